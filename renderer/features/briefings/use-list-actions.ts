import type { Briefing, BriefingId, CaseFileId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { writeFailureText } from '../../i18n/write-failure-text';
import { useSettings } from '../../platform/use-workbench';
import type { WriteFailure } from '../../storage/store';
import { useStore } from '../../storage/use-store';
import { useToasts } from '../../ui/toasts';
import { useUndoOffer } from '../../ui/undo-offer';

export interface ListActions {
  readonly create: (title: string) => void;
  readonly rename: (briefing: Briefing, title: string) => void;
  readonly remove: (briefing: Briefing) => void;
}

/** What the list can do; a failure is said and leaves the list as it was. */
export function useListActions(caseFileId: CaseFileId, onOpen: (id: BriefingId) => void): ListActions {
  const store = useStore();
  const { settings } = useSettings();
  const messages = useMessages();
  const toasts = useToasts();
  const offerUndo = useUndoOffer();
  const report = (failure: WriteFailure) =>
    toasts.show({ key: 'briefings.list', tone: 'bad', text: writeFailureText(messages, failure) });

  const create = async (title: string) => {
    const made = await store.briefings.create(caseFileId, {
      title,
      subtitle: '',
      date: today(),
      organisation: settings.organisation,
      handling: settings.defaultHandling,
    });
    if (made.ok) onOpen(made.value.id);
    else report(made.error);
  };
  const rename = async (briefing: Briefing, title: string) => {
    const outcome = await store.briefings.editHeader(briefing.id, { title });
    if (!outcome.ok) report(outcome.error);
  };
  const remove = async (briefing: Briefing) => {
    const outcome = await store.briefings.delete(briefing.id);
    if (outcome.ok) offerUndo(messages.t('briefings.deleted', { title: briefing.title }));
    else report(outcome.error);
  };
  return {
    create: (title) => void create(title),
    rename: (briefing, title) => void rename(briefing, title),
    remove: (briefing) => void remove(briefing),
  };
}

/** The calendar day where the analyst is, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
