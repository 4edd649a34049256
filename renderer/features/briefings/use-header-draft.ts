import { useCallback, useRef, useState } from 'react';
import type { Briefing, BriefingHeader } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useStore } from '../../storage/use-store';
import { useToasts } from '../../ui/toasts';
import { useFlushOnLeaving } from './use-flush-on-leaving';

const PAUSE_MS = 600;

export interface HeaderDraft {
  /** The header with what was typed and is not written yet. */
  readonly header: BriefingHeader;
  readonly edit: (changes: Partial<BriefingHeader>) => void;
  /** Writes what is not written yet. */
  readonly flush: () => Promise<void>;
}

/** The briefing's details while they are typed: written after a pause, kept on the screen when that fails. */
export function useHeaderDraft(briefing: Briefing): HeaderDraft {
  const store = useStore();
  const { t } = useMessages();
  const toasts = useToasts();
  const [draft, setDraft] = useState<Partial<BriefingHeader>>({});
  const latest = useRef(draft);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = useCallback((next: Partial<BriefingHeader>) => {
    latest.current = next;
    setDraft(next);
  }, []);
  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const changes = latest.current;
    // A briefing is never left without a title; an emptied field waits for its new one.
    if (Object.keys(changes).length === 0 || changes.title?.trim() === '') return;
    const outcome = await store.briefings.editHeader(briefing.id, changes);
    if (outcome.ok) keep(withoutWritten(latest.current, changes));
    else toasts.show({ key: 'briefings.header', tone: 'bad', text: t('briefings.headerFailed') });
  }, [store, briefing.id, keep, toasts, t]);
  const edit = useCallback(
    (changes: Partial<BriefingHeader>) => {
      keep({ ...latest.current, ...changes });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), PAUSE_MS);
    },
    [keep, flush],
  );
  useFlushOnLeaving(flush);

  return { header: { ...briefing, ...draft }, edit, flush };
}

/** What was typed again while the write was under way stays. */
function withoutWritten(
  draft: Partial<BriefingHeader>,
  written: Partial<BriefingHeader>,
): Partial<BriefingHeader> {
  return Object.fromEntries(
    Object.entries(draft).filter(([field, value]) => written[field as keyof BriefingHeader] !== value),
  );
}
