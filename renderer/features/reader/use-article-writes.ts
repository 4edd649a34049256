import { useMemo } from 'react';
import type { ArticleId, ArticleMetadata, Direction } from '../../core/model';
import { useStore } from '../../storage/use-store';
import { useWriteReport } from './use-write-report';

/** Changes of the article itself; each answers whether it was written and has told the user when not. */
export interface ArticleWrites {
  readonly edit: (changes: Partial<ArticleMetadata>) => Promise<boolean>;
  readonly turnBlock: (block: number, direction: Direction | null) => Promise<boolean>;
}

/** The changes of one article. */
export function useArticleWrites(articleId: ArticleId): ArticleWrites {
  const { articles } = useStore();
  const report = useWriteReport();
  return useMemo(
    () => ({
      edit: async (changes) => report(await articles.edit([articleId], changes)) !== undefined,
      turnBlock: async (block, direction) =>
        report(await articles.turnBlock(articleId, block, direction)) !== undefined,
    }),
    [articles, articleId, report],
  );
}
