import { useState } from 'react';
import { type Article, type ArticleId, articleName, type Likeness } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useLive, useStore } from '../../storage/use-store';
import { Button } from '../../ui/button';
import { Foreign } from '../../ui/foreign';
import { useUndoOffer } from '../../ui/undo-offer';
import styles from './report-group-likeness.module.css';
import { useWriteReport } from './use-write-report';

const DECISIONS = ['same-report', 'different'] as const;

/** The open suggestion that another article carries the same report, and the two answers to it. */
export function LikenessLine(props: {
  article: Article;
  likeness: Likeness;
  onOpenArticle: (id: ArticleId) => void;
}) {
  const { article, likeness } = props;
  const { t, number } = useMessages();
  const { articles } = useStore();
  const report = useWriteReport();
  const offerUndo = useUndoOffer();
  const [isBusy, setBusy] = useState(false);
  const other = useLive(() => articles.find(likeness.articleId), [articles, likeness.articleId]);
  // A suggestion whose other article is gone asks nothing.
  if (!other) return null;
  const settle = async (decision: (typeof DECISIONS)[number]) => {
    setBusy(true);
    const isWritten = report(await articles.settleLikeness([article.id], decision)) !== undefined;
    setBusy(false);
    if (isWritten) offerUndo(t(`reader.likeness.settled.${decision}`));
  };
  // Rounded down, so that 100 % is said of nothing that differs.
  const share = number(Math.floor(likeness.share * 100) / 100, { style: 'percent' });
  return (
    <div className={styles.line} data-testid="reader.likeness">
      <span>{t(`reader.likeness.${likeness.kind}`, { share })}</span>
      <button
        type="button"
        className={styles.other}
        onClick={() => props.onOpenArticle(other.id)}
        data-testid="reader.likeness.open"
      >
        <Foreign>{articleName(other) || t('reader.untitled')}</Foreign>
      </button>
      <span className={styles.decisions}>
        {DECISIONS.map((decision) => (
          <Button
            key={decision}
            size="small"
            variant="quiet"
            isDisabled={isBusy}
            onPress={() => void settle(decision)}
            data-testid={`reader.likeness.${decision}`}
          >
            {t(`reader.likeness.${decision}`)}
          </Button>
        ))}
      </span>
    </div>
  );
}
