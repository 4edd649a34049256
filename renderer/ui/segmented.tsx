import { useId } from 'react';
import { Label, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import field from './field.module.css';
import styles from './segmented.module.css';

export interface SegmentedProps<T extends string> {
  label: string;
  options: readonly { readonly id: T; readonly label: string }[];
  value: T;
  onChange: (value: T) => void;
  testId?: string;
}

/** One of two to four short choices, all in view. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const labelId = useId();
  return (
    <div className={field.field}>
      <Label id={labelId} className={field.label ?? ''} elementType="span">
        {props.label}
      </Label>
      <ToggleButtonGroup
        className={styles.group ?? ''}
        aria-labelledby={labelId}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[props.value]}
        onSelectionChange={(keys) => {
          const chosen = props.options.find((option) => keys.has(option.id));
          if (chosen) props.onChange(chosen.id);
        }}
        data-testid={props.testId}
      >
        {props.options.map((option) => (
          <ToggleButton
            key={option.id}
            id={option.id}
            className={styles.choice ?? ''}
            data-testid={props.testId ? `${props.testId}.${option.id}` : undefined}
          >
            <bdi>{option.label}</bdi>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
