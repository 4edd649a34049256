import type { BlockMark, BlockRole } from '../model/block-role';
import { splitBlocks } from '../text/blocks';
import { foldForMatching } from '../text/fold';
import { wordCount } from '../text/words';
import { duplicateKey, lettersOf } from './duplicate-key';

/** What is reckoned from a text and the roles of its blocks. */
export interface ArticleFigures {
  /** Words that are not residue. */
  readonly wordCount: number;
  /** Equal for the same report with other captions, bylines and residue. */
  readonly duplicateKey: string;
}

/** Blocks that outlets put around the same report, each in its own manner. */
const CHROME: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'caption',
  'credit',
  'byline',
  'dateline',
  'source-line',
  'section-label',
  'residue',
]);

/** Counts the words and makes the duplicate key anew; to be called whenever marks change. */
export function articleFigures(text: string, marks: readonly BlockMark[]): ArticleFigures {
  return figuresOfLines(
    text,
    splitBlocks(text).map((block) => ({ text: block.text, key: '', words: -1 })),
    marks,
  );
}

/** What is known of a block; an empty key and fewer than no words are reckoned when they are needed. */
interface MeasuredBlock {
  readonly text: string;
  readonly key: string;
  readonly words: number;
}

/** The same of blocks that are folded and counted already. */
export function figuresOfLines(
  text: string,
  blocks: readonly MeasuredBlock[],
  marks: readonly BlockMark[],
): ArticleFigures {
  let words = 0;
  let letters = '';
  for (const [index, block] of blocks.entries()) {
    const role = marks[index]?.role ?? 'body';
    const isCounted = block.words >= 0 && block.words < Number.MAX_SAFE_INTEGER;
    if (role !== 'residue') words += isCounted ? block.words : wordCount(block.text);
    if (!CHROME.has(role)) letters += lettersOf(block.key === '' ? foldForMatching(block.text) : block.key);
  }
  // A text of captions alone is still told from other such texts.
  return { wordCount: words, duplicateKey: letters || duplicateKey(text) };
}
