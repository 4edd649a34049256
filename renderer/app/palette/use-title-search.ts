import { useEffect, useState } from 'react';
import type { CaseFileId } from '../../core/model';
import { useStore } from '../../storage/use-store';
import { TitleSearch } from './title-search';

/** A slice of folding must not hold up a keystroke. */
const SLICE_MS = 6;

/**
 * The search over the case file's titles. The list is opened when it is first wanted and then kept: reading 100,000
 * rows again at every opening of the palette would be felt. The version changes when the list did.
 */
export function useTitleSearch(caseFileId: CaseFileId, isWanted: boolean) {
  const store = useStore();
  const [search] = useState(() => new TitleSearch());
  const [version, setVersion] = useState(0);
  const [wantedFor, setWantedFor] = useState<CaseFileId | null>(null);
  if (isWanted && wantedFor !== caseFileId) setWantedFor(caseFileId);

  useEffect(() => {
    if (wantedFor !== caseFileId) return;
    const list = store.openArticleList(caseFileId, 'imported');
    let timer: ReturnType<typeof setTimeout> | undefined;
    const warm = () => {
      const end = performance.now() + SLICE_MS;
      const isDone = search.warm(() => performance.now() > end);
      if (!isDone) timer = setTimeout(warm, 0);
    };
    const take = () => {
      search.replace(list.get().articles);
      setVersion((current) => current + 1);
      clearTimeout(timer);
      timer = setTimeout(warm, 0);
    };
    take();
    const unsubscribe = list.subscribe(take);
    return () => {
      unsubscribe();
      clearTimeout(timer);
      list.close();
      search.replace([]);
    };
  }, [store, caseFileId, wantedFor, search]);

  return { search, version };
}
