import type { ArticleAnalysis, ArticleBody } from '../../../core/model';
import { alignBlocks } from '../../../core/text/align-blocks';
import { splitBlocks } from '../../../core/text/blocks';
import { type DiffPiece, diffWords } from '../../../core/text/diff-words';

/** One side of a row: the words of a block and whether it is residue. */
export interface ComparedBlock {
  readonly pieces: readonly DiffPiece[];
  readonly isResidue: boolean;
}

export interface ComparedRow {
  readonly left: ComparedBlock | null;
  readonly right: ComparedBlock | null;
  /** Word for word, spelling apart. */
  readonly isEqual: boolean;
}

export interface ComparedText {
  readonly body: ArticleBody;
  readonly analysis: ArticleAnalysis | undefined;
}

/** Blocks of each text beyond this are not compared: the window must stay alive. */
export const MOST_BLOCKS = 400;

/** Two articles side by side with what they do not share. */
export function compareTexts(left: ComparedText, right: ComparedText): readonly ComparedRow[] {
  const a = splitBlocks(left.body.text).slice(0, MOST_BLOCKS);
  const b = splitBlocks(right.body.text).slice(0, MOST_BLOCKS);
  return alignBlocks(
    a.map(({ text }) => text),
    b.map(({ text }) => text),
  ).map((pair): ComparedRow => {
    const leftText = pair.left === null ? null : (a[pair.left]?.text ?? '');
    const rightText = pair.right === null ? null : (b[pair.right]?.text ?? '');
    const diff = diffWords(leftText ?? '', rightText ?? '');
    const side = (text: ComparedText, at: number | null, pieces: readonly DiffPiece[]) =>
      at === null ? null : { pieces, isResidue: text.analysis?.blocks[at]?.role === 'residue' };
    return {
      left: side(left, pair.left, diff.left),
      right: side(right, pair.right, diff.right),
      isEqual:
        leftText !== null &&
        rightText !== null &&
        [...diff.left, ...diff.right].every(({ kind }) => kind !== 'other'),
    };
  });
}

/** A row to draw, or how many equal rows stand between. */
export type ShownRow =
  | { readonly kind: 'row'; readonly at: number; readonly row: ComparedRow }
  | { readonly kind: 'gap'; readonly at: number; readonly count: number };

/** The rows to draw; with `onlyChanges` equal ones become a count. */
export function shownRows(rows: readonly ComparedRow[], onlyChanges: boolean): readonly ShownRow[] {
  const shown: ShownRow[] = [];
  rows.forEach((row, at) => {
    const last = shown.at(-1);
    if (!onlyChanges || !row.isEqual) shown.push({ kind: 'row', at, row });
    else if (last?.kind === 'gap') shown[shown.length - 1] = { ...last, count: last.count + 1 };
    else shown.push({ kind: 'gap', at, count: 1 });
  });
  return shown;
}
