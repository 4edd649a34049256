import { useMemo, useState } from 'react';
import type { Outlet, OutletId } from '../../core/model';
import { foldForMatching } from '../../core/text/fold';
import { useMessages } from '../../i18n/messages';
import { Foreign } from '../../ui/foreign';
import { SearchField } from '../../ui/search-field';
import { VirtualList } from '../../ui/virtual-list';
import styles from './outlet-list.module.css';
import { useOutletsScope } from './outlets-scope';

const ROW_HEIGHT = 40;

/** The list of outlets with how many articles name each; found by name, alias and domain. */
export function OutletList(props: { chosenId: OutletId | null; onChoose: (id: OutletId) => void }) {
  const { t } = useMessages();
  const { list, usage } = useOutletsScope();
  const [query, setQuery] = useState('');
  const found = useMemo(() => list.filter((outlet) => answers(outlet, query)), [list, query]);
  if (list.length === 0) return null;
  return (
    <>
      <SearchField label={t('outlets.search')} value={query} onChange={setQuery} testId="outlets.search" />
      {found.length === 0 ? (
        <p className={styles.none} role="status">
          {t('outlets.nothing')}
        </p>
      ) : (
        <VirtualList<Outlet>
          label={t('outlets.title')}
          items={found}
          rowHeight={ROW_HEIGHT}
          textOf={(outlet) => outlet.name}
          selectedId={props.chosenId}
          onSelect={(id) => {
            const chosen = found.find((outlet) => outlet.id === id);
            if (chosen) props.onChoose(chosen.id);
          }}
          testId="outlets.list"
          renderRow={(outlet) => (
            <div className={styles.row}>
              <span className={styles.name}>
                <Foreign>{outlet.name}</Foreign>
              </span>
              <span className={styles.count}>
                {t('outlets.articles', { count: usage.get(outlet.id)?.articles ?? 0 })}
              </span>
            </div>
          )}
        />
      )}
    </>
  );
}

function answers({ name, aliases, domains }: Outlet, query: string): boolean {
  const key = foldForMatching(query.trim());
  return key === '' || [name, ...aliases, ...domains].some((word) => foldForMatching(word).includes(key));
}
