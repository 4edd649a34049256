import type { BlockMark, BlockRole } from '../model/block-role';
import { splitBlocks } from '../text/blocks';
import { wordCount } from '../text/words';
import { duplicateKey } from './duplicate-key';

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
  const counted: string[] = [];
  const compared: string[] = [];
  for (const block of splitBlocks(text)) {
    const role = marks[block.index]?.role ?? 'body';
    if (role !== 'residue') counted.push(block.text);
    if (!CHROME.has(role)) compared.push(block.text);
  }
  const key = duplicateKey(compared.join('\n'));
  return {
    wordCount: counted.reduce((sum, line) => sum + wordCount(line), 0),
    // A text of captions alone is still told from other such texts.
    duplicateKey: key === '' ? duplicateKey(text) : key,
  };
}
