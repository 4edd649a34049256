import { useEffect, useState } from 'react';
import type { CaseFileId } from '../../core/model';
import type { ArticleList, ArticleListSnapshot, ArticleOrder } from '../../storage/store';
import { useStore } from '../../storage/use-store';

const EMPTY: ArticleListSnapshot = {
  order: 'imported',
  articles: [],
  isComplete: false,
  tagIds: new Map(),
};

/** The case file's articles in the given order, kept up to date row by row while the component is mounted. */
export function useArticleList(caseFileId: CaseFileId, order: ArticleOrder): ArticleListSnapshot {
  const store = useStore();
  const [list, setList] = useState<ArticleList | null>(null);
  const [snapshot, setSnapshot] = useState<ArticleListSnapshot>(EMPTY);

  useEffect(() => {
    // The order a list starts with is only its first; a change of order sorts the open list below.
    const opened = store.openArticleList(caseFileId, 'imported');
    const show = () => setSnapshot(opened.get());
    const unsubscribe = opened.subscribe(show);
    setList(opened);
    show();
    return () => {
      unsubscribe();
      opened.close();
      setList(null);
    };
  }, [store, caseFileId]);

  useEffect(() => list?.sortBy(order), [list, order]);
  return snapshot;
}
