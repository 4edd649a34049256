import { useCallback } from 'react';
import { useMessages } from '../../i18n/messages';
import type { History, Written } from '../../storage/store';
import { useStore } from '../../storage/use-store';
import { useToasts } from '../../ui/toasts';
import { type ImportRow, importedIds } from './import-state';

type Step = 'undo' | 'redo';

/**
 * Takes back everything a batch brought. While the batch is the newest step of the history that is one undo; after
 * other work it deletes the articles instead, so that this other work stays. Either way the toast brings them back.
 */
export function useBatchUndo(): (rows: readonly ImportRow[]) => void {
  const store = useStore();
  const toasts = useToasts();
  const { t } = useMessages();
  return useCallback(
    (rows) => {
      const sayNo = () =>
        toasts.show({ key: 'importing.summary', tone: 'bad', text: t('importing.notUndone') });
      const run = async (): Promise<void> => {
        const found = await Promise.all(importedIds(rows).map((id) => store.articles.find(id)));
        const ids = found.flatMap((article) => (article ? [article.id] : []));
        if (ids.length === 0) return;
        const isNewest = await isNewestStep(store.history, ids.length);
        const written: Awaited<Written<unknown>> = isNewest
          ? await store.history.undo()
          : await store.articles.delete(ids);
        if (!written.ok) {
          sayNo();
          return;
        }
        const inverse: Step = isNewest ? 'redo' : 'undo';
        const bringBack = async (): Promise<void> => {
          const back = await store.history[inverse]();
          if (!back.ok) sayNo();
        };
        toasts.show({
          key: 'importing.summary',
          text: t('importing.undone', { count: ids.length }),
          action: { label: t('common.redo'), onPress: () => void bringBack() },
        });
      };
      void run();
    },
    [store, toasts, t],
  );
}

async function isNewestStep(history: History, count: number): Promise<boolean> {
  const { undo } = await history.peek();
  return undo?.command === 'articles.import' && undo.count === count;
}
