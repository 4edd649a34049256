import { useMemo } from 'react';
import { lineKey } from '../../core/importing/line-key';
import type { Article, ArticleMetadata, BlockMark, Direction } from '../../core/model';
import type { Block } from '../../core/text/blocks';
import { useStore } from '../../storage/use-store';
import { useWriteReport } from './use-write-report';

/** Changes of the article itself; each answers whether it was written and has told the user when not. */
export interface ArticleWrites {
  readonly edit: (changes: Partial<ArticleMetadata>) => Promise<boolean>;
  /** Gives a block another role. */
  readonly markBlock: (block: number, mark: Pick<BlockMark, 'role' | 'residue'>) => Promise<boolean>;
  /** Remembers a line for the outlet, and marks or restores it here; answers the line's match key. */
  readonly teach: (block: Block, isResidue: boolean) => Promise<string | undefined>;
  readonly turnBlock: (block: number, direction: Direction | null) => Promise<boolean>;
}

/** The changes of one article. */
export function useArticleWrites(article: Article): ArticleWrites {
  const { articles, outlets } = useStore();
  const report = useWriteReport();
  const { id, caseFileId, outlet } = article;
  return useMemo(
    () => ({
      edit: async (changes) => report(await articles.edit([id], changes)) !== undefined,
      markBlock: async (block, mark) =>
        report(await articles.markBlocks(id, [{ block, mark: { ...BY_HAND, ...mark } }])) !== undefined,
      teach: async (block, isResidue) => {
        const key = lineKey(block.text);
        if (!report(await outlets.teach(caseFileId, outlet, key, isResidue))) return undefined;
        return report(await articles.markLines([id], key, isResidue)) ? key : undefined;
      },
      turnBlock: async (block, direction) =>
        report(await articles.turnBlock(id, block, direction)) !== undefined,
    }),
    [articles, outlets, id, caseFileId, outlet, report],
  );
}

/** What the analyst says of a block is certain and needs no reason. */
const BY_HAND = { reason: 'analyst', detail: '', confidence: 1 } as const;
