import type { PartialDate } from '../../model/partial-date';
import type { Line } from '../blocks/line';
import { readDateLine } from '../propose-date';
import { fromLine, type ProposalDraft } from './proposal';

/** A line that says when and nothing else, with what it says. */
export interface DateLine {
  readonly line: Line;
  readonly date: PartialDate | null;
  readonly isUpdate: boolean;
}

const MOST_WORDS = 20;
const UPDATE_WORDS = /(?=(?:[اآ]خر\s+تحديث|تاريخ التحديث|تحديث|updated|last updated|mis à jour)\s*:?)/iu;

/** The dates a line states; two when it holds publication and update. Empty when it is no dateline. */
export function readDateLines(line: Line): readonly DateLine[] {
  if (line.words === 0 || line.words > MOST_WORDS || !/[\d٠-٩۰-۹]/.test(line.text)) return [];
  const parts = line.text.split(UPDATE_WORDS).filter((part) => /[\d٠-٩۰-۹]/.test(part));
  const read = (parts.length > 1 ? parts : [line.text]).map((part) =>
    readDateLine(part.replace(/[\s|–—-]+$/, '')),
  );
  if (read.some((each) => each === undefined)) {
    const whole = readDateLine(line.text);
    return whole ? [{ line, date: whole.published, isUpdate: whole.isUpdate }] : [];
  }
  return read.flatMap((each) => (each ? [{ line, date: each.published, isUpdate: each.isUpdate }] : []));
}

const STATED = 0.92;
/** The only date is that of an update: publication was then or before. */
const BY_UPDATE = 0.6;

/** Publication and update from the datelines: without a word for it the earlier is the publication. */
export function proposeDates(lines: readonly DateLine[]): readonly ProposalDraft[] {
  const dated = lines.filter((each): each is DateLine & { date: PartialDate } => each.date !== null);
  const plain = dated.filter(({ isUpdate }) => !isUpdate).sort((a, b) => (a.date < b.date ? -1 : 1));
  const updates = dated.filter(({ isUpdate }) => isUpdate).sort((a, b) => (a.date < b.date ? 1 : -1));
  const [published, ...others] = plain;
  const [updated] = updates;
  const later = others.at(-1);
  return [
    ...(published ? [draft('publishedOn', published, STATED)] : []),
    ...(!published && updated ? [draft('publishedOn', updated, BY_UPDATE)] : []),
    ...(updated ? [draft('updatedOn', updated, STATED)] : []),
    ...(!updated && later && later.date !== published?.date ? [draft('updatedOn', later, 0.65)] : []),
  ];
}

const draft = (
  field: 'publishedOn' | 'updatedOn',
  { line, date }: DateLine & { date: PartialDate },
  sure: number,
): ProposalDraft => fromLine(line, field, date, sure, line.text.trim());
