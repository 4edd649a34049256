import { useCallback } from 'react';
import { type Briefing, type CaseFileId, type HighlightId, ok, type Result } from '../core/model';
import { useMessages } from '../i18n/messages';
import { writeFailureText } from '../i18n/write-failure-text';
import { useSettings } from '../platform/use-workbench';
import type { WriteFailure } from '../storage/store';
import { useStore } from '../storage/use-store';
import { useToasts } from '../ui/toasts';
import { useView } from './view-state';

/** `YYYY-MM-DD` of the analyst's own day. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Puts passages at the end of the open briefing, else of the newest, else of a new one, and says where they went. */
export function useSendToBriefing(caseFileId: CaseFileId): (ids: readonly HighlightId[]) => void {
  const messages = useMessages();
  const { briefings } = useStore();
  const { settings } = useSettings();
  const { show } = useToasts();
  const openId = useView((view) => view.briefingId);
  const openBriefing = useView((view) => view.openBriefing);
  const { organisation, defaultHandling } = settings;

  const send = useCallback(
    async (ids: readonly HighlightId[]) => {
      const target = await findTarget();
      const written = target.ok ? await briefings.quote(target.value.id, ids) : target;
      if (!target.ok || !written.ok) {
        const failure = target.ok ? written : target;
        if (!failure.ok) show({ tone: 'bad', text: writeFailureText(messages, failure.error) });
        return;
      }
      const { id, title } = target.value;
      show({
        key: 'shell.to-briefing',
        tone: 'good',
        text: messages.t('shell.addedToBriefing', { count: ids.length, title }),
        action: { label: messages.t('shell.openBriefing'), onPress: () => openBriefing(id) },
      });

      async function findTarget(): Promise<Result<Briefing, WriteFailure>> {
        const open = openId === null ? undefined : await briefings.find(openId);
        const [newest] = open ? [open] : await briefings.list(caseFileId);
        if (newest) return ok(newest);
        return briefings.create(caseFileId, {
          title: messages.t('shell.newBriefing'),
          subtitle: '',
          date: today(),
          organisation,
          handling: defaultHandling,
        });
      }
    },
    [briefings, caseFileId, defaultHandling, messages, openBriefing, openId, organisation, show],
  );
  return useCallback((ids) => void send(ids), [send]);
}
