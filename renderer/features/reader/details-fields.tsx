import { RELIABILITIES, type Reliability } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { reliabilityText } from '../../i18n/reliability-text';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import styles from './details-dialog.module.css';
import type { DateField, DetailsDraft, DetailsProblem, TextField as DetailsTextField } from './details-draft';

/** The fields of the details dialog. */
export function DetailsFields(props: {
  draft: DetailsDraft;
  problems: ReadonlySet<DetailsProblem>;
  onChange: (draft: DetailsDraft) => void;
}) {
  const { draft, problems, onChange } = props;
  const { t } = useMessages();
  const bind = (field: Exclude<keyof DetailsDraft, 'reliability'>) => ({
    value: draft[field],
    onChange: (value: string) => onChange({ ...draft, [field]: value }),
    testId: `reader.details.${field}`,
  });
  const text = (field: DetailsTextField) => (
    <TextField key={field} label={t(`importing.field.${field}`)} {...bind(field)} />
  );
  const date = (field: DateField) => (
    <TextField
      label={t(`importing.field.${field}`)}
      {...bind(field)}
      dir="ltr"
      description={t('reader.details.dateHint')}
      errorMessage={problems.has(field) ? t('reader.details.dateWrong') : undefined}
    />
  );
  return (
    <>
      <TextField
        label={t('importing.field.title')}
        {...bind('title')}
        errorMessage={problems.has('title') ? t('reader.details.nameMissing') : undefined}
        autoFocus
      />
      {text('subtitle')}
      <div className={styles.pair}>{(['outlet', 'agency', 'author', 'place'] as const).map(text)}</div>
      <div className={styles.pair}>
        {date('publishedOn')}
        {date('updatedOn')}
        {text('section')}
        {text('language')}
      </div>
      <TextField
        label={t('importing.field.url')}
        {...bind('url')}
        dir="ltr"
        errorMessage={problems.has('url') ? t('importing.field.urlWrong') : undefined}
      />
      <ReliabilitySelect
        value={draft.reliability}
        onChange={(reliability) => onChange({ ...draft, reliability })}
      />
    </>
  );
}

function ReliabilitySelect(props: {
  value: Reliability | null;
  onChange: (grade: Reliability | null) => void;
}) {
  const messages = useMessages();
  const { t } = messages;
  const options: readonly { id: Reliability | 'none'; label: string; description?: string }[] = [
    { id: 'none', label: t('reader.reliability.clear') },
    ...RELIABILITIES.map((grade) => ({
      id: grade,
      label: reliabilityText(messages, grade),
      description: t(`reader.reliability.${grade}.text`),
    })),
  ];
  return (
    <Select
      label={t('reader.reliability')}
      value={props.value ?? 'none'}
      onChange={(id) => props.onChange(id === 'none' ? null : id)}
      options={options}
      testId="reader.details.reliability"
    />
  );
}
