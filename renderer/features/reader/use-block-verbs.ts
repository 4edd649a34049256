import { useMemo } from 'react';
import type { Article } from '../../core/model';
import type { Block } from '../../core/text/blocks';
import { useMessages } from '../../i18n/messages';
import { useStore } from '../../storage/use-store';
import { useToasts } from '../../ui/toasts';
import type { BlockVerbs } from './block-gutter';
import type { ArticleWrites } from './use-article-writes';
import { useWriteReport } from './use-write-report';

/** What the menu beside a block does; after teaching a line, the outlet's other articles are offered, never changed unasked. */
export function useBlockVerbs(article: Article, blocks: readonly Block[], writes: ArticleWrites): BlockVerbs {
  const { articles } = useStore();
  const toasts = useToasts();
  const report = useWriteReport();
  const { t } = useMessages();
  return useMemo(() => {
    const offerOthers = async (key: string, isResidue: boolean): Promise<void> => {
      const others = isResidue ? await outletArticles(key) : [];
      if (others.length === 0) {
        toasts.show({
          key: 'reader.taught',
          tone: 'good',
          text: t('reader.taught', { outlet: article.outlet }),
        });
        return;
      }
      toasts.show({
        key: 'reader.taught',
        text: t('reader.taughtOthers', { outlet: article.outlet, count: others.length }),
        action: {
          label: t('reader.markOthers'),
          onPress: () => void articles.markLines(others, key, true).then((written) => report(written)),
        },
      });
    };
    const outletArticles = async (key: string) => {
      const ids = await articles.withLine(article.caseFileId, key);
      const found = await Promise.all(ids.map((id) => articles.find(id)));
      return found.flatMap((each) =>
        each && each.id !== article.id && each.outlet === article.outlet ? [each.id] : [],
      );
    };
    return {
      turn: (block, direction) => void writes.turnBlock(block, direction),
      mark: (block, mark) => void writes.markBlock(block, mark),
      teach: (block, isResidue) => {
        const line = blocks[block];
        if (!line) return;
        void writes.teach(line, isResidue).then((key) => {
          if (key !== undefined) void offerOthers(key, isResidue);
        });
      },
    };
  }, [article.id, article.caseFileId, article.outlet, blocks, writes, articles, toasts, report, t]);
}
