import { useMemo } from 'react';
import type { ArticleId } from '../../../core/model';
import { useMessages } from '../../../i18n/messages';
import { useStore } from '../../../storage/use-store';
import { useUndoOffer } from '../../../ui/undo-offer';
import { useReport } from '../use-report';

export interface BulkWrites {
  readonly accept: (ids: readonly ArticleId[]) => void;
  readonly settle: (ids: readonly ArticleId[], decision: 'same-report' | 'different') => void;
  readonly remove: (ids: readonly ArticleId[]) => void;
}

/** Changes of many articles, each one step that can be undone; `onDone` after one was written. */
export function useBulkWrites(onDone: () => void): BulkWrites {
  const { articles } = useStore();
  const { t } = useMessages();
  const report = useReport();
  const offerUndo = useUndoOffer();
  return useMemo(() => {
    const run = async (
      written: ReturnType<typeof articles.accept>,
      done: 'accepted' | 'deleted' | 'settled',
      count: number,
    ): Promise<void> => {
      if (!report(await written)) return;
      offerUndo(t(`importing.bulk.${done}`, { count }));
      onDone();
    };
    return {
      accept: (ids) => void run(articles.accept(ids), 'accepted', ids.length),
      settle: (ids, decision) => void run(articles.settleLikeness(ids, decision), 'settled', ids.length),
      remove: (ids) => void run(articles.delete(ids), 'deleted', ids.length),
    };
  }, [articles, t, report, offerUndo, onDone]);
}
