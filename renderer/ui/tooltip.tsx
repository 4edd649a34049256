import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip } from 'react-aria-components';
import styles from './tooltip.module.css';

/** The bubble of a `TooltipTrigger`. */
export function Tooltip(props: { children: ReactNode }) {
  return (
    <AriaTooltip className={styles.tooltip ?? ''} offset={6}>
      {props.children}
    </AriaTooltip>
  );
}
