import type { ArticleAnalysis, BlockMark } from '../../../core/model';
import { type Block, splitBlocks } from '../../../core/text/blocks';

/** A line of the article with its role. */
export interface PreviewLine extends Block {
  /** From 1 over all lines, blank ones too. */
  readonly line: number;
  readonly mark: BlockMark;
}

const PLAIN: BlockMark = { role: 'body', residue: null, reason: 'default', detail: '', confidence: 1 };

/** The lines of a text with the marks of its analysis; a text that was not analysed yet is all body. */
export function previewLines(text: string, analysis: ArticleAnalysis | undefined): readonly PreviewLine[] {
  let line = 1;
  let at = 0;
  return splitBlocks(text).map((block) => {
    for (
      let next = text.indexOf('\n', at);
      next !== -1 && next < block.start;
      next = text.indexOf('\n', at)
    ) {
      line += 1;
      at = next + 1;
    }
    return { ...block, line, mark: analysis?.blocks[block.index] ?? PLAIN };
  });
}

/** The role the analyst gives; a restored line is body. */
export function analystMark(role: BlockMark['role']): BlockMark {
  return {
    role,
    residue: role === 'residue' ? 'other' : null,
    reason: 'analyst',
    detail: '',
    confidence: 1,
  };
}

export const isResidue = ({ mark }: PreviewLine): boolean => mark.role === 'residue';
