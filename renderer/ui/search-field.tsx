import { Search, X } from 'lucide-react';
import { Button as AriaButton, SearchField as AriaSearchField, Input } from 'react-aria-components';
import styles from './field.module.css';
import { useUiWords } from './ui-provider';

export interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  autoFocus?: boolean;
  testId?: string;
  onSubmit?: (value: string) => void;
}

/** A filter or search box; Escape empties it. */
export function SearchField(props: SearchFieldProps) {
  const words = useUiWords();
  return (
    <AriaSearchField
      className={styles.search ?? ''}
      aria-label={props.label}
      value={props.value}
      onChange={props.onChange}
      autoFocus={props.autoFocus ?? false}
      {...(props.onSubmit ? { onSubmit: props.onSubmit } : {})}
    >
      <span className={styles.glass}>
        <Search size={16} aria-hidden />
      </span>
      <Input
        className={styles.input ?? ''}
        // Empty, the placeholder follows the interface.
        {...(props.value === '' ? {} : { dir: 'auto' })}
        placeholder={props.placeholder ?? props.label}
        data-testid={props.testId}
      />
      <AriaButton className={styles.clear ?? ''} aria-label={words.clear}>
        <X size={14} aria-hidden />
      </AriaButton>
    </AriaSearchField>
  );
}
