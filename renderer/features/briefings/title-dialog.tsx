import { useState } from 'react';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';

interface TitleDialogProps {
  readonly heading: string;
  readonly initial: string;
  readonly submitLabel: string;
  readonly onSubmit: (title: string) => void;
  readonly onClose: () => void;
}

/** Asks for the title of a briefing; mounted only while it is open. */
export function TitleDialog(props: TitleDialogProps) {
  const { t } = useMessages();
  const [title, setTitle] = useState(props.initial);
  const [isEmptyShown, setEmptyShown] = useState(false);
  const submit = () => {
    if (title.trim() === '') setEmptyShown(true);
    else props.onSubmit(title.trim());
  };
  return (
    <Dialog
      title={props.heading}
      isOpen
      onClose={props.onClose}
      size="small"
      testId="briefings.titleDialog"
      footer={
        <>
          <Button variant="primary" data-testid="briefings.titleDialog.submit" onPress={submit}>
            {props.submitLabel}
          </Button>
          <Button onPress={props.onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={t('briefings.newTitle')}
          value={title}
          onChange={setTitle}
          autoFocus
          maxLength={300}
          errorMessage={isEmptyShown && title.trim() === '' ? t('briefings.titleNeeded') : undefined}
          testId="briefings.titleDialog.title"
        />
      </form>
    </Dialog>
  );
}
