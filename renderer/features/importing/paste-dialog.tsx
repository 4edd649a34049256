import { useState } from 'react';
import { wordCount } from '../../core/text/words';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import styles from './paste-dialog.module.css';
import type { Pasted } from './read-clipboard';

interface PasteDialogProps {
  /** What was pasted; null while the dialog is closed. */
  readonly pasted: Pasted | null;
  readonly onClose: () => void;
  /** The text as it stands in the field, with the page it was copied from while it was not changed. */
  readonly onSubmit: (pasted: Pasted, title: string) => void;
}

/** Text from the clipboard as an article. */
export function PasteDialog(props: PasteDialogProps) {
  // A fresh form for every opening: what was typed last time is not this text's title.
  return props.pasted === null ? null : <PasteForm {...props} pasted={props.pasted} />;
}

function PasteForm(props: PasteDialogProps & { readonly pasted: Pasted }) {
  const { t } = useMessages();
  const [title, setTitle] = useState('');
  const [text, setText] = useState(props.pasted.text);
  const words = wordCount(text);
  const submit = () => {
    const isUnchanged = text === props.pasted.text;
    props.onSubmit({ text, page: isUnchanged ? props.pasted.page : null }, title.trim());
    props.onClose();
  };
  return (
    <Dialog
      title={t('importing.paste.title')}
      isOpen
      onClose={props.onClose}
      size="large"
      testId="importing.paste"
      footer={
        <>
          <span className={styles.words}>{words > 0 ? t('importing.words', { count: words }) : ''}</span>
          <Button onPress={props.onClose} data-testid="importing.paste.cancel">
            {t('common.cancel')}
          </Button>
          <Button
            variant="primary"
            isDisabled={words === 0}
            onPress={submit}
            data-testid="importing.paste.submit"
          >
            {t('importing.paste.submit')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextField
          label={t('importing.paste.heading')}
          description={t('importing.paste.headingHint')}
          value={title}
          onChange={setTitle}
          maxLength={200}
          testId="importing.paste.title"
        />
        <div className={styles.text}>
          <TextField
            label={t('importing.paste.text')}
            value={text}
            onChange={setText}
            isMultiline
            rows={9}
            autoFocus
            testId="importing.paste.text"
          />
        </div>
      </div>
    </Dialog>
  );
}
