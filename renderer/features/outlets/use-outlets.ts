import { useEffect, useMemo, useState } from 'react';
import type { Article, CaseFileId, Outlet, OutletId } from '../../core/model';
import type { OutletUsage } from '../../storage/store';
import { useLive, useStore } from '../../storage/use-store';
import { type UnlistedName, unlistedNames } from './unlisted-names';

export interface Outlets {
  /** By name. */
  readonly list: readonly Outlet[];
  readonly usage: ReadonlyMap<OutletId, OutletUsage>;
  /** Outlets named in articles that the list does not know. */
  readonly unlisted: readonly UnlistedName[];
}

const NO_USAGE: ReadonlyMap<OutletId, OutletUsage> = new Map();

/** The outlets of the case file and how its articles name them, live; undefined until they are read. */
export function useOutlets(caseFileId: CaseFileId): Outlets | undefined {
  const store = useStore();
  const list = useLive(() => store.outlets.list(caseFileId), [store, caseFileId]);
  const usage = useLive(() => store.outlets.usage(caseFileId), [store, caseFileId]);
  const articles = useArticles(caseFileId);
  return useMemo(
    () => list && { list, usage: usage ?? NO_USAGE, unlisted: unlistedNames(articles, list) },
    [list, usage, articles],
  );
}

/** The articles of the case file; none until all are read, for a part of them would give false counts. */
function useArticles(caseFileId: CaseFileId): readonly Article[] {
  const store = useStore();
  const [articles, setArticles] = useState<readonly Article[]>([]);
  useEffect(() => {
    const opened = store.openArticleList(caseFileId, 'imported');
    const show = () => {
      const snapshot = opened.get();
      if (snapshot.isComplete) setArticles(snapshot.articles);
    };
    const unsubscribe = opened.subscribe(show);
    show();
    return () => {
      unsubscribe();
      opened.close();
    };
  }, [store, caseFileId]);
  return articles;
}
