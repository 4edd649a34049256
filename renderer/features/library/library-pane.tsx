import { Library } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import {
  type Article,
  type ArticleId,
  articleName,
  type CaseFileId,
  type ReportGroupId,
} from '../../core/model';
import { useMessages } from '../../i18n/messages';
import type { ArticleListSnapshot, ArticleOrder } from '../../storage/store';
import { useLive, useStore } from '../../storage/use-store';
import { Button } from '../../ui/button';
import { useCommands } from '../../ui/commands';
import { EmptyState } from '../../ui/empty-state';
import { Select } from '../../ui/select';
import { VirtualList } from '../../ui/virtual-list';
import { ArticleRow, type RowAction } from './article-row';
import { type LibraryFilter, LibraryFilters, passes } from './library-filters';
import styles from './library-pane.module.css';
import { SameReportDialog } from './same-report-dialog';
import { type LibraryItem, stackArticles } from './stacks';
import { useArticleActions } from './use-article-actions';
import { useArticleList } from './use-article-list';
import { useFocusWithin } from './use-focus-within';

const ROW_HEIGHT = 116;

interface LibraryPaneProps {
  readonly caseFileId: CaseFileId;
  readonly selectedId: ArticleId | null;
  readonly onSelect: (id: ArticleId) => void;
  readonly onImport: () => void;
  /** The import button with its menu; it belongs to another feature and is placed by the app. */
  readonly importButton?: ReactNode;
}

/** The case file's articles: sorted, unread ones marked, as long as memory holds. */
export function LibraryPane(props: LibraryPaneProps) {
  const { t, number } = useMessages();
  const [order, setOrder] = useState<ArticleOrder>('imported');
  const [wanted, setWanted] = useState<LibraryFilter>('all');
  const list = useArticleList(props.caseFileId, order);
  const counts = useMemo(() => countsOf(list.articles), [list.articles]);
  const filter = wanted !== 'all' && counts[wanted] > 0 ? wanted : 'all';
  const shown = useMemo(
    () => (filter === 'all' ? list.articles : list.articles.filter((article) => passes(article, filter))),
    [list.articles, filter],
  );
  const { focusWithinProps, isFocusWithin } = useFocusWithin();

  return (
    <section
      className={styles.pane}
      aria-label={t('library.title')}
      data-testid="library.pane"
      {...focusWithinProps}
    >
      <header className={styles.header}>
        <h2 className={styles.title}>
          {t('library.title')} <span className={styles.count}>{number(list.articles.length)}</span>
        </h2>
        {props.importButton ?? (
          <Button variant="primary" onPress={props.onImport}>
            {t('library.import')}
          </Button>
        )}
      </header>
      {list.articles.length > 0 && (
        <div className={styles.tools}>
          <LibraryFilters filter={filter} {...counts} onChange={setWanted} />
          <OrderSelect order={order} onChange={setOrder} />
        </div>
      )}
      <ArticleRows {...props} list={list} shown={shown} isFocusWithin={isFocusWithin} />
    </section>
  );
}

function countsOf(articles: readonly Article[]): { readonly unread: number; readonly review: number } {
  let unread = 0;
  let review = 0;
  for (const article of articles) {
    if (passes(article, 'unread')) unread += 1;
    if (passes(article, 'review')) review += 1;
  }
  return { unread, review };
}

function OrderSelect(props: { order: ArticleOrder; onChange: (order: ArticleOrder) => void }) {
  const { t } = useMessages();
  return (
    <Select<ArticleOrder>
      label={t('library.sort')}
      isLabelHidden
      testId="library.sort"
      value={props.order}
      onChange={props.onChange}
      options={[
        { id: 'imported', label: t('library.byImported') },
        { id: 'published', label: t('library.byDate') },
        { id: 'title', label: t('library.byTitle') },
      ]}
    />
  );
}

interface ArticleRowsProps extends LibraryPaneProps {
  readonly list: ArticleListSnapshot;
  readonly shown: readonly Article[];
  /** Keys that act on the selected article do so only here: in the reader the same key removes a highlight. */
  readonly isFocusWithin: boolean;
}

function ArticleRows(props: ArticleRowsProps) {
  const { caseFileId, selectedId, onSelect, onImport, list, shown } = props;
  const { t } = useMessages();
  const store = useStore();
  const tagRows = useLive(() => store.tags.list(caseFileId), [store, caseFileId]);
  const tags = useMemo(() => new Map((tagRows ?? []).map((tag) => [tag.id, tag])), [tagRows]);
  const { items, toggle } = useStacks(shown, selectedId);
  const actAtOnce = useArticleActions();
  const [pairing, setPairing] = useState<Article | null>(null);
  const act = (action: RowAction, article: Article) => {
    if (action === 'same-report') setPairing(article);
    else actAtOnce(action, article);
  };
  const selected = shown.find((article) => article.id === selectedId);

  useCommands([
    {
      id: 'library.delete',
      label: t('library.deleteSelected'),
      section: t('library.title'),
      shortcut: { code: 'Delete' },
      isEnabled: selected !== undefined && props.isFocusWithin,
      run: () => selected && act('delete', selected),
    },
    {
      id: 'library.toggle-read',
      label: t('library.toggleRead'),
      section: t('library.title'),
      shortcut: { code: 'KeyU' },
      isEnabled: selected !== undefined && props.isFocusWithin,
      run: () => selected && act(selected.isRead ? 'mark-unread' : 'mark-read', selected),
    },
    {
      id: 'library.same-report',
      label: t('library.sameReport.command'),
      section: t('library.title'),
      isEnabled: selected !== undefined && list.articles.length > 1,
      run: () => selected && act('same-report', selected),
    },
  ]);

  if (list.isComplete && list.articles.length === 0)
    return (
      <EmptyState icon={<Library />} title={t('library.empty')} text={t('library.emptyText')}>
        <Button variant="primary" onPress={onImport}>
          {t('library.import')}
        </Button>
      </EmptyState>
    );
  return (
    <>
      <VirtualList<LibraryItem>
        label={t('library.title')}
        items={items}
        rowHeight={ROW_HEIGHT}
        textOf={({ article }) => articleName(article)}
        selectedId={selectedId}
        onSelect={(id) => onSelect(id as ArticleId)}
        testId="library.list"
        renderRow={(item) => (
          <ArticleRow
            item={item}
            tagIds={list.tagIds.get(item.article.id) ?? []}
            tags={tags}
            onAction={act}
            onToggleStack={toggle}
          />
        )}
      />
      {pairing && (
        <SameReportDialog article={pairing} articles={list.articles} onClose={() => setPairing(null)} />
      )}
    </>
  );
}

/** The rows with articles of one report stacked; the stack of the selected article is always open. */
function useStacks(articles: readonly Article[], selectedId: ArticleId | null) {
  const [opened, setOpened] = useState<ReadonlySet<ReportGroupId>>(new Set());
  const selectedGroup = articles.find(({ id }) => id === selectedId)?.reportGroupId ?? null;
  const items = useMemo(
    () => stackArticles(articles, (groupId) => opened.has(groupId) || groupId === selectedGroup),
    [articles, opened, selectedGroup],
  );
  const toggle = (groupId: ReportGroupId) =>
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(groupId)) after.add(groupId);
      return after;
    });
  return { items, toggle };
}
