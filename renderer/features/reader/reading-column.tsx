import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import type { ArticleId, Direction } from '../../core/model';
import { blockAt } from '../../core/text/blocks';
import type { ArticleSurface } from '../../editor/article/article-surface';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { ArticleBody } from './article-body';
import { ArticleHeader } from './article-header';
import { BlockGutter } from './block-gutter';
import { DetailsDialog } from './details-dialog';
import { neighbourOf } from './highlight-order';
import { useReaderScope } from './reader-scope';
import styles from './reading-column.module.css';
import { useArticleWrites } from './use-article-writes';
import { useBlockVerbs } from './use-block-verbs';
import { usePassageCommands } from './use-passage-commands';
import type { Passages } from './use-passages';
import { useResidue } from './use-residue';

export interface ReadingColumnProps {
  readonly passages: Passages;
  readonly directions: readonly Direction[];
  readonly isListOpen: boolean;
  readonly onToggleList: () => void;
  readonly onScroller: (element: HTMLDivElement | null) => void;
  readonly onSurface: (surface: ArticleSurface | null) => void;
  readonly onBack: (() => void) | null;
  readonly onOpenArticle: (id: ArticleId) => void;
}

/** Header and text of the article in their column. */
export function ReadingColumn(props: ReadingColumnProps) {
  const { passages, directions, onBack } = props;
  const { article, analysis, blocks, highlights, surface, choose } = useReaderScope();
  const writes = useArticleWrites(article);
  const verbs = useBlockVerbs(article, blocks, writes);
  const residue = useResidue({ analysis, blocks, highlights, title: article.title });
  const [isEditing, setEditing] = useState(false);
  usePassageCommands(passages, {
    step: (step) => {
      const next = neighbourOf(highlights, passages.chosenId, surface?.caret ?? 0, step);
      if (next) choose(next.id, { reveal: true });
    },
    toggleList: props.onToggleList,
    editDetails: () => setEditing(true),
    toggleResidue: residue.toggle,
    turnBlock: () => {
      const block = blockAt(blocks, surface?.caret ?? 0)?.index ?? 0;
      void writes.turnBlock(block, directions[block] === 'rtl' ? 'ltr' : 'rtl');
    },
  });
  return (
    <div ref={props.onScroller} className={styles.scroller} data-testid="reader.scroller">
      <div className={styles.column}>
        {onBack && <BackButton onBack={onBack} />}
        <ArticleHeader
          onEdit={() => setEditing(true)}
          onReliability={(reliability) => void writes.edit({ reliability })}
          isListOpen={props.isListOpen}
          onToggleList={props.onToggleList}
          onOpenArticle={props.onOpenArticle}
          residue={residue}
        />
        <ArticleBody
          passages={passages}
          directions={directions}
          residue={residue}
          onSurface={props.onSurface}
        >
          {surface && <BlockGutter surface={surface} directions={directions} verbs={verbs} />}
        </ArticleBody>
      </div>
      {isEditing && (
        <DetailsDialog article={article} onClose={() => setEditing(false)} onSave={writes.edit} />
      )}
    </div>
  );
}

function BackButton({ onBack }: { onBack: () => void }) {
  const { t } = useMessages();
  return (
    <div className={styles.back}>
      <Button variant="quiet" size="small" onPress={onBack} data-testid="reader.back">
        <ArrowLeft aria-hidden data-mirror />
        {t('reader.back')}
      </Button>
    </div>
  );
}
