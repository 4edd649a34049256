import { useMemo } from 'react';
import type { Article, Direction } from '../../core/model';
import { type Block, splitBlocks } from '../../core/text/blocks';
import { majorityDirection } from '../../core/text/direction';

/** The blocks of a text and the direction of each: the one set by hand, or the one most of its letters have. */
export function useArticleText(
  text: string,
  set: Article['directions'],
): { readonly blocks: readonly Block[]; readonly directions: readonly Direction[] } {
  const blocks = useMemo(() => splitBlocks(text), [text]);
  const byLetters = useMemo(() => blocks.map((block) => majorityDirection(block.text)), [blocks]);
  const directions = useMemo(() => byLetters.map((direction, i) => set[i] ?? direction), [byLetters, set]);
  return { blocks, directions };
}
