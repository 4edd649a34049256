import { Check, Copy, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Article, ArticleId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { formatPartialDate } from '../../i18n/partial-date';
import { useLive, useStore } from '../../storage/use-store';
import { classNames } from '../../ui/class-names';
import { Foreign } from '../../ui/foreign';
import type { ImportOutcome } from '../../workers/import-protocol';
import { ENCODING_NAMES } from './encoding-names';
import type { ImportRow } from './import-state';
import styles from './result-row.module.css';

interface ResultRowProps {
  readonly row: ImportRow;
  readonly onOpen: (id: ArticleId) => void;
}

type Of<K extends ImportOutcome['kind']> = Extract<ImportOutcome, { kind: K }>;

/** What became of one file: the article it is now, the one it repeats, or why not and what to do. */
export function ResultRow({ row, onOpen }: ResultRowProps) {
  const { outcome } = row;
  switch (outcome.kind) {
    case 'imported':
      return <ImportedRow row={row} outcome={outcome} onOpen={onOpen} />;
    case 'duplicate':
      return <DuplicateRow row={row} outcome={outcome} onOpen={onOpen} />;
    case 'failed':
      return <FailedRow row={row} outcome={outcome} />;
  }
}

function ImportedRow(props: ResultRowProps & { outcome: Of<'imported'> }) {
  const { outcome, row, onOpen } = props;
  const messages = useMessages();
  const { t } = messages;
  // Live, since the title may be edited meanwhile and the batch undone.
  const article = useArticle(outcome.articleId);
  const isGone = article === null;
  const date = article?.publishedOn ?? outcome.publishedOn;
  return (
    <Cells
      state={isGone ? 'removed' : 'imported'}
      title={
        <TitleLink
          title={article?.title ?? outcome.title}
          articleId={isGone ? null : outcome.articleId}
          onOpen={onOpen}
        />
      }
      details={
        <>
          <FileName row={row} />
          <span>{t('importing.words', { count: outcome.words })}</span>
          {outcome.unreadable > 0 && (
            <span className={styles.warning}>{t('importing.unreadable', { count: outcome.unreadable })}</span>
          )}
          {outcome.confidence === 'unsure' && <span className={styles.warning}>{t('importing.unsure')}</span>}
        </>
      }
      date={date === null ? '—' : formatPartialDate(date, messages)}
      encoding={ENCODING_NAMES[outcome.encoding]}
    />
  );
}

function DuplicateRow(props: ResultRowProps & { outcome: Of<'duplicate'> }) {
  const { outcome, row, onOpen } = props;
  const { t } = useMessages();
  const original = useArticle(outcome.articleId);
  return (
    <Cells
      state="duplicate"
      title={<FileName row={row} isTitle />}
      details={
        original === null ? (
          <span>{t('importing.originalGone')}</span>
        ) : (
          <>
            <span>{t(outcome.why === 'bytes' ? 'importing.sameBytes' : 'importing.sameText')}</span>
            {original && <TitleLink title={original.title} articleId={original.id} onOpen={onOpen} isSmall />}
          </>
        )
      }
    />
  );
}

function FailedRow(props: { row: ImportRow; outcome: Of<'failed'> }) {
  const { t } = useMessages();
  const reason = t(`importing.failed.${props.outcome.code}`);
  return (
    <Cells
      state="failed"
      title={<FileName row={props.row} isTitle />}
      details={<span title={reason}>{reason}</span>}
    />
  );
}

/** The article as it is now; null when it is gone, undefined until it is read. */
function useArticle(id: ArticleId): Article | null | undefined {
  const store = useStore();
  return useLive(async () => (await store.articles.find(id)) ?? null, [store, id]);
}

const STATE_ICONS = {
  imported: <Check size={15} aria-hidden />,
  removed: null,
  duplicate: <Copy size={14} aria-hidden />,
  failed: <TriangleAlert size={15} aria-hidden />,
} as const;

interface CellsProps {
  readonly state: keyof typeof STATE_ICONS;
  readonly title: ReactNode;
  readonly details: ReactNode;
  readonly date?: string;
  readonly encoding?: string;
}

function Cells(props: CellsProps) {
  const { t } = useMessages();
  const hasColumns = props.encoding !== undefined;
  return (
    <div className={classNames(styles.row, !hasColumns && styles.wide)} data-state={props.state}>
      <div className={styles.main}>
        <div className={styles.title}>{props.title}</div>
        <div className={styles.details}>{props.details}</div>
      </div>
      {hasColumns && (
        <>
          <div className={styles.date}>{props.date}</div>
          <div className={styles.encoding}>
            <bdi>{props.encoding}</bdi>
          </div>
        </>
      )}
      <div className={classNames(styles.state, styles[props.state])}>
        {STATE_ICONS[props.state]}
        {t(`importing.state.${props.state}`)}
      </div>
    </div>
  );
}

function TitleLink(props: {
  title: string;
  articleId: ArticleId | null;
  onOpen: (id: ArticleId) => void;
  isSmall?: boolean;
}) {
  const { t } = useMessages();
  const { articleId } = props;
  if (articleId === null) return <Foreign>{props.title}</Foreign>;
  return (
    <button
      type="button"
      // The list itself opens by Enter; a tab stop per row would make it endless.
      tabIndex={-1}
      className={classNames(styles.link, props.isSmall && styles.small)}
      title={t('importing.open')}
      onClick={() => props.onOpen(articleId)}
      data-testid="importing.open"
    >
      <Foreign>{props.title}</Foreign>
    </button>
  );
}

/** The file's own name, never a mirrored one; as a row's title also the folder it lay in. */
function FileName(props: { row: ImportRow; isTitle?: boolean }) {
  const { t } = useMessages();
  const { source } = props.row;
  if (source.pasted) return <span>{t('importing.pastedText')}</span>;
  const folder = source.path.slice(0, Math.max(0, source.path.length - source.name.length - 1));
  if (!props.isTitle) {
    return (
      <bdi dir="auto" title={visible(source.path)}>
        {visible(source.name)}
      </bdi>
    );
  }
  return (
    <span className={styles.name} title={visible(source.path)}>
      <bdi dir="auto">{visible(source.name)}</bdi>
      {folder !== '' && (
        <bdi dir="auto" className={styles.folder}>
          {visible(folder)}
        </bdi>
      )}
    </span>
  );
}

/** A name may hold controls that show it backwards (`report` + U+202E + `fdp.exe`): they are shown instead of obeyed. */
const visible = (name: string): string =>
  name.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
