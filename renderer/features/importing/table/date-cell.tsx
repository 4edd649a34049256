import { type ArticleId, type PartialDate, precisionOf } from '../../../core/model';
import { type Messages, useMessages } from '../../../i18n/messages';
import { formatPartialDate } from '../../../i18n/partial-date';
import { useLive, useStore } from '../../../storage/use-store';
import { classNames } from '../../../ui/class-names';
import { proposalOf } from '../review/proposals';
import type { Row } from '../rows/row-kind';
import styles from './result-table.module.css';

/** The date of publication, how precise it is and how it is known. */
export function DateCell({ row }: { row: Row }) {
  const messages = useMessages();
  const { outcome } = row.file;
  const date = row.article
    ? row.article.publishedOn
    : outcome?.kind === 'imported'
      ? outcome.publishedOn
      : null;
  return (
    <div role="gridcell" className={classNames(styles.cell, styles.plain)}>
      {date === null ? (
        <span className={styles.none}>—</span>
      ) : (
        <>
          <span>{dayWords(date, messages)}</span>
          <span className={styles.small}>
            <Known date={date} articleId={row.article?.id ?? null} />
          </span>
        </>
      )}
    </div>
  );
}

/** The time stands in a line of its own. */
const dayWords = (date: PartialDate, messages: Messages): string =>
  formatPartialDate(date.slice(0, 10) as PartialDate, messages);

function Known({ date, articleId }: { date: PartialDate; articleId: ArticleId | null }) {
  const { t } = useMessages();
  const store = useStore();
  const analysis = useLive(
    async () => (articleId === null ? undefined : await store.articles.analysis(articleId)),
    [store, articleId],
  );
  const evidence = analysis && proposalOf(analysis, 'publishedOn', date)?.evidence.kind;
  if (evidence === 'dates') return t('importing.date.fromText');
  const precision = precisionOf(date);
  if (precision === 'minute') return <bdi dir="ltr">{date.slice(11)}</bdi>;
  return precision === 'day' ? null : t(`importing.date.precision.${precision}`);
}
