import { type SubmitEvent, useId, useState } from 'react';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';

interface NameDialogProps {
  isOpen: boolean;
  title: string;
  confirmLabel: string;
  initial: string;
  onClose: () => void;
  /** Null when it went well, else the sentence to show at the field. */
  onName: (name: string) => Promise<string | null>;
}

/** Asks for the name of a case file; a failure stays in the dialog with what was typed. */
export function NameDialog(props: NameDialogProps) {
  const { t } = useMessages();
  const formId = useId();
  const [name, setName] = useState(props.initial);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const trimmed = name.trim();
    const trouble = trimmed === '' ? t('caseFiles.nameNeeded') : await props.onName(trimmed);
    setProblem(trouble);
    if (trouble === null) props.onClose();
  };
  return (
    <Dialog
      title={props.title}
      isOpen={props.isOpen}
      onClose={props.onClose}
      size="small"
      testId="case-files.name-dialog"
      footer={
        <>
          <Button type="submit" form={formId} variant="primary" data-testid="case-files.name.confirm">
            {props.confirmLabel}
          </Button>
          <Button onPress={props.onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void submit(event)}>
        <TextField
          label={t('caseFiles.name')}
          placeholder={t('caseFiles.namePlaceholder')}
          value={name}
          onChange={(value) => {
            setName(value);
            setProblem(null);
          }}
          maxLength={200}
          autoFocus
          errorMessage={problem ?? undefined}
          testId="case-files.name"
        />
      </form>
    </Dialog>
  );
}
