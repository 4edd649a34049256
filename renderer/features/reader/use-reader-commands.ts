import { CREDIBILITIES, type Credibility, type Tag } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { type Command, useCommands } from '../../ui/commands';
import { credibilityText } from './grade-words';
import type { PassageTarget } from './passage-target';

export interface ReaderCommands {
  readonly target: PassageTarget | null;
  readonly quickTags: readonly Tag[];
  readonly tag: (tag: Tag) => void;
  readonly otherTag: () => void;
  readonly note: () => void;
  readonly grade: (grade: Credibility | null) => void;
  readonly briefing: () => void;
  readonly remove: () => void;
  readonly adjust: () => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly toggleList: () => void;
  readonly editDetails: () => void;
  readonly turn: () => void;
  readonly toggleResidue: () => void;
  /** Lets go of the chosen highlight; null when Escape is somebody else's. */
  readonly letGo: (() => void) | null;
}

/** Puts the reader's commands under their keys, in the palette and in the list of shortcuts. */
export function useReaderCommands(commands: ReaderCommands): void {
  const messages = useMessages();
  const { t } = messages;
  const section = t('reader.section');
  const hasTarget = commands.target !== null;
  const isHighlight = commands.target?.kind === 'highlight';
  const onTarget = (id: string, label: string, shortcut: Command['shortcut'], run: () => void): Command => ({
    id: `reader.${id}`,
    label,
    section,
    isEnabled: hasTarget,
    ...(shortcut ? { shortcut } : {}),
    run,
  });
  const always = (id: string, label: string, shortcut: Command['shortcut'], run: () => void): Command => ({
    ...onTarget(id, label, shortcut, run),
    isEnabled: true,
  });
  useCommands([
    ...commands.quickTags.map((tag) =>
      onTarget(
        `tag.${tag.shortcut ?? tag.id}`,
        t('reader.applyTag', { tag: tag.name }),
        tag.shortcut === null ? undefined : { code: `Digit${tag.shortcut}` },
        () => commands.tag(tag),
      ),
    ),
    onTarget('other-tag', t('reader.command.tag'), { code: 'KeyT' }, commands.otherTag),
    onTarget('note', t('reader.command.note'), { code: 'KeyN' }, commands.note),
    onTarget('briefing', t('reader.command.briefing'), { code: 'KeyB' }, commands.briefing),
    ...CREDIBILITIES.map((grade) =>
      onTarget(
        `grade.${grade}`,
        t('reader.applyGrade', { grade: credibilityText(messages, grade) }),
        { code: `Digit${grade}`, shift: true },
        () => commands.grade(grade),
      ),
    ),
    {
      ...onTarget('remove', t('reader.command.remove'), { code: 'Delete' }, commands.remove),
      isEnabled: isHighlight,
    },
    {
      ...onTarget('adjust', t('reader.command.adjust'), { code: 'KeyE' }, commands.adjust),
      isEnabled: isHighlight,
    },
    always('next', t('reader.command.next'), { code: 'ArrowDown', alt: true }, commands.next),
    always('previous', t('reader.command.previous'), { code: 'ArrowUp', alt: true }, commands.previous),
    always('list', t('reader.command.list'), { code: 'KeyL' }, commands.toggleList),
    always('details', t('reader.command.details'), undefined, commands.editDetails),
    always('residue', t('reader.command.residue'), { code: 'KeyR' }, commands.toggleResidue),
    always('turn', t('reader.command.turn'), { code: 'KeyD', shift: true }, commands.turn),
    {
      ...always('let-go', t('common.close'), { code: 'Escape' }, () => commands.letGo?.()),
      isEnabled: commands.letGo !== null,
      isInPalette: false,
    },
  ]);
}
