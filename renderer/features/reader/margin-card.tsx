import { type CSSProperties, memo, useState } from 'react';
import type { Highlight, Tag } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { classNames } from '../../ui/class-names';
import { credibilityText, gradeCode } from './grade-words';
import { HighlightNote } from './highlight-note';
import { HighlightTools } from './highlight-tools';
import styles from './margin-card.module.css';
import { Quote } from './quote';
import { useReaderScope } from './reader-scope';
import { TagNames } from './tag-mark';

export interface MarginCardProps {
  readonly highlight: Highlight;
  readonly tags: readonly Tag[];
  readonly isCompact: boolean;
  readonly isChosen: boolean;
  readonly isHovered: boolean;
}

/** The colour that ties a card to its passage: its first tag's. */
export const edgeColour = (tags: readonly Tag[]): string =>
  tags[0] ? `var(--tag-${tags[0].colour})` : 'var(--faint)';

/** A highlight in the margin: its tags, grade and note, or its words where nothing was noted. */
export const MarginCard = memo(function MarginCard(props: MarginCardProps) {
  const { highlight, tags, isChosen } = props;
  const { t } = useMessages();
  const { choose, hover } = useReaderScope();
  const [isEditing, setEditing] = useState(false);
  const isCompact = props.isCompact && !isChosen && !isEditing;
  const style = { '--edge': edgeColour(tags) } as CSSProperties;
  return (
    <article
      className={classNames(
        styles.card,
        isCompact && styles.compact,
        isChosen && styles.chosen,
        props.isHovered && styles.hovered,
      )}
      style={style}
      data-card={highlight.id}
      data-testid="reader.card"
      aria-label={t('reader.card', { quote: highlight.quote })}
      onPointerEnter={() => hover(highlight)}
      onPointerLeave={() => hover(null)}
      onClick={() => choose(highlight.id, { reveal: true })}
    >
      <div className={styles.head}>
        <button
          type="button"
          className={styles.jump}
          aria-current={isChosen}
          data-testid="reader.card.jump"
          onFocus={() => hover(highlight)}
          onBlur={() => hover(null)}
        >
          {isCompact && tags.length === 0 ? (
            <Quote text={highlight.quote} lines={1} />
          ) : (
            <TagNames tags={tags} untagged={t('reader.untagged')} />
          )}
        </button>
        <Grade highlight={highlight} />
      </div>
      {!isCompact && <HighlightNote highlight={highlight} isEditing={isEditing} onEdit={setEditing} />}
      {!isCompact && !isEditing && !highlight.note && <Quote text={highlight.quote} lines={2} />}
      {isChosen && !isEditing && <HighlightTools highlight={highlight} onEditNote={() => setEditing(true)} />}
    </article>
  );
});

/** `B2`, with the definition of the grade where it is pointed at. */
function Grade({ highlight }: { highlight: Highlight }) {
  const messages = useMessages();
  const { article } = useReaderScope();
  const { credibility } = highlight;
  if (credibility === null) return null;
  return (
    <span className={styles.grade} title={credibilityText(messages, credibility)} dir="ltr">
      {gradeCode(article.reliability, credibility)}
    </span>
  );
}
