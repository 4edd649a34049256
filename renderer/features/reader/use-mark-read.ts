import { useEffect } from 'react';
import type { Article } from '../../core/model';
import { useStore } from '../../storage/use-store';

/** Going through a list with the arrow keys is not reading. */
const GLANCE_MS = 1500;

/** Marks the article read once it has been open for longer than a glance. */
export function useMarkRead({ id, isRead }: Pick<Article, 'id' | 'isRead'>): void {
  const store = useStore();
  useEffect(() => {
    if (isRead) return;
    const timer = setTimeout(() => {
      // Quietly: a mark that was not written is made at the next opening, and the header shows "not saved".
      void store.articles.markOpened(id);
    }, GLANCE_MS);
    return () => clearTimeout(timer);
    // Only the opening counts: an article the user marks unread while it is open stays unread.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [store, id]);
}
