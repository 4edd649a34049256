import { useEffect, useMemo, useState } from 'react';
import type { ImportFile } from '../../../core/importing/import-run';
import type { Article, CaseFileId } from '../../../core/model';
import { useStore } from '../../../storage/use-store';
import { joinRows, type KnownArticles, type Row } from './row-kind';

const NOTHING: KnownArticles = { byId: new Map(), isComplete: false };

/** The rows with their articles as they are now: edits, undo and other windows show at once. */
export function useRows(caseFileId: CaseFileId, files: readonly ImportFile[]): readonly Row[] {
  const known = useKnownArticles(caseFileId);
  const [join] = useState(createJoiner);
  return useMemo(() => join(files, known), [join, files, known]);
}

/** Remembers its last answer, so that rows that did not change are not drawn again. */
function createJoiner() {
  let before: ReadonlyMap<string, Row> = new Map();
  return (files: readonly ImportFile[], known: KnownArticles): readonly Row[] => {
    const rows = joinRows(files, known, before);
    before = new Map(rows.map((row) => [row.id, row]));
    return rows;
  };
}

/** Every article of the case file, followed row by row. */
function useKnownArticles(caseFileId: CaseFileId): KnownArticles {
  const store = useStore();
  const [known, setKnown] = useState(NOTHING);
  useEffect(() => {
    const list = store.openArticleList(caseFileId, 'imported');
    let shown: readonly Article[] | null = null;
    let wasComplete = false;
    const show = () => {
      const { articles, isComplete } = list.get();
      // Ticks of tags change the snapshot too; they are none of ours.
      if (articles === shown && isComplete === wasComplete) return;
      shown = articles;
      wasComplete = isComplete;
      setKnown({ byId: new Map(articles.map((article) => [article.id, article])), isComplete });
    };
    const unsubscribe = list.subscribe(show);
    show();
    return () => {
      unsubscribe();
      list.close();
      setKnown(NOTHING);
    };
  }, [store, caseFileId]);
  return known;
}
