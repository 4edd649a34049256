import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Article, ArticleAnalysis } from '../../../core/model';
import { blockAt } from '../../../core/text/blocks';
import { useMessages } from '../../../i18n/messages';
import { Button } from '../../../ui/button';
import { useCommands } from '../../../ui/commands';
import { LineBar } from './line-bar';
import { PreviewBar } from './preview-bar';
import { isResidue, previewLines } from './preview-lines';
import { PreviewRow } from './preview-row';
import type { ShownRange } from './shown-range';
import styles from './text-preview.module.css';
import { useLineWrites } from './use-line-writes';

/** Lines drawn at first and with every "more": an article is short, a hostile file is not. */
const LINES_AT_ONCE = 300;
interface TextPreviewProps {
  readonly article: Article;
  readonly text: string;
  readonly analysis: ArticleAnalysis | undefined;
  readonly shown: ShownRange | null;
  readonly onShow: (range: ShownRange | null) => void;
  readonly onOpenArticle: (id: Article['id']) => void;
}

/** The text of the article as it came: every line in its own direction, residue in place, one click to mark or restore. */
export function TextPreview(props: TextPreviewProps) {
  const { article, text, analysis, shown, onShow } = props;
  const { t } = useMessages();
  const lines = useMemo(() => previewLines(text, analysis), [text, analysis]);
  const [isResidueShown, setResidueShown] = useState(true);
  const [most, setMost] = useState(LINES_AT_ONCE);
  const writes = useLineWrites(article);
  const boxRef = useRef<HTMLDivElement>(null);
  const visible = isResidueShown ? lines : lines.filter((line) => !isResidue(line));
  const activeIndex = shown === null ? null : (blockAt(lines, shown.start)?.index ?? null);
  const active = activeIndex === null ? null : (lines[activeIndex] ?? null);
  const drawn = visible.slice(0, Math.max(most, (activeIndex ?? 0) + 1));
  useLineInView(boxRef, shown, activeIndex);

  useCommands([
    {
      id: 'importing.residue',
      label: t('importing.command.residue'),
      section: t('importing.review'),
      shortcut: { code: 'KeyR' },
      isInPalette: false,
      run: () => {
        if (active && boxRef.current?.contains(document.activeElement)) writes.toggle(active);
        else setResidueShown((isShown) => !isShown);
      },
    },
  ]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const place = visible.findIndex(({ index }) => index === activeIndex);
    const next = visible[event.key === 'ArrowDown' ? place + 1 : Math.max(0, place - 1)];
    if (!next) return;
    event.preventDefault();
    onShow({ start: next.start, end: next.start });
  };
  return (
    <section className={styles.preview} aria-label={t('importing.preview')}>
      <PreviewBar
        text={text}
        residueLines={lines.filter(isResidue).length}
        isResidueShown={isResidueShown}
        onToggleResidue={() => setResidueShown((isShown) => !isShown)}
        shownAt={shown?.start ?? -1}
        onShow={onShow}
      />
      <div
        ref={boxRef}
        className={styles.lines}
        role="group"
        tabIndex={0}
        aria-label={t('importing.preview')}
        onKeyDown={onKeyDown}
        data-testid="importing.preview"
      >
        {drawn.map((line) => (
          <PreviewRow
            key={line.index}
            line={line}
            direction={article.directions[line.index]}
            isActive={line.index === activeIndex}
            found={line.index === activeIndex && shown && shown.end > shown.start ? shown : null}
            onActivate={onShow}
            onToggle={writes.toggle}
          />
        ))}
        {visible.length > drawn.length ? (
          <Button size="small" variant="quiet" onPress={() => setMost(drawn.length + LINES_AT_ONCE)}>
            {t('importing.preview.more', { count: visible.length - drawn.length })}
          </Button>
        ) : null}
      </div>
      <LineBar article={article} line={active} writes={writes} onOpenArticle={props.onOpenArticle} />
    </section>
  );
}

function useLineInView(
  boxRef: { readonly current: HTMLElement | null },
  shown: ShownRange | null,
  index: number | null,
): void {
  useEffect(() => {
    if (shown === null || index === null) return;
    boxRef.current?.querySelector(`[data-block="${index}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [boxRef, shown, index]);
}
