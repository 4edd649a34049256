import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  Select as AriaSelect,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from 'react-aria-components';
import { classNames } from './class-names';
import field from './field.module.css';
import overlay from './overlay.module.css';
import styles from './select.module.css';

export interface SelectOption<T extends string> {
  readonly id: T;
  readonly label: string;
  readonly description?: string | undefined;
  readonly icon?: ReactNode;
}

export interface SelectProps<T extends string> {
  label: string;
  isLabelHidden?: boolean;
  options: readonly SelectOption<T>[];
  value: T;
  onChange: (value: T) => void;
  isDisabled?: boolean;
  testId?: string;
}

/** One choice out of a few, with a description under each where that helps. */
export function Select<T extends string>(props: SelectProps<T>) {
  const chosen = props.options.find((option) => option.id === props.value);
  return (
    <AriaSelect
      className={field.field ?? ''}
      value={props.value}
      onChange={(key) => {
        const option = props.options.find((candidate) => candidate.id === key);
        if (option) props.onChange(option.id);
      }}
      isDisabled={props.isDisabled ?? false}
      {...(props.isLabelHidden ? { 'aria-label': props.label } : {})}
    >
      {props.isLabelHidden ? null : <Label className={field.label ?? ''}>{props.label}</Label>}
      <AriaButton className={styles.trigger ?? ''} data-testid={props.testId}>
        <SelectValue className={styles.value ?? ''}>
          {chosen?.icon}
          <bdi className={styles.text}>{chosen?.label ?? ''}</bdi>
        </SelectValue>
        <ChevronDown size={16} aria-hidden />
      </AriaButton>
      <Popover className={classNames(overlay.popover, styles.popover)} data-overlay="">
        <ListBox className={overlay.list ?? ''} items={props.options}>
          {(option) => (
            <ListBoxItem
              id={option.id}
              className={overlay.item ?? ''}
              textValue={option.label}
              data-testid={props.testId ? `${props.testId}.${option.id}` : undefined}
            >
              {option.icon}
              <span className={overlay.words}>
                <Text slot="label">
                  <bdi>{option.label}</bdi>
                </Text>
                {option.description ? (
                  <Text slot="description" className={overlay.description ?? ''}>
                    {option.description}
                  </Text>
                ) : null}
              </span>
              {option.id === props.value ? <Check size={16} aria-hidden className={overlay.check} /> : null}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
