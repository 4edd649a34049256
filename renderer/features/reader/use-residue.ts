import { useCallback, useMemo, useState } from 'react';
import type { ArticleAnalysis, Highlight } from '../../core/model';
import type { Block } from '../../core/text/blocks';
import type { BlockLook } from '../../editor/article/block-look';
import { useMessages } from '../../i18n/messages';
import { blockLooks, type ResidueRun, repeatedTitle, residueRuns } from './residue-runs';
import { foldedNote, residueNote } from './residue-words';

export interface Residue {
  readonly looks: readonly BlockLook[];
  /** Lines of residue in the article. */
  readonly lineCount: number;
  readonly isShown: boolean;
  /** Shows all residue, or folds all of it. */
  readonly toggle: () => void;
  /** Shows the run a block belongs to. */
  readonly unfold: (block: number) => void;
}

/** How the article's blocks look, with residue folded until somebody wants to see it. */
export function useResidue(contents: {
  readonly analysis: ArticleAnalysis;
  readonly blocks: readonly Block[];
  readonly highlights: readonly Highlight[];
  readonly title: string;
}): Residue {
  const { analysis, blocks, highlights, title } = contents;
  const { t } = useMessages();
  const [isShown, setShown] = useState(false);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const marks = analysis.blocks;
  const runs = useMemo(() => residueRuns(marks), [marks]);
  const looks = useMemo(() => {
    const isTouched = (first: number, last: number): boolean => {
      const [start, end] = [blocks[first]?.start ?? 0, blocks[last]?.end ?? 0];
      return highlights.some((highlight) => highlight.start < end && highlight.end > start);
    };
    return blockLooks({
      blocks,
      marks,
      runs,
      // Nobody may have to look for a highlight behind a fold.
      isOpen: ({ first, last }) => isShown || opened.has(first) || isTouched(first, last),
      foldedNote: ({ first, last }) => foldedNote(marks.slice(first, last + 1), t),
      lineNote: (mark) => residueNote(mark, t),
      repeatedTitle: repeatedTitle(blocks, title, isTouched),
    });
  }, [blocks, marks, runs, highlights, isShown, opened, title, t]);
  const toggle = useCallback(() => {
    setOpened(new Set());
    setShown((before) => !before);
  }, []);
  const unfold = useCallback(
    (block: number) => {
      const run = runs.find(({ first, last }) => first <= block && block <= last);
      if (run) setOpened((before) => new Set([...before, run.first]));
    },
    [runs],
  );
  const lineCount = runs.reduce((sum: number, run: ResidueRun) => sum + run.last - run.first + 1, 0);
  return { looks, lineCount, isShown, toggle, unfold };
}
