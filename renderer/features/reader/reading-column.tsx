import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Direction } from '../../core/model';
import { blockAt } from '../../core/text/blocks';
import type { ArticleSurface } from '../../editor/article/article-surface';
import { ArticleView } from '../../editor/article/article-view';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { AdjustOverlay } from './adjust-overlay';
import { ArticleHeader } from './article-header';
import { BlockGutter } from './block-gutter';
import { DetailsDialog } from './details-dialog';
import { neighbourOf } from './highlight-order';
import { useReaderScope } from './reader-scope';
import styles from './reading-column.module.css';
import { keepInView } from './reveal';
import { useArticlePress } from './use-article-press';
import { useArticleWrites } from './use-article-writes';
import { usePaintedPassages } from './use-painted-passages';
import { usePassageCommands } from './use-passage-commands';
import type { Passages } from './use-passages';
import { usePointedHighlights } from './use-pointed-highlights';

export interface ReadingColumnProps {
  readonly passages: Passages;
  readonly directions: readonly Direction[];
  readonly isListOpen: boolean;
  readonly onToggleList: () => void;
  readonly onScroller: (element: HTMLDivElement | null) => void;
  readonly onSurface: (surface: ArticleSurface | null) => void;
  readonly onBack: (() => void) | null;
}

/** Header and text of the article in their column. */
export function ReadingColumn(props: ReadingColumnProps) {
  const { passages, directions, onBack } = props;
  const { article, blocks, highlights, surface, choose } = useReaderScope();
  const writes = useArticleWrites(article.id);
  const [isEditing, setEditing] = useState(false);
  usePassageCommands(passages, {
    step: (step) => {
      const next = neighbourOf(highlights, passages.chosenId, surface?.caret ?? 0, step);
      if (next) choose(next.id, { reveal: true });
    },
    toggleList: props.onToggleList,
    editDetails: () => setEditing(true),
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
        />
        <ArticleBody passages={passages} directions={directions} onSurface={props.onSurface}>
          {surface && (
            <BlockGutter
              surface={surface}
              directions={directions}
              onTurn={(block, direction) => void writes.turnBlock(block, direction)}
            />
          )}
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

function ArticleBody(props: {
  passages: Passages;
  directions: readonly Direction[];
  onSurface: (surface: ArticleSurface | null) => void;
  children: ReactNode;
}) {
  const { passages } = props;
  const { article, text, blocks, highlights, surface, scroller, hover } = useReaderScope();
  const { t } = useMessages();
  const articleText = useMemo(() => ({ text, blocks }), [text, blocks]);
  const painted = usePaintedPassages(passages.echo);
  const index = usePointedHighlights(highlights, surface, hover);
  const press = useArticlePress(passages, index);
  const bringIntoView = useCallback(
    (box: DOMRect) => {
      if (scroller) keepInView(scroller, box);
    },
    [scroller],
  );
  const adjusted = highlights.find((highlight) => highlight.id === passages.adjustedId);
  const [first] = blocks;
  // The title stands above already; a highlight in it brings the line back.
  const isTitleRepeated =
    blocks.length > 1 &&
    first?.text.trim() === article.title.trim() &&
    index.overlapping(first.start, first.end).length === 0;
  return (
    <div className={styles.body}>
      {blocks.length === 0 && <p className={styles.empty}>{t('reader.emptyText')}</p>}
      <ArticleView
        article={articleText}
        directions={props.directions}
        passages={painted}
        label={t('reader.article', { title: article.title })}
        isFirstBlockHidden={isTitleRepeated}
        onSelect={(selection) => passages.patch({ selection, pressed: null, adjustedId: null })}
        onPress={press}
        onCaretMove={bringIntoView}
        onSurface={props.onSurface}
      />
      {props.children}
      {surface && adjusted && (
        <AdjustOverlay
          key={adjusted.id}
          highlight={adjusted}
          surface={surface}
          onClose={() => passages.patch({ adjustedId: null })}
        />
      )}
    </div>
  );
}
