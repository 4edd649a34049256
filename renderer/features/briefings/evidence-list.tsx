import { Highlighter, SearchX } from 'lucide-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Evidence } from '../../core/briefing/evidence';
import type { CaseFileId, HighlightId, Tag } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useLive, useStore } from '../../storage/use-store';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { EmptyState } from '../../ui/empty-state';
import { SearchField } from '../../ui/search-field';
import { Select, type SelectOption } from '../../ui/select';
import { VirtualList } from '../../ui/virtual-list';
import { EvidenceCard } from './evidence-card';
import styles from './evidence-list.module.css';
import { type EvidenceFilter, filterEvidence, NO_FILTER } from './filter-evidence';

export interface EvidenceListProps {
  readonly caseFileId: CaseFileId;
  readonly tags: readonly Tag[];
  readonly usedIds: ReadonlySet<HighlightId>;
  /** Absent where evidence can only be cited. */
  readonly onQuote?: (evidence: Evidence) => void;
  readonly onCite: (evidence: Evidence) => void;
  readonly testId: string;
  readonly autoFocus?: boolean;
}

const ROW_HEIGHT = 116;

/** All evidence of the case file with its filters; Enter and a double click insert. */
export function EvidenceList(props: EvidenceListProps) {
  const { caseFileId, tags, usedIds, onQuote, onCite } = props;
  const { t } = useMessages();
  const store = useStore();
  const all = useLive(() => store.highlights.evidence(caseFileId), [store, caseFileId]);
  const [filter, setFilter] = useState<EvidenceFilter>(NO_FILTER);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const settled = useDeferredValue(filter);
  const rows = useMemo(
    () =>
      filterEvidence(all ?? [], settled, tags, usedIds).map((evidence) => ({
        id: evidence.highlight.id,
        evidence,
      })),
    [all, settled, tags, usedIds],
  );
  const act = onQuote ?? onCite;
  if (!all) return null;
  return (
    <div className={styles.list}>
      <Filters {...props} filter={filter} onChange={setFilter} count={rows.length} />
      {rows.length > 0 ? (
        <VirtualList
          label={t('briefings.evidence.list')}
          items={rows}
          rowHeight={ROW_HEIGHT}
          textOf={(row) => row.evidence.highlight.quote}
          selectedId={selectedId}
          onSelect={setSelectedId}
          onAction={(id) => {
            const row = rows.find((each) => each.id === id);
            if (row) act(row.evidence);
          }}
          testId={props.testId}
          renderRow={({ evidence }) => (
            <div className={styles.row}>
              <EvidenceCard
                evidence={evidence}
                isUsed={usedIds.has(evidence.highlight.id)}
                onCite={onCite}
                {...(onQuote ? { onQuote } : {})}
              />
            </div>
          )}
        />
      ) : (
        <Nothing isEmpty={all.length === 0} onClear={() => setFilter(NO_FILTER)} />
      )}
    </div>
  );
}

interface FiltersProps extends EvidenceListProps {
  readonly filter: EvidenceFilter;
  readonly count: number;
  readonly onChange: (filter: EvidenceFilter) => void;
}

const ALL_TAGS = 'all';

function Filters(props: FiltersProps) {
  const { filter, onChange, tags, testId } = props;
  const { t } = useMessages();
  const options: readonly SelectOption<string>[] = [
    { id: ALL_TAGS, label: t('briefings.evidence.allTags') },
    ...tags.map((tag) => ({
      id: tag.id,
      // Em spaces show the place in the tree; they count for nothing when typing ahead.
      label: '\u2003'.repeat(depthOf(tag, tags)) + tag.name,
      icon: <span className={styles.dot} style={{ background: `var(--tag-${tag.colour})` }} aria-hidden />,
    })),
  ];
  return (
    <div className={styles.filters}>
      <SearchField
        label={t('briefings.evidence.search')}
        value={filter.query}
        onChange={(query) => onChange({ ...filter, query })}
        testId={`${testId}.search`}
        autoFocus={props.autoFocus ?? false}
      />
      <div className={styles.choices}>
        <Select
          label={t('briefings.evidence.tag')}
          isLabelHidden
          options={options}
          value={filter.tagId ?? ALL_TAGS}
          onChange={(id) => onChange({ ...filter, tagId: tags.find((tag) => tag.id === id)?.id ?? null })}
          testId={`${testId}.tag`}
        />
        <Chip
          isSelected={filter.unusedOnly}
          onPress={() => onChange({ ...filter, unusedOnly: !filter.unusedOnly })}
          testId={`${testId}.unused`}
        >
          {t('briefings.evidence.unused')}
        </Chip>
      </div>
      <p className={styles.count} role="status">
        {t('briefings.evidence.count', { count: props.count })}
      </p>
    </div>
  );
}

function depthOf(tag: Tag, tags: readonly Tag[]): number {
  const parent = tag.parentId === null ? undefined : tags.find((each) => each.id === tag.parentId);
  return parent ? depthOf(parent, tags) + 1 : 0;
}

function Nothing({ isEmpty, onClear }: { readonly isEmpty: boolean; readonly onClear: () => void }) {
  const { t } = useMessages();
  if (isEmpty)
    return (
      <EmptyState
        icon={<Highlighter aria-hidden />}
        title={t('briefings.evidence.empty.title')}
        text={t('briefings.evidence.empty.text')}
        testId="briefings.evidence.empty"
      />
    );
  return (
    <EmptyState
      icon={<SearchX aria-hidden />}
      title={t('briefings.evidence.nothing.title')}
      text={t('briefings.evidence.nothing.text')}
      testId="briefings.evidence.nothing"
    >
      <Button size="small" onPress={onClear}>
        {t('briefings.evidence.clear')}
      </Button>
    </EmptyState>
  );
}
