import { FileDown, ShieldCheck } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ArticleId, CaseFileId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { Chip } from '../../ui/chip';
import { EmptyState } from '../../ui/empty-state';
import { VirtualList } from '../../ui/virtual-list';
import { ImportButton } from './import-button';
import { useImport } from './import-controller';
import { ImportHeader } from './import-header';
import styles from './import-screen.module.css';
import { countRows, type ImportFilter, type ImportRow } from './import-state';
import { ResultRow } from './result-row';

const ROW_HEIGHT = 62;

const FILTERS = [
  ['all', 'importing.all'],
  ['imported', 'importing.imported'],
  ['duplicate', 'importing.duplicates'],
  ['failed', 'importing.failures'],
] as const;

interface ImportScreenProps {
  readonly caseFileId: CaseFileId;
  readonly onOpenArticle: (id: ArticleId) => void;
}

/** The import of this session: how far it is, and what became of every file. */
export function ImportScreen(props: ImportScreenProps) {
  const { t } = useMessages();
  const { state } = useImport();
  return (
    <section
      className={styles.screen}
      aria-label={t('importing.title')}
      data-testid="importing.screen"
      data-phase={state.phase}
    >
      <ImportHeader />
      {state.rows.length === 0 && state.phase === 'idle' ? (
        <EmptyState icon={<FileDown />} title={t('importing.empty')} text={t('importing.emptyText')}>
          <ImportButton />
        </EmptyState>
      ) : (
        <Results rows={state.rows} onOpenArticle={props.onOpenArticle} />
      )}
      <p className={styles.hint}>
        <ShieldCheck size={15} aria-hidden />
        {t('importing.undoHint')}
      </p>
    </section>
  );
}

function Results(props: { rows: readonly ImportRow[]; onOpenArticle: (id: ArticleId) => void }) {
  const { t } = useMessages();
  const { rows, onOpenArticle } = props;
  const [filter, setFilter] = useState<ImportFilter>('all');
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const shown = useMemo(
    () => (filter === 'all' ? rows : rows.filter(({ outcome }) => outcome.kind === filter)),
    [rows, filter],
  );
  const open = (id: string) => {
    const outcome = rows.find((row) => row.id === id)?.outcome;
    if (outcome && outcome.kind !== 'failed') onOpenArticle(outcome.articleId);
  };
  return (
    <>
      <Filters rows={rows} filter={filter} onChange={setFilter} />
      <div className={styles.table}>
        <div className={styles.head} aria-hidden>
          <span>{t('importing.column.article')}</span>
          <span>{t('importing.column.date')}</span>
          <span className={styles.encoding}>{t('importing.column.encoding')}</span>
          <span>{t('importing.column.state')}</span>
        </div>
        <VirtualList<ImportRow>
          label={t('importing.results')}
          items={shown}
          rowHeight={ROW_HEIGHT}
          textOf={wordsOf}
          selectedId={selectedId}
          onSelect={setSelectedId}
          onAction={open}
          testId="importing.results"
          renderRow={(row) => <ResultRow row={row} onOpen={onOpenArticle} />}
        />
      </div>
    </>
  );
}

const wordsOf = ({ outcome, source }: ImportRow): string =>
  outcome.kind === 'imported' ? outcome.title : source.name;

interface FiltersProps {
  readonly rows: readonly ImportRow[];
  readonly filter: ImportFilter;
  readonly onChange: (filter: ImportFilter) => void;
}

function Filters(props: FiltersProps) {
  const { number, t } = useMessages();
  const counts = useMemo(() => countRows(props.rows), [props.rows]);
  return (
    <div className={styles.filters} role="group" aria-label={t('importing.filter')}>
      {FILTERS.map(([id, key]) => (
        <Chip
          key={id}
          isSelected={props.filter === id}
          onPress={() => props.onChange(id)}
          testId={`importing.filter.${id}`}
        >
          {t(key, { count: number(counts[id]) })}
        </Chip>
      ))}
    </div>
  );
}
