import { Layers } from 'lucide-react';
import { type Article, articleName, type ReportGroupId, type Tag, type TagId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { formatPartialDate } from '../../i18n/partial-date';
import { Button } from '../../ui/button';
import { Foreign } from '../../ui/foreign';
import { MenuButton } from '../../ui/menu';
import styles from './article-row.module.css';
import type { LibraryItem } from './stacks';

/** Tag marks beyond this many say nothing more at a glance. */
const MAX_TICKS = 8;

/** What is done to an article at once. */
export type ArticleAction = 'mark-read' | 'mark-unread' | 'accept' | 'ungroup' | 'delete';
/** `same-report` asks for the other article first. */
export type RowAction = ArticleAction | 'same-report';

/** One article in the library: title, where and when it appeared, and which tags it carries. */
export function ArticleRow(props: {
  item: LibraryItem;
  tagIds: readonly TagId[];
  tags: ReadonlyMap<TagId, Tag>;
  onAction: (action: RowAction, article: Article) => void;
  onToggleStack: (groupId: ReportGroupId) => void;
}) {
  const { article, stack } = props.item;
  const { t } = useMessages();
  return (
    <div
      className={styles.row}
      data-testid="library.row"
      data-unread={!article.isRead || undefined}
      data-stack={stack ? (stack.isTop ? 'top' : 'below') : undefined}
    >
      <div className={styles.title} dir="auto">
        {articleName(article)}
      </div>
      <RowFacts article={article} />
      {stack?.isTop && <StackButton stack={stack} onToggle={props.onToggleStack} />}
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
            ...(article.reviewReasons.length > 0 ? [{ id: 'accept', label: t('library.accept') }] : []),
            { id: 'same-report', label: t('library.sameReport') },
            ...(article.reportGroupId === null ? [] : [{ id: 'ungroup', label: t('library.ungroup') }]),
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

/** Says that the row stands for several articles of one report, and shows them. */
function StackButton(props: {
  stack: NonNullable<LibraryItem['stack']>;
  onToggle: (groupId: ReportGroupId) => void;
}) {
  const { t } = useMessages();
  const { stack } = props;
  return (
    <span className={styles.stack}>
      <Button
        size="small"
        variant="quiet"
        aria-expanded={stack.isOpen}
        onPress={() => props.onToggle(stack.groupId)}
        data-testid="library.stack"
      >
        <Layers aria-hidden />
        {t('library.stack', { count: stack.size })}
      </Button>
    </span>
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
      {article.reviewReasons.length > 0 && (
        <>
          {' · '}
          <span className={styles.review}>{messages.t('library.review')}</span>
        </>
      )}
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
