import type { ArticleId } from '../../../core/model';
import { majorityDirection } from '../../../core/text/direction';
import { useMessages } from '../../../i18n/messages';
import { useLive, useStore } from '../../../storage/use-store';
import { classNames } from '../../../ui/class-names';
import { Foreign } from '../../../ui/foreign';
import { openReasons, type Row } from '../rows/row-kind';
import { FileName } from '../visible-name';
import cells from './result-table.module.css';
import styles from './title-cell.module.css';

/** Title, and under it the file with what is to know about it. */
export function TitleCell({ row, name }: { row: Row; name: string }) {
  const { direction } = useMessages();
  const hasTitle = (row.article?.title ?? '') !== '' || row.kind === 'imported';
  return (
    <div role="gridcell" className={cells.cell}>
      <span
        className={cells.title}
        // Its own direction, so that what is cut off is its end.
        dir={majorityDirection(name, direction)}
        title={name}
        data-testid="importing.row.title"
      >
        {hasTitle || row.file.fileName === '' ? (
          <Foreign>{name}</Foreign>
        ) : (
          <FileName file={row.file} isTitle />
        )}
      </span>
      <span className={classNames(cells.small, styles.details)} data-testid="importing.row.details">
        <Details row={row} />
      </span>
    </div>
  );
}

function Details({ row }: { row: Row }) {
  const { t } = useMessages();
  const { outcome } = row.file;
  if (outcome === null) return <FileName file={row.file} />;
  switch (outcome.kind) {
    case 'imported':
      return <ArticleDetails row={row} residueLines={outcome.residueLines} words={outcome.words} />;
    case 'duplicate':
      return <DuplicateDetails articleId={outcome.articleId} why={outcome.why} />;
    case 'needs-columns':
      return <span>{t('importing.columns.text', { count: outcome.table.rowCount })}</span>;
    case 'failed': {
      const reason = t(`importing.failed.${outcome.code}`);
      return <span title={reason}>{reason}</span>;
    }
  }
}

function ArticleDetails(props: { row: Row; residueLines: number; words: number }) {
  const { t } = useMessages();
  const { article, file, kind } = props.row;
  const [reason] = kind === 'review' && article ? openReasons(article.reviewReasons) : [];
  return (
    <>
      <FileName file={file} />
      <span>{t('importing.words', { count: article?.wordCount ?? props.words })}</span>
      {props.residueLines > 0 ? (
        <span>{t('importing.residueLines', { count: props.residueLines })}</span>
      ) : null}
      {reason ? <span className={cells.gold}>{t(`importing.why.${reason}`)}</span> : null}
    </>
  );
}

function DuplicateDetails(props: { articleId: ArticleId; why: 'bytes' | 'text' }) {
  const { t } = useMessages();
  const store = useStore();
  const original = useLive(
    async () => (await store.articles.find(props.articleId)) ?? null,
    [store, props.articleId],
  );
  if (original === null) return <span>{t('importing.originalGone')}</span>;
  return (
    <>
      <span>{t(props.why === 'bytes' ? 'importing.sameBytes' : 'importing.sameText')}</span>
      {original ? <bdi className={styles.other}>{original.title}</bdi> : null}
    </>
  );
}
