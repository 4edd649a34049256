import { type ReactNode, useCallback, useMemo } from 'react';
import { articleName, type Direction } from '../../core/model';
import type { ArticleSurface } from '../../editor/article/article-surface';
import { ArticleView } from '../../editor/article/article-view';
import { useMessages } from '../../i18n/messages';
import { AdjustOverlay } from './adjust-overlay';
import styles from './article-body.module.css';
import { PointedDate } from './pointed-date';
import { useReaderScope } from './reader-scope';
import { keepInView } from './reveal';
import { useArticlePress } from './use-article-press';
import { usePaintedPassages } from './use-painted-passages';
import type { Passages } from './use-passages';
import { usePointedHighlights } from './use-pointed-highlights';
import type { Residue } from './use-residue';

/** The text of the article with everything that lies over it. */
export function ArticleBody(props: {
  readonly passages: Passages;
  readonly directions: readonly Direction[];
  readonly residue: Residue;
  readonly onSurface: (surface: ArticleSurface | null) => void;
  readonly children: ReactNode;
}) {
  const { passages, residue } = props;
  const { article, analysis, text, blocks, highlights, surface, scroller, hover } = useReaderScope();
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
  return (
    <div className={styles.body}>
      {blocks.length === 0 && <p className={styles.empty}>{t('reader.emptyText')}</p>}
      <ArticleView
        article={articleText}
        directions={props.directions}
        passages={painted}
        looks={residue.looks}
        dates={analysis.dates}
        label={t('reader.article', { title: articleName(article) })}
        onSelect={(selection) => passages.patch({ selection, pressed: null, adjustedId: null })}
        onPress={press}
        onUnfold={residue.unfold}
        onCaretMove={bringIntoView}
        onSurface={props.onSurface}
      />
      {props.children}
      <PointedDate />
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
