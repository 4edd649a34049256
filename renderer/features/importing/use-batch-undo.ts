import { useCallback } from 'react';
import type { ImportFile } from '../../core/importing/import-run';
import type { Article, ArticleId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import type { ArticleRepository, History, Written } from '../../storage/store';
import { useStore } from '../../storage/use-store';
import { useToasts } from '../../ui/toasts';

type Step = 'undo' | 'redo';

/** Read at a time: thousands at once would hold the window. */
const CHUNK = 200;

/**
 * Takes back everything a batch brought. While the batch is the newest step of the history that is one undo; after
 * other work it deletes the articles instead, so that this other work stays. Either way the toast brings them back.
 */
export function useBatchUndo(): (files: readonly ImportFile[]) => void {
  const store = useStore();
  const toasts = useToasts();
  const { t } = useMessages();
  return useCallback(
    (files) => {
      const sayNo = () =>
        toasts.show({ key: 'importing.summary', tone: 'bad', text: t('importing.notUndone') });
      const run = async (): Promise<void> => {
        const ids = await livingIds(files, store.articles);
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

/** The articles of the rows that are still there. */
async function livingIds(
  files: readonly ImportFile[],
  articles: Pick<ArticleRepository, 'find'>,
): Promise<readonly ArticleId[]> {
  const ids = files.flatMap(({ outcome }) => (outcome?.kind === 'imported' ? [outcome.articleId] : []));
  const found: (Article | undefined)[] = [];
  for (let at = 0; at < ids.length; at += CHUNK) {
    found.push(...(await Promise.all(ids.slice(at, at + CHUNK).map((id) => articles.find(id)))));
  }
  return found.flatMap((article) => (article ? [article.id] : []));
}

async function isNewestStep(history: History, count: number): Promise<boolean> {
  const { undo } = await history.peek();
  return undo?.command === 'articles.import' && undo.count === count;
}
