import { Files } from 'lucide-react';
import type { Article, ArticleId } from '../../../core/model';
import { useMessages } from '../../../i18n/messages';
import { useLive, useStore } from '../../../storage/use-store';
import { Button } from '../../../ui/button';
import { Foreign } from '../../../ui/foreign';
import styles from './likeness-card.module.css';
import { LikenessDecisions } from './likeness-decisions';
import { likenessWords } from './likeness-words';

interface LikenessCardProps {
  readonly article: Article;
  readonly onCompare: () => void;
  readonly onOpenArticle: (id: ArticleId) => void;
}

/** In the review of an article that is like another: which one, how much, and what to do. */
export function LikenessCard({ article, onCompare, onOpenArticle }: LikenessCardProps) {
  const messages = useMessages();
  const { t } = messages;
  const { articles } = useStore();
  const { likeness } = article;
  const other = useLive(
    async () => (likeness ? ((await articles.find(likeness.articleId)) ?? null) : null),
    [articles, likeness?.articleId],
  );
  if (!likeness) return null;
  return (
    <section className={styles.card} data-testid="importing.likeness">
      <p className={styles.title}>
        <Files size={16} aria-hidden />
        {likenessWords(likeness, messages)}
      </p>
      {other === null ? <p>{t('importing.likeness.otherGone')}</p> : null}
      {other ? (
        <button type="button" className={styles.other} onClick={() => onOpenArticle(other.id)}>
          <Foreign>{other.title || other.fileName}</Foreign>
          {other.outlet === '' ? null : <bdi className={styles.outlet}>{other.outlet}</bdi>}
        </button>
      ) : null}
      <div className={styles.actions}>
        {other ? (
          <Button size="small" onPress={onCompare} data-testid="importing.likeness.compare">
            {t('importing.likeness.compare')}
          </Button>
        ) : null}
        <LikenessDecisions ids={[article.id]} size="small" />
      </div>
    </section>
  );
}
