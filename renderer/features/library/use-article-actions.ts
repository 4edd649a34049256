import { useCallback } from 'react';
import { type Article, type ArticleId, articleName } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import type { Store, Written } from '../../storage/store';
import { useStore } from '../../storage/use-store';
import { useToasts } from '../../ui/toasts';
import { useUndoOffer } from '../../ui/undo-offer';
import type { ArticleAction } from './article-row';

/** What can be done to an article from the library; a failure is said and leaves the list as it was. */
export function useArticleActions(): (action: ArticleAction, article: Article) => void {
  const store = useStore();
  const toasts = useToasts();
  const offerUndo = useUndoOffer();
  const { t } = useMessages();
  return useCallback(
    (action, article) => {
      const run = async () => {
        const result = await perform(store, action, [article.id]);
        if (!result.ok) toasts.show({ tone: 'bad', text: t('library.failed') });
        else if (action === 'delete') offerUndo(t('library.deleted', { title: articleName(article) }));
      };
      void run();
    },
    [store, toasts, offerUndo, t],
  );
}

function perform(store: Store, action: ArticleAction, ids: readonly ArticleId[]): Written {
  switch (action) {
    case 'delete':
      return store.articles.delete(ids);
    case 'accept':
      return store.articles.accept(ids);
    case 'ungroup':
      return store.articles.ungroup(ids);
    case 'mark-read':
    case 'mark-unread':
      return store.articles.markRead(ids, action === 'mark-read');
  }
}
