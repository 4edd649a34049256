import { useState } from 'react';
import type { ArticleId, HighlightId } from '../../core/model';
import type { ArticleSurface } from '../../editor/article/article-surface';
import { useMessages } from '../../i18n/messages';
import { useSettings } from '../../platform/use-workbench';
import { Panes } from '../../ui/panes';
import { HighlightList } from './highlight-list';
import { Margin } from './margin';
import { PassageWindows } from './passage-windows';
import styles from './reader.module.css';
import { ReaderScopeContext } from './reader-scope';
import { ReadingColumn } from './reading-column';
import { useReadingPosition } from './reading-position';
import { useArticleText } from './use-article-text';
import { useFocusRequest } from './use-focus-request';
import { useMarkRead } from './use-mark-read';
import { usePaneWidth } from './use-pane-width';
import type { ReaderContents } from './use-reader-data';
import { useReaderScopeOf } from './use-reader-scope';
import { useScrollRange } from './use-scroll-range';

/** Below this width of the pane the margin would squeeze the text; the list of highlights takes its place. */
const MARGIN_FROM = 760;
/** Pixels of the margin before anybody drags its border. */
const MARGIN_WIDTH = 312;

export interface ReaderProps {
  readonly contents: ReaderContents;
  readonly focus: { readonly highlightId: HighlightId } | null;
  readonly onSendToBriefing: (ids: readonly HighlightId[]) => void;
  readonly onBack: (() => void) | null;
  readonly onOpenArticle: (id: ArticleId) => void;
}

/** One article with its margin; made anew for every article. */
export function Reader({ contents, focus, onSendToBriefing, onBack, onOpenArticle }: ReaderProps) {
  const { t } = useMessages();
  const { settings, change } = useSettings();
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [surface, setSurface] = useState<ArticleSurface | null>(null);
  const [isListOpen, setListOpen] = useState(false);
  const { blocks, directions } = useArticleText(contents.text, contents.article.directions);
  const places = { surface, scroller };
  const { scope, passages, hoveredId } = useReaderScopeOf(contents, blocks, places, onSendToBriefing);
  const width = usePaneWidth(frame);
  const hasMargin = width >= MARGIN_FROM;

  useMarkRead(contents.article);
  useScrollRange(frame, scroller, surface?.root);
  useReadingPosition(contents.article.id, surface, scroller);
  useFocusRequest(focus, contents.highlights, surface, scope.choose);

  const list = isListOpen && <HighlightList isDrawer={!hasMargin} onClose={() => setListOpen(false)} />;
  const column = {
    id: 'text',
    label: t('reader.pane'),
    defaultSize: hasMargin ? 100 - marginPercent(width) : 100,
    minSize: 45,
    content: (
      <ReadingColumn
        passages={passages}
        directions={directions}
        isListOpen={isListOpen}
        onToggleList={() => setListOpen((isOpen) => !isOpen)}
        onScroller={setScroller}
        onSurface={setSurface}
        onBack={onBack}
        onOpenArticle={onOpenArticle}
      />
    ),
  };
  const margin = {
    id: 'margin',
    label: t('reader.margin'),
    defaultSize: marginPercent(width),
    minSize: 18,
    maxSize: 55,
    content: list || <Margin hoveredId={hoveredId} onShowList={() => setListOpen(true)} />,
  };
  return (
    <ReaderScopeContext value={scope}>
      <div ref={setFrame} className={styles.reader} data-testid="reader">
        {width > 0 && (
          <Panes
            name="reader"
            panes={hasMargin ? [column, margin] : [column]}
            sizes={settings.panes['reader']}
            onSizesChange={(sizes) => {
              if (hasMargin) change({ panes: { ...settings.panes, reader: sizes } });
            }}
          />
        )}
        {!hasMargin && list}
        <PassageWindows passages={passages} />
      </div>
    </ReaderScopeContext>
  );
}

const marginPercent = (width: number): number =>
  width > 0 ? Math.min(45, Math.max(18, (MARGIN_WIDTH / width) * 100)) : 30;
