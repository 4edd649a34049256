import { Check, ListChecks } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ArticleId } from '../../../core/model';
import { useMessages } from '../../../i18n/messages';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Kbd } from '../../../ui/kbd';
import { ColumnsReview } from '../columns/columns-review';
import { DuplicateReview } from '../compare/duplicate-review';
import type { Row } from '../rows/row-kind';
import { ArticleReview } from './article-review';
import { FailureReview } from './failure-review';
import styles from './review-pane.module.css';

export type RowDialog = 'encoding' | 'columns' | 'compare';

interface ReviewPaneProps {
  readonly row: Row | null;
  readonly onAccept: () => void;
  readonly onNext: () => void;
  readonly onOpenArticle: (id: ArticleId) => void;
  readonly onDialog: (dialog: RowDialog) => void;
}

/** What is to know and to decide about one row. */
export function ReviewPane(props: ReviewPaneProps) {
  const { t } = useMessages();
  const { row } = props;
  const article = row?.article ?? null;
  return (
    <section className={styles.pane} aria-label={t('importing.review')} data-testid="importing.review">
      <header className={styles.head}>
        <h2 className={styles.title}>{t('importing.review')}</h2>
        {row ? (
          <div className={styles.actions}>
            {article ? (
              <Button
                variant="quiet"
                onPress={() => props.onOpenArticle(article.id)}
                data-testid="importing.review.open"
              >
                {t('common.open')}
                <Kbd>O</Kbd>
              </Button>
            ) : null}
            <Button onPress={props.onNext} data-testid="importing.review.next">
              {t('importing.review.next')}
              <Kbd>J</Kbd>
            </Button>
            {article ? (
              <Button variant="primary" onPress={props.onAccept} data-testid="importing.review.accept">
                {t('importing.review.accept')}
                <Kbd>Enter</Kbd>
              </Button>
            ) : null}
          </div>
        ) : null}
      </header>
      <Body {...props} />
    </section>
  );
}

function Body(props: ReviewPaneProps): ReactNode {
  const { t } = useMessages();
  const { row, onDialog, onOpenArticle } = props;
  if (!row) {
    return (
      <EmptyState
        icon={<ListChecks />}
        title={t('importing.review.nothing')}
        text={t('importing.review.nothingText')}
      />
    );
  }
  const { outcome } = row.file;
  if (row.article) {
    return (
      <ArticleReview
        article={row.article}
        onCompare={() => onDialog('compare')}
        onChangeEncoding={() => onDialog('encoding')}
        onChangeColumns={() => onDialog('columns')}
        onOpenArticle={onOpenArticle}
      />
    );
  }
  switch (outcome?.kind) {
    case 'failed':
      return (
        <FailureReview file={row.file} code={outcome.code} onChooseEncoding={() => onDialog('encoding')} />
      );
    case 'duplicate':
      return (
        <DuplicateReview
          key={row.id}
          file={row.file}
          outcome={outcome}
          onOpenArticle={onOpenArticle}
          onNext={props.onNext}
        />
      );
    case 'needs-columns':
      return <ColumnsReview key={row.id} file={row.file} table={outcome.table} />;
    case 'imported':
      return row.kind === 'removed' ? (
        <EmptyState
          icon={<Check />}
          title={t('importing.review.removed')}
          text={t('importing.review.removedText')}
        />
      ) : null;
    case undefined:
      return <EmptyState title={t('importing.review.waiting')} text={t('importing.review.waitingText')} />;
  }
}
