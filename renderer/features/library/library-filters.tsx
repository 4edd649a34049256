import type { Article } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { Chip } from '../../ui/chip';

export type LibraryFilter = 'all' | 'unread' | 'review';

export const passes = (article: Article, filter: LibraryFilter): boolean => {
  switch (filter) {
    case 'all':
      return true;
    case 'unread':
      return !article.isRead;
    case 'review':
      return article.reviewReasons.length > 0;
  }
};

/** Narrows the library to what waits to be read or looked at; pressing the chosen one again shows all. */
export function LibraryFilters(props: {
  filter: LibraryFilter;
  unread: number;
  review: number;
  onChange: (filter: LibraryFilter) => void;
}) {
  const { t } = useMessages();
  const chip = (filter: Exclude<LibraryFilter, 'all'>, label: string) => (
    <Chip
      isSelected={props.filter === filter}
      onPress={() => props.onChange(props.filter === filter ? 'all' : filter)}
      testId={`library.${filter}`}
    >
      {label}
    </Chip>
  );
  return (
    <>
      {chip('unread', t('library.unreadCount', { count: props.unread }))}
      {props.review > 0 && chip('review', t('library.reviewCount', { count: props.review }))}
    </>
  );
}
