import { RELIABILITIES, type Reliability } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { Select } from '../../ui/select';

interface ReliabilityValueProps {
  readonly value: Reliability | null;
  readonly onChange: (value: Reliability | null) => void;
  readonly isLabelHidden?: boolean;
  readonly testId: string;
}

/** The Admiralty grade of the source, each with its definition. */
export function ReliabilityValue(props: ReliabilityValueProps) {
  const { t, direction } = useMessages();
  // Isolated, an Arabic label would otherwise run the way of the Latin letter it begins with.
  const mark = direction === 'rtl' ? '\u200f' : '';
  const options: readonly { id: Reliability | 'none'; label: string; description?: string }[] = [
    { id: 'none', label: t('reader.reliability.clear') },
    ...RELIABILITIES.map((grade) => ({
      id: grade,
      label: `${mark}${grade} — ${t(`reader.reliability.${grade}`)}`,
      description: t(`reader.reliability.${grade}.text`),
    })),
  ];
  return (
    <Select
      label={t('importing.field.reliability')}
      isLabelHidden={props.isLabelHidden ?? false}
      options={options}
      value={props.value ?? 'none'}
      onChange={(id) => props.onChange(id === 'none' ? null : id)}
      testId={props.testId}
    />
  );
}
