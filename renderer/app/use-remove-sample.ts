import type { CaseFile } from '../core/model';
import { useMessages } from '../i18n/messages';
import { writeFailureText } from '../i18n/write-failure-text';
import { useStore } from '../storage/use-store';
import { useToasts } from '../ui/toasts';
import { useUndoOffer } from '../ui/undo-offer';

/** Removes the case file when it is the sample, offering to undo; null when it is not. */
export function useRemoveSample(caseFile: CaseFile): (() => void) | null {
  const messages = useMessages();
  const store = useStore();
  const toasts = useToasts();
  const offerUndo = useUndoOffer();
  if (!caseFile.isSample) return null;
  const remove = async () => {
    const outcome = await store.caseFiles.delete(caseFile.id);
    if (outcome.ok) offerUndo(messages.t('shell.sample.removed'));
    else toasts.show({ tone: 'bad', text: writeFailureText(messages, outcome.error) });
  };
  return () => void remove();
}
