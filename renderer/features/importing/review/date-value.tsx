import { type PartialDate, precisionOf } from '../../../core/model';
import { useMessages } from '../../../i18n/messages';
import { formatPartialDate } from '../../../i18n/partial-date';
import { TextField } from '../../../ui/text-field';
import { FieldForm } from './field-form';
import { readTypedDate } from './read-typed-date';
import { useDraft } from './use-draft';

interface DateValueProps {
  readonly label: string;
  readonly value: PartialDate | null;
  readonly onSave: (value: PartialDate | null) => void;
  readonly testId: string;
}

/** A date as precise as it is known, written in any way the importer reads; what was understood stands below. */
export function DateValue(props: DateValueProps) {
  const messages = useMessages();
  const { t } = messages;
  const shown = props.value === null ? '' : wordsOf(props.value);
  const draft = useDraft(shown);
  const read = readTypedDate(draft.text);
  const save = () => {
    if (!draft.isChanged || read === undefined) return;
    if (read === props.value) draft.revert();
    else props.onSave(read);
  };
  function wordsOf(date: PartialDate): string {
    return `${formatPartialDate(date, messages)} · ${t(`importing.date.precision.${precisionOf(date)}`)}`;
  }
  return (
    <FieldForm onSave={save} onRevert={draft.revert}>
      <TextField
        label={props.label}
        isLabelHidden
        value={draft.text}
        onChange={draft.change}
        onBlur={save}
        maxLength={200}
        description={draft.isChanged ? (read ? `= ${wordsOf(read)}` : t('importing.date.hint')) : undefined}
        errorMessage={draft.isChanged && read === undefined ? t('importing.date.wrong') : undefined}
        testId={props.testId}
      />
    </FieldForm>
  );
}
