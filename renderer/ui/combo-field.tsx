import { ChevronDown } from 'lucide-react';
import {
  Button as AriaButton,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { classNames } from './class-names';
import styles from './combo-field.module.css';
import field from './field.module.css';
import overlay from './overlay.module.css';

export interface ComboOption {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
}

export interface ComboFieldProps {
  label: string;
  isLabelHidden?: boolean;
  /** What is typed. */
  value: string;
  onChange: (value: string) => void;
  /** Already filtered by what is typed. */
  options: readonly ComboOption[];
  onChoose: (id: string) => void;
  onBlur?: () => void;
  /** Names the button that opens the list. */
  openLabel: string;
  testId?: string;
}

/** A text field that offers known values; anything else may be typed. */
export function ComboField(props: ComboFieldProps) {
  const { testId } = props;
  return (
    <ComboBox
      className={field.field ?? ''}
      inputValue={props.value}
      onInputChange={props.onChange}
      items={props.options}
      // A choice acts at once and is no state of the field, so that choosing the same again acts again.
      value={null}
      onChange={(key) => {
        if (key !== null) props.onChoose(String(key));
      }}
      allowsCustomValue
      {...(props.onBlur ? { onBlur: props.onBlur } : {})}
      {...(props.isLabelHidden ? { 'aria-label': props.label } : {})}
    >
      {props.isLabelHidden ? null : <Label className={field.label ?? ''}>{props.label}</Label>}
      <div className={styles.box}>
        <Input
          className={classNames(field.input, styles.input)}
          {...(props.value === '' ? {} : { dir: 'auto' })}
          data-testid={testId}
        />
        <AriaButton
          className={styles.open ?? ''}
          aria-label={props.openLabel}
          data-testid={testId ? `${testId}.open` : undefined}
        >
          <ChevronDown size={15} aria-hidden />
        </AriaButton>
      </div>
      <Popover className={overlay.popover ?? ''} data-overlay="">
        <ListBox<ComboOption> className={overlay.list ?? ''}>
          {(option) => (
            <ListBoxItem
              id={option.id}
              textValue={option.label}
              className={overlay.item ?? ''}
              data-testid={testId ? `${testId}.option` : undefined}
            >
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
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
