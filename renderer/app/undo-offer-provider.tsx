import { type ReactNode, useCallback, useMemo } from 'react';
import { useMessages } from '../i18n/messages';
import { writeFailureText } from '../i18n/write-failure-text';
import { useStore } from '../storage/use-store';
import { useCommands } from '../ui/commands';
import { useToasts } from '../ui/toasts';
import { UndoOfferContext } from '../ui/undo-offer';
import { historyLabelText } from './history-label';

const TOAST = 'shell.history';

/** Undo and redo by keys and by toast, named after what they undo. */
export function UndoOfferProvider(props: { children: ReactNode }) {
  const messages = useMessages();
  const { t } = messages;
  const { show } = useToasts();
  const { history } = useStore();

  const step = useCallback(
    async (direction: 'undo' | 'redo'): Promise<void> => {
      const outcome = await history[direction]();
      if (!outcome.ok) {
        show({ key: TOAST, tone: 'bad', text: writeFailureText(messages, outcome.error) });
        return;
      }
      const isUndo = direction === 'undo';
      if (!outcome.value) {
        show({ key: TOAST, text: t(isUndo ? 'shell.nothingToUndo' : 'shell.nothingToRedo') });
        return;
      }
      show({
        key: TOAST,
        text: t(isUndo ? 'shell.undone' : 'shell.redone', {
          what: historyLabelText(messages, outcome.value),
        }),
        action: {
          label: t(isUndo ? 'common.redo' : 'common.undo'),
          onPress: () => void step(isUndo ? 'redo' : 'undo'),
        },
      });
    },
    [history, messages, show, t],
  );

  const section = t('shell.section.history');
  useCommands([
    {
      id: 'history.undo',
      label: t('common.undo'),
      section,
      shortcut: { code: 'KeyZ', ctrl: true },
      run: () => void step('undo'),
    },
    {
      id: 'history.redo',
      label: t('common.redo'),
      section,
      shortcut: { code: 'KeyZ', ctrl: true, shift: true },
      run: () => void step('redo'),
    },
    {
      id: 'history.redo-y',
      label: t('common.redo'),
      section,
      shortcut: { code: 'KeyY', ctrl: true },
      isInPalette: false,
      run: () => void step('redo'),
    },
  ]);

  const offer = useMemo(
    () => (text: string) =>
      show({ key: TOAST, text, action: { label: t('common.undo'), onPress: () => void step('undo') } }),
    [show, step, t],
  );
  return <UndoOfferContext value={offer}>{props.children}</UndoOfferContext>;
}
