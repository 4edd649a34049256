import type { CSSProperties } from 'react';
import type { Tag } from '../../core/model';
import { Foreign } from '../../ui/foreign';
import styles from './tag-mark.module.css';

/** A tag's colour and line pattern as a small square. */
export function TagSwatch(props: { tag: Tag }) {
  const { colour } = props.tag;
  const style: CSSProperties = {
    background: `var(--tag-${colour})`,
  };
  return <span className={styles.swatch} style={style} aria-hidden="true" />;
}

/** The names of a highlight's tags, each beside its colour. */
export function TagNames(props: { tags: readonly Tag[]; untagged: string }) {
  if (props.tags.length === 0) return <span className={styles.untagged}>{props.untagged}</span>;
  return (
    <span className={styles.names}>
      {props.tags.map((tag) => (
        <span key={tag.id} className={styles.name}>
          <TagSwatch tag={tag} />
          <Foreign>{tag.name}</Foreign>
        </span>
      ))}
    </span>
  );
}
