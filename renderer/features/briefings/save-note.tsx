import { CircleAlert, CircleCheck, LoaderCircle } from 'lucide-react';
import { useMessages } from '../../i18n/messages';
import { writeFailureText } from '../../i18n/write-failure-text';
import { useObservable, useStore } from '../../storage/use-store';
import { Button } from '../../ui/button';
import type { Autosave } from './autosave';
import styles from './save-note.module.css';

interface SaveNoteProps {
  readonly autosave: Autosave;
  readonly onKeepAsNew: () => void;
}

/** Where the text is. It says "saved" only when the text is written and main has it on disk. */
export function SaveNote({ autosave, onKeepAsNew }: SaveNoteProps) {
  const messages = useMessages();
  const { t } = messages;
  const page = useObservable(autosave);
  const disk = useObservable(useStore().saveState);
  if (page.kind === 'failed') {
    const isGone = page.failure.code === 'missing';
    return (
      <div className={styles.failed} role="alert" data-testid="briefings.saveState" data-state="not-saved">
        <CircleAlert size={16} aria-hidden />
        <span title={writeFailureText(messages, page.failure)}>
          {t(isGone ? 'briefings.save.missing' : 'briefings.save.failed')}
        </span>
        <Button
          size="small"
          data-testid="briefings.saveState.retry"
          onPress={isGone ? onKeepAsNew : () => void autosave.flush()}
        >
          {t(isGone ? 'briefings.save.keepAsNew' : 'common.retry')}
        </Button>
      </div>
    );
  }
  if (disk.kind === 'not-saved')
    return (
      <div className={styles.failed} role="status" data-testid="briefings.saveState" data-state="not-saved">
        <CircleAlert size={16} aria-hidden />
        {t('briefings.save.failed')}
      </div>
    );
  const isSaved = page.kind === 'saved' && disk.kind === 'saved';
  return (
    <div
      className={isSaved ? styles.saved : styles.saving}
      data-testid="briefings.saveState"
      data-state={isSaved ? 'saved' : 'saving'}
    >
      {isSaved ? <CircleCheck size={16} aria-hidden /> : <LoaderCircle size={16} aria-hidden />}
      {t(isSaved ? 'briefings.save.saved' : 'briefings.save.saving')}
    </div>
  );
}
