import { useMessages } from '../../i18n/messages';
import { useCommands } from '../../ui/commands';

export interface ReviewActions {
  readonly go: (step: 1 | -1) => void;
  readonly accept: () => void;
  readonly changeEncoding: () => void;
  readonly open: () => void;
  readonly pick: () => void;
  readonly pickAll: () => void;
}

/** The keys of the review. R belongs to the text itself, which knows its active line. */
export function useReviewCommands(actions: ReviewActions): void {
  const { t } = useMessages();
  const section = t('importing.review');
  const command = (id: string, code: string, run: () => void) => ({
    id: `importing.${id}`,
    label: t(`importing.command.${id}` as 'importing.command.next'),
    section,
    shortcut: { code },
    isInPalette: false,
    run,
  });
  useCommands([
    command('next', 'KeyJ', () => actions.go(1)),
    command('previous', 'KeyK', () => actions.go(-1)),
    {
      ...command('accept', 'Enter', actions.accept),
      // Asked when the key is pressed: on a button, Enter is the button's.
      get isEnabled() {
        return isFreeForEnter(document.activeElement);
      },
    },
    command('encoding', 'KeyE', actions.changeEncoding),
    command('open', 'KeyO', actions.open),
    command('select', 'KeyX', actions.pick),
    {
      ...command('selectAll', 'KeyA', actions.pickAll),
      shortcut: { code: 'KeyA', ctrl: true },
    },
  ]);
}

/** True where Enter has no meaning of its own: nowhere in particular, in the table, in the text. */
const isFreeForEnter = (focused: Element | null): boolean =>
  focused === null ||
  focused === document.body ||
  focused.getAttribute('role') === 'grid' ||
  focused.getAttribute('role') === 'group';
