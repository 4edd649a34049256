import styles from './quote.module.css';

/** The words of a passage in the article's face, cut after a few lines. */
export function Quote(props: { text: string; lines: 1 | 2 | 3 }) {
  return (
    <span className={styles.quote} dir="auto" style={{ WebkitLineClamp: props.lines }}>
      {props.text.replaceAll(/\s+/g, ' ')}
    </span>
  );
}
