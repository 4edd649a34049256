import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import styles from './chip.module.css';
import { classNames } from './class-names';

export interface ChipProps {
  children: ReactNode;
  isSelected?: boolean;
  onPress?: () => void;
  testId?: string;
}

/** A small rounded label; with `onPress` a toggle. */
export function Chip(props: ChipProps) {
  const { onPress } = props;
  if (!onPress) {
    return (
      <span
        className={classNames(styles.chip, props.isSelected && styles.selected)}
        data-testid={props.testId}
      >
        {props.children}
      </span>
    );
  }
  return (
    <ToggleButton
      className={classNames(styles.chip, styles.press)}
      isSelected={props.isSelected ?? false}
      onChange={onPress}
      data-testid={props.testId}
    >
      {props.children}
    </ToggleButton>
  );
}
