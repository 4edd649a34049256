import { useEffect, useState } from 'react';
import type { Article, ArticleId } from '../../../core/model';
import { useMessages } from '../../../i18n/messages';
import { useLive, useStore } from '../../../storage/use-store';
import { Button } from '../../../ui/button';
import { LikenessCard } from '../compare/likeness-card';
import { hasChoiceOfEncoding, readingName } from '../format-names';
import { openReasons } from '../rows/row-kind';
import styles from './article-review.module.css';
import { MojibakeOffer } from './mojibake-offer';
import { ReviewFields } from './review-fields';
import type { ShownRange } from './shown-range';
import { TextPreview } from './text-preview';

interface ArticleReviewProps {
  readonly article: Article;
  readonly onCompare: () => void;
  readonly onChangeEncoding: () => void;
  readonly onChangeColumns: () => void;
  readonly onOpenArticle: (id: ArticleId) => void;
}

/** An article as it was proposed: fields with their evidence, then its text with everything that was made of it. */
export function ArticleReview(props: ArticleReviewProps) {
  const { article, onOpenArticle } = props;
  const { articles } = useStore();
  const read = useLive(async () => {
    const [body, analysis] = await Promise.all([articles.body(article.id), articles.analysis(article.id)]);
    return { id: article.id, text: body?.text ?? '', analysis };
  }, [articles, article.id]);
  const [shown, setShown] = useState<ShownRange | null>(null);
  useEffect(() => setShown(null), [article.id]);
  // What was read for the article before would be marked as this one's for a moment.
  const { text, analysis } = read?.id === article.id ? read : { text: '', analysis: undefined };
  return (
    <>
      <div className={styles.top}>
        <Reasons article={article} />
        {article.likeness ? (
          <LikenessCard article={article} onCompare={props.onCompare} onOpenArticle={onOpenArticle} />
        ) : null}
        <MojibakeOffer article={article} text={text} />
        <ReviewFields article={article} analysis={analysis} onShow={setShown} />
        <Origin {...props} />
      </div>
      <TextPreview
        key={article.id}
        article={article}
        text={text}
        analysis={analysis}
        shown={shown}
        onShow={setShown}
        onOpenArticle={onOpenArticle}
      />
    </>
  );
}

function Reasons({ article }: { article: Article }) {
  const { t } = useMessages();
  const reasons = openReasons(article.reviewReasons);
  if (reasons.length === 0) return null;
  return (
    <ul className={styles.reasons} aria-label={t('importing.review.reasons')}>
      {reasons.map((reason) => (
        <li key={reason} data-testid={`importing.review.why.${reason}`}>
          {t(`importing.why.${reason}`)}
        </li>
      ))}
    </ul>
  );
}

/** How the file was read, and the way to read it otherwise. */
function Origin({ article, onChangeEncoding, onChangeColumns }: ArticleReviewProps) {
  const { t } = useMessages();
  const { format, columns } = article.original;
  return (
    <p className={styles.origin}>
      <span className={styles.label}>{t('importing.encoding')}</span>
      <bdi dir="ltr" data-testid="importing.review.encoding">
        {readingName(format, article.encoding)}
      </bdi>
      {hasChoiceOfEncoding(format) ? (
        <Button
          size="small"
          variant="quiet"
          onPress={onChangeEncoding}
          data-testid="importing.review.change-encoding"
        >
          {t('importing.encoding.change')}
        </Button>
      ) : null}
      {columns ? (
        <Button
          size="small"
          variant="quiet"
          onPress={onChangeColumns}
          data-testid="importing.review.change-columns"
        >
          {t('importing.columns.change')}
        </Button>
      ) : null}
    </p>
  );
}
