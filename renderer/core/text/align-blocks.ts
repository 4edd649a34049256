import { sharedWords, wordsOf } from './diff-words';
import { foldForMatching } from './fold';
import { matchSequences } from './match-sequences';

/** A row of two texts side by side; null where one has nothing for the other's block. */
export interface BlockPair {
  readonly left: number | null;
  readonly right: number | null;
}

/** Blocks that share less of their words are not versions of each other. */
const VERSION_SHARE = 0.35;
/** How far ahead a block's other version is looked for among the changed ones. */
const REACH = 12;

/** Puts the blocks of two texts side by side: equal ones first, between them those that share many words. */
export function alignBlocks(left: readonly string[], right: readonly string[]): readonly BlockPair[] {
  const rows: BlockPair[] = [];
  const words: Words = { left: left.map(wordsOf), right: right.map(wordsOf) };
  let nextLeft = 0;
  let nextRight = 0;
  const gap = (leftEnd: number, rightEnd: number): void => {
    rows.push(...alignGap(words, [nextLeft, leftEnd], [nextRight, rightEnd]));
  };
  for (const [a, b] of matchSequences(left.map(foldForMatching), right.map(foldForMatching))) {
    gap(a, b);
    rows.push({ left: a, right: b });
    nextLeft = a + 1;
    nextRight = b + 1;
  }
  gap(left.length, right.length);
  return rows;
}

type Span = readonly [start: number, end: number];
type WordSets = readonly ReadonlySet<string>[];
interface Words {
  readonly left: WordSets;
  readonly right: WordSets;
}

function alignGap(
  { left, right }: Words,
  [leftStart, leftEnd]: Span,
  [rightStart, rightEnd]: Span,
): readonly BlockPair[] {
  const rows: BlockPair[] = [];
  let b = rightStart;
  for (let a = leftStart; a < leftEnd; a += 1) {
    const partner = partnerOf(left[a], right, b, Math.min(rightEnd, b + REACH));
    if (partner === null) {
      rows.push({ left: a, right: null });
      continue;
    }
    for (; b < partner; b += 1) rows.push({ left: null, right: b });
    rows.push({ left: a, right: partner });
    b = partner + 1;
  }
  for (; b < rightEnd; b += 1) rows.push({ left: null, right: b });
  return rows;
}

function partnerOf(
  block: ReadonlySet<string> | undefined,
  others: WordSets,
  from: number,
  to: number,
): number | null {
  let best: number | null = null;
  let bestShare = VERSION_SHARE;
  for (let at = from; at < to; at += 1) {
    const other = others[at];
    const share = block && other ? sharedWords(block, other) : 0;
    if (share > bestShare) {
      best = at;
      bestShare = share;
    }
  }
  return best;
}
