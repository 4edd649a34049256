import { TextField as AriaTextField, FieldError, Input, Label, Text, TextArea } from 'react-aria-components';
import { classNames } from './class-names';
import styles from './field.module.css';

export interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  isLabelHidden?: boolean;
  description?: string | undefined;
  errorMessage?: string | undefined;
  isMultiline?: boolean;
  rows?: number;
  placeholder?: string;
  onBlur?: () => void;
  autoFocus?: boolean;
  isReadOnly?: boolean;
  isDisabled?: boolean;
  maxLength?: number;
  /** Direction of what is typed; by its first strong letter unless told otherwise. */
  dir?: 'auto' | 'ltr' | 'rtl';
  testId?: string;
}

/** One line or several lines of the user's text. */
export function TextField(props: TextFieldProps) {
  const isHidden = props.isLabelHidden === true;
  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={props.value}
      onChange={props.onChange}
      isInvalid={Boolean(props.errorMessage)}
      // The native kind would not let a form be sent again while its last complaint stands.
      validationBehavior="aria"
      autoFocus={props.autoFocus === true}
      isReadOnly={props.isReadOnly === true}
      isDisabled={props.isDisabled === true}
      {...(props.onBlur ? { onBlur: props.onBlur } : {})}
      {...(isHidden ? { 'aria-label': props.label } : {})}
    >
      {isHidden ? null : <Label className={styles.label ?? ''}>{props.label}</Label>}
      <Entry {...props} />
      {props.description ? (
        <Text slot="description" className={styles.description ?? ''}>
          {props.description}
        </Text>
      ) : null}
      <FieldError className={styles.error ?? ''}>{props.errorMessage}</FieldError>
    </AriaTextField>
  );
}

function Entry(props: TextFieldProps) {
  const attributes = {
    // An empty field with `auto` is left to right whatever the interface; its placeholder must follow the interface.
    ...(props.value === '' && props.dir === undefined ? {} : { dir: props.dir ?? 'auto' }),
    'data-testid': props.testId,
    ...(props.placeholder === undefined ? {} : { placeholder: props.placeholder }),
    ...(props.maxLength === undefined ? {} : { maxLength: props.maxLength }),
  };
  return props.isMultiline ? (
    <TextArea {...attributes} className={classNames(styles.input, styles.area)} rows={props.rows ?? 3} />
  ) : (
    <Input {...attributes} className={styles.input ?? ''} />
  );
}
