import type { Article, Tag, TagId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { formatPartialDate } from '../../i18n/partial-date';
import { Foreign } from '../../ui/foreign';
import { MenuButton } from '../../ui/menu';
import styles from './article-row.module.css';

/** Tag marks beyond this many say nothing more at a glance. */
const MAX_TICKS = 8;

export type RowAction = 'mark-read' | 'mark-unread' | 'delete';

/** One article in the library: title, where and when it appeared, and which tags it carries. */
export function ArticleRow(props: {
  article: Article;
  tagIds: readonly TagId[];
  tags: ReadonlyMap<TagId, Tag>;
  onAction: (action: RowAction, article: Article) => void;
}) {
  const { article } = props;
  const { t } = useMessages();
  return (
    <div className={styles.row} data-testid="library.row" data-unread={!article.isRead || undefined}>
      <div className={styles.title} dir="auto">
        {article.title}
      </div>
      <RowFacts article={article} />
      <TagTicks tagIds={props.tagIds} tags={props.tags} />
      {!article.isRead && <span className={styles.unread} role="img" aria-label={t('library.unread')} />}
      <div className={styles.menu}>
        <MenuButton
          label={t('library.rowMenu')}
          variant="quiet"
          testId="library.row-menu"
          items={[
            article.isRead
              ? { id: 'mark-unread', label: t('library.markUnread') }
              : { id: 'mark-read', label: t('library.markRead') },
            { id: 'delete', label: t('library.delete'), isDanger: true, keys: 'Delete' },
          ]}
          onAction={(id) => props.onAction(id as RowAction, article)}
        >
          ⋯
        </MenuButton>
      </div>
    </div>
  );
}

function RowFacts({ article }: { article: Article }) {
  const messages = useMessages();
  return (
    <div className={styles.facts}>
      {article.outlet ? <Foreign>{article.outlet}</Foreign> : messages.t('library.noOutlet')}
      {article.publishedOn && (
        <>
          {' · '}
          <span>{formatPartialDate(article.publishedOn, messages)}</span>
        </>
      )}
      {' · '}
      <span>{messages.t('library.words', { count: article.wordCount })}</span>
    </div>
  );
}

function TagTicks({ tagIds, tags }: { tagIds: readonly TagId[]; tags: ReadonlyMap<TagId, Tag> }) {
  const { t } = useMessages();
  const shown = tagIds.flatMap((id) => tags.get(id) ?? []).slice(0, MAX_TICKS);
  if (shown.length === 0) return null;
  const names = shown.map((tag) => `\u2068${tag.name}\u2069`).join('، ');
  return (
    <div className={styles.ticks} role="img" aria-label={t('library.tagged', { names })}>
      {shown.map((tag) => (
        <span key={tag.id} className={styles.tick} style={{ background: `var(--tag-${tag.colour})` }} />
      ))}
    </div>
  );
}
