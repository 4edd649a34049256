import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export interface EmptyStateProps {
  icon?: ReactNode;
  title: string;
  text?: string;
  /** What can be done now. */
  children?: ReactNode;
  testId?: string;
}

/** A place with nothing in it yet: what belongs here and how it comes. */
export function EmptyState(props: EmptyStateProps) {
  return (
    <div className={styles.empty} data-testid={props.testId}>
      {props.icon ? <span className={styles.icon}>{props.icon}</span> : null}
      <p className={styles.title}>{props.title}</p>
      {props.text ? <p className={styles.text}>{props.text}</p> : null}
      {props.children ? <div className={styles.actions}>{props.children}</div> : null}
    </div>
  );
}
