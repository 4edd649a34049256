import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './progress.module.css';

export interface ProgressBarProps {
  label: string;
  /** 0 … 1; null while the end is not known. */
  value: number | null;
  isLabelHidden?: boolean;
  testId?: string;
}

/** How far something is. */
export function ProgressBar(props: ProgressBarProps) {
  const share = props.value === null ? null : Math.min(1, Math.max(0, props.value));
  return (
    <AriaProgressBar
      className={styles.progress ?? ''}
      isIndeterminate={share === null}
      value={(share ?? 0) * 100}
      data-testid={props.testId}
      {...(props.isLabelHidden ? { 'aria-label': props.label } : {})}
    >
      {props.isLabelHidden ? null : <Label className={styles.label ?? ''}>{props.label}</Label>}
      <span className={styles.track}>
        <span
          className={classNames(styles.fill, share === null && styles.unknown)}
          {...(share === null ? {} : { style: { inlineSize: `${share * 100}%` } })}
        />
      </span>
    </AriaProgressBar>
  );
}
