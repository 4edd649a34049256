import { X } from 'lucide-react';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Highlight, Tag } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { IconButton } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { EmptyState } from '../../ui/empty-state';
import { Select } from '../../ui/select';
import { gradeCode } from './grade-words';
import styles from './highlight-list.module.css';
import { HighlightNote } from './highlight-note';
import { HighlightTools } from './highlight-tools';
import { edgeColour } from './margin-card';
import { Quote } from './quote';
import { useReaderScope } from './reader-scope';
import { TagNames } from './tag-mark';

const ALL = 'all';

/** Every highlight of the article as a button, in document order: the way to them without seeing the paint. */
export function HighlightList(props: { isDrawer: boolean; onClose: () => void }) {
  const { t } = useMessages();
  const { highlights, tags, tagsById } = useReaderScope();
  const [filter, setFilter] = useState<string>(ALL);
  const used = useMemo(() => {
    const ids = new Set(highlights.flatMap((highlight) => highlight.tagIds));
    return tags.filter((tag) => ids.has(tag.id));
  }, [highlights, tags]);
  const shownFilter = used.some((tag) => tag.id === filter) ? filter : ALL;
  const shown = highlights.filter(
    ({ tagIds }) => shownFilter === ALL || tagIds.some((id) => id === shownFilter),
  );
  return (
    <aside
      className={classNames(styles.panel, props.isDrawer && styles.drawer)}
      aria-label={t('reader.list')}
      data-testid="reader.list"
    >
      <header className={styles.head}>
        <h2 className={styles.title}>{t('reader.list')}</h2>
        <span className={styles.count}>{t('reader.highlightCount', { count: shown.length })}</span>
        <IconButton
          size="small"
          label={t('common.close')}
          icon={<X aria-hidden />}
          onPress={props.onClose}
          data-testid="reader.list.close"
        />
      </header>
      {used.length > 0 && (
        <div className={styles.filter}>
          <Select
            label={t('reader.list.filter')}
            isLabelHidden
            value={shownFilter}
            onChange={setFilter}
            options={[
              { id: ALL, label: t('reader.list.all') },
              ...used.map((tag) => ({ id: tag.id, label: tag.name })),
            ]}
            testId="reader.list.filter"
          />
        </div>
      )}
      {shown.length === 0 ? (
        <EmptyState
          title={t(highlights.length === 0 ? 'reader.list.empty' : 'reader.list.emptyFilter')}
          {...(highlights.length === 0 ? { text: t('reader.list.emptyText') } : {})}
        />
      ) : (
        <ol className={styles.list}>
          {shown.map((highlight) => (
            <ListRow
              key={highlight.id}
              highlight={highlight}
              tags={highlight.tagIds.flatMap((id) => tagsById.get(id) ?? [])}
            />
          ))}
        </ol>
      )}
    </aside>
  );
}

const ListRow = memo(function ListRow(props: { highlight: Highlight; tags: readonly Tag[] }) {
  const { highlight, tags } = props;
  const { t } = useMessages();
  const { article, chosenId, choose } = useReaderScope();
  const [isEditing, setEditing] = useState(false);
  const rowRef = useRef<HTMLLIElement>(null);
  const isChosen = chosenId === highlight.id;
  useEffect(() => {
    if (isChosen) rowRef.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  return (
    <li
      ref={rowRef}
      className={classNames(styles.row, isChosen && styles.chosen)}
      style={{ borderInlineStartColor: edgeColour(tags) }}
      data-testid="reader.list.row"
    >
      <button
        type="button"
        className={styles.jump}
        aria-current={isChosen}
        onClick={() => choose(highlight.id, { reveal: true })}
        data-testid="reader.list.jump"
      >
        <span className={styles.labels}>
          <TagNames tags={tags} untagged={t('reader.untagged')} />
          <span dir="ltr" className={styles.grade}>
            {gradeCode(article.reliability, highlight.credibility)}
          </span>
        </span>
        <Quote text={highlight.quote} lines={2} />
      </button>
      <HighlightNote highlight={highlight} isEditing={isEditing} onEdit={setEditing} />
      {isChosen && !isEditing && <HighlightTools highlight={highlight} onEditNote={() => setEditing(true)} />}
    </li>
  );
});
