import { useMessages } from '../../../i18n/messages';
import { TextField } from '../../../ui/text-field';
import { FieldForm } from './field-form';
import { useDraft } from './use-draft';

interface TextValueProps {
  readonly label: string;
  readonly value: string;
  readonly isUrl?: boolean;
  /** Grows with its text instead of cutting it. */
  readonly isLong?: boolean;
  readonly onSave: (value: string) => void;
  readonly testId: string;
}

/** A field of plain text; saved when it is left or Enter is pressed. */
export function TextValue(props: TextValueProps) {
  const { t } = useMessages();
  const draft = useDraft(props.value);
  const text = draft.text.trim();
  const isWrong = props.isUrl === true && text !== '' && !/^https?:\/\/\S+$/i.test(text);
  const save = () => {
    if (isWrong) return;
    if (text === props.value) draft.revert();
    else props.onSave(text);
  };
  return (
    <FieldForm onSave={save} onRevert={draft.revert}>
      <TextField
        label={props.label}
        isLabelHidden
        value={draft.text}
        onChange={draft.change}
        onBlur={save}
        maxLength={2000}
        {...(props.isLong ? { isMultiline: true, rows: 1 } : {})}
        {...(props.isUrl ? { dir: 'ltr' as const } : {})}
        errorMessage={isWrong ? t('importing.field.urlWrong') : undefined}
        testId={props.testId}
      />
    </FieldForm>
  );
}
