import type { CaseFile, CaseFileId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { writeFailureText } from '../../i18n/write-failure-text';
import { useStore } from '../../storage/use-store';
import { useToasts } from '../../ui/toasts';
import { useUndoOffer } from '../../ui/undo-offer';

/** Creating, renaming and deleting case files; the first two answer with the sentence of what went wrong. */
export function useCaseFileActions(onSwitch: (id: CaseFileId) => void) {
  const messages = useMessages();
  const { t } = messages;
  const { caseFiles } = useStore();
  const toasts = useToasts();
  const offerUndo = useUndoOffer();
  return {
    async create(name: string): Promise<string | null> {
      const outcome = await caseFiles.create(name);
      if (!outcome.ok) return writeFailureText(messages, outcome.error);
      onSwitch(outcome.value.id);
      toasts.show({ key: 'case-files', tone: 'good', text: t('caseFiles.created', { name }) });
      return null;
    },
    async rename(id: CaseFileId, name: string): Promise<string | null> {
      const outcome = await caseFiles.rename(id, name);
      return outcome.ok ? null : writeFailureText(messages, outcome.error);
    },
    async remove(file: CaseFile): Promise<void> {
      const outcome = await caseFiles.delete(file.id);
      if (outcome.ok) offerUndo(t('caseFiles.deleted', { name: file.name }));
      else toasts.show({ key: 'case-files', tone: 'bad', text: writeFailureText(messages, outcome.error) });
    },
  };
}
