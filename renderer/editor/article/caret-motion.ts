import { type TextOffset, textOffset } from '../../core/model';
import { type Block, blockAt } from '../../core/text/blocks';
import { graphemeBoundaries } from '../../core/text/paint-boundary';
import { isWordBoundary } from '../../core/text/words';

/** How far one key press moves the caret; lines are the browser's business, since only it knows them. */
export interface CaretStep {
  readonly unit: 'character' | 'word' | 'document';
  /** True towards the end of the text, whichever way that is on the screen. */
  readonly isForward: boolean;
}

/** Where the caret stands after a step. It never rests in the gap between two blocks or inside a character. */
export function moveCaret(blocks: readonly Block[], offset: number, step: CaretStep): TextOffset {
  const block = blockAt(blocks, offset);
  if (!block) return textOffset(0);
  if (step.unit === 'document') return documentEnd(blocks, step.isForward);
  const within = Math.min(Math.max(offset - block.start, 0), block.text.length);
  if (within === (step.isForward ? block.text.length : 0))
    return intoNextBlock(blocks, block, step.isForward);
  const move = step.unit === 'word' ? byWord : byCharacter;
  return textOffset(block.start + move(block.text, within, step.isForward));
}

const documentEnd = (blocks: readonly Block[], isForward: boolean): TextOffset =>
  (isForward ? blocks.at(-1)?.end : blocks[0]?.start) ?? textOffset(0);

function intoNextBlock(blocks: readonly Block[], block: Block, isForward: boolean): TextOffset {
  return isForward
    ? (blocks[block.index + 1]?.start ?? block.end)
    : (blocks[block.index - 1]?.end ?? block.start);
}

function byCharacter(text: string, within: number, isForward: boolean): number {
  const next = within + (isForward ? 1 : -1);
  const { before, after } = graphemeBoundaries(text, next);
  return isForward ? after : before;
}

/** To the end of the next word, or back to the start of the one before: signs and spaces are crossed. */
function byWord(text: string, within: number, isForward: boolean): number {
  const step = isForward ? 1 : -1;
  const limit = isForward ? text.length : 0;
  let at = within;
  do at += step;
  while (at !== limit && !(isWordBoundary(text, at) && isWordCharacter(text, isForward ? at - 1 : at)));
  return at;
}

const isWordCharacter = (text: string, index: number): boolean =>
  /[\p{L}\p{N}\p{M}]/u.test(text.charAt(index));
