import { useCallback } from 'react';
import type { Article } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useStore } from '../../storage/use-store';
import { useToasts } from '../../ui/toasts';
import { useUndoOffer } from '../../ui/undo-offer';
import type { RowAction } from './article-row';

/** What can be done to an article from the library; a failure is said and leaves the list as it was. */
export function useArticleActions(): (action: RowAction, article: Article) => void {
  const store = useStore();
  const toasts = useToasts();
  const offerUndo = useUndoOffer();
  const { t } = useMessages();
  return useCallback(
    (action, article) => {
      const run = async () => {
        const result =
          action === 'delete'
            ? await store.articles.delete([article.id])
            : await store.articles.markRead([article.id], action === 'mark-read');
        if (!result.ok) toasts.show({ tone: 'bad', text: t('library.failed') });
        else if (action === 'delete') offerUndo(t('library.deleted', { title: article.title }));
      };
      void run();
    },
    [store, toasts, offerUndo, t],
  );
}
