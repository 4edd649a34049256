import type { ReactNode } from 'react';
import { CREDIBILITIES, type Credibility } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { MenuButton } from '../../ui/menu';
import { credibilityText } from './grade-words';

/** The credibility grades with their definitions; grading is of this piece of information, not of its source. */
export function GradeMenu(props: {
  value: Credibility | null;
  onChange: (grade: Credibility | null) => void;
  children: ReactNode;
  testId: string;
}) {
  const messages = useMessages();
  const items = [
    ...CREDIBILITIES.map((grade) => ({
      id: String(grade),
      label: credibilityText(messages, grade),
      isSelected: grade === props.value,
    })),
    { id: 'none', label: messages.t('reader.credibility.clear'), isSelected: props.value === null },
  ];
  return (
    <MenuButton
      label={messages.t('reader.credibility')}
      items={items}
      size="small"
      testId={props.testId}
      onAction={(id) => props.onChange(CREDIBILITIES.find((grade) => String(grade) === id) ?? null)}
    >
      {props.children}
    </MenuButton>
  );
}
