import type { BlockMark } from '../../core/model';
import type { Messages } from '../../i18n/messages';

type Translate = Messages['t'];

/** What kind of residue a line is and why it was taken for one. */
export const residueNote = (mark: BlockMark, t: Translate): string =>
  `${t(`importing.residue.${mark.residue ?? 'other'}`)} · ${t(`importing.reason.${mark.reason}`, { detail: `\u2068${mark.detail}\u2069` })}`;

/** The line a folded run is shown as: how many lines, of which kinds. */
export function foldedNote(marks: readonly BlockMark[], t: Translate): string {
  const kinds = [...new Set(marks.map((mark) => t(`importing.residue.${mark.residue ?? 'other'}`)))];
  return t('reader.residue.folded', { count: marks.length, kinds: kinds.join(t('reader.residue.comma')) });
}
