import { CircleAlert } from 'lucide-react';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import styles from './exporting.module.css';
import { nextFileName } from './file-name';
import type { SavingState } from './saving-state';
import type { Saving } from './use-saving';

interface SaveFailureNoteProps {
  failure: Extract<SavingState, { kind: 'failed' }>;
  saving: Saving;
}

/** Why the file was not saved, and the ways on that one press takes. */
export function SaveFailureNote({ failure, saving }: SaveFailureNoteProps) {
  const { t } = useMessages();
  return (
    <div className={styles.failure} role="alert" data-testid={`exporting.failure.${failure.code}`}>
      <CircleAlert aria-hidden className={styles.failureIcon} />
      <div className={styles.failureWords}>
        <p>{t(`exporting.save.${failure.code}`)}</p>
        {failure.code === 'exists' ? null : <p className={styles.soft}>{t('exporting.save.kept')}</p>}
        <div className={styles.actions}>
          <WaysOn failure={failure} saving={saving} />
        </div>
      </div>
    </div>
  );
}

function WaysOn({ failure, saving }: SaveFailureNoteProps) {
  const { t } = useMessages();
  const again = (
    <Button size="small" onPress={() => saving.save(false)} data-testid="exporting.save.retry">
      {t('common.retry')}
    </Button>
  );
  switch (failure.code) {
    case 'exists':
      return (
        <>
          <Button size="small" onPress={() => saving.save(true)} data-testid="exporting.save.replace">
            {t('exporting.save.replace')}
          </Button>
          <Button size="small" onPress={saving.saveCopy} data-testid="exporting.save.keep-both">
            {t('exporting.save.keepBoth')}
          </Button>
        </>
      );
    case 'locked':
      return (
        <>
          {/* The file is there and was to be replaced, or it would not be open elsewhere. */}
          <Button size="small" onPress={() => saving.save(true)} data-testid="exporting.save.retry">
            {t('common.retry')}
          </Button>
          <Button size="small" onPress={saving.saveCopy} data-testid="exporting.save.keep-both">
            <bdi>
              {t('exporting.save.lockedCopy', { name: nextFileName(failure.fileName, saving.extension) })}
            </bdi>
          </Button>
        </>
      );
    case 'disconnected':
    case 'disk-full':
    case 'io':
    case 'denied':
    case 'read-only':
    case 'gone':
      return again;
    case 'bad-name':
      return null;
  }
}
