import { ChevronDown } from 'lucide-react';
import { RELIABILITIES, type Reliability } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { reliabilityText } from '../../i18n/reliability-text';
import { classNames } from '../../ui/class-names';
import { MenuButton } from '../../ui/menu';
import styles from './reliability-menu.module.css';

/** The reliability of the source as a chip that opens the scale with its definitions. */
export function ReliabilityMenu(props: {
  value: Reliability | null;
  onChange: (grade: Reliability | null) => void;
}) {
  const messages = useMessages();
  const { t } = messages;
  const { value, onChange } = props;
  const items = [
    ...RELIABILITIES.map((grade) => ({
      id: grade,
      label: `${reliabilityText(messages, grade)}. ${t(`reader.reliability.${grade}.text`)}`,
      isSelected: grade === value,
    })),
    { id: 'none', label: t('reader.reliability.clear'), isSelected: value === null },
  ];
  return (
    <span className={classNames(styles.chip, value !== null && styles.graded)}>
      <MenuButton
        label={
          value === null
            ? t('reader.reliability')
            : `${t('reader.reliability')}: ${reliabilityText(messages, value)}`
        }
        items={items}
        size="small"
        testId="reader.reliability"
        onAction={(id) => onChange(RELIABILITIES.find((grade) => grade === id) ?? null)}
      >
        {value === null ? t('reader.reliability.none') : reliabilityText(messages, value)}
        <ChevronDown aria-hidden />
      </MenuButton>
    </span>
  );
}
