import type { ReactNode } from 'react';
import styles from './kbd.module.css';

/** A key cap; always left to right, as the keyboard is labelled. */
export function Kbd(props: { children: ReactNode }) {
  return (
    <kbd className={styles.kbd} dir="ltr">
      {props.children}
    </kbd>
  );
}
