import { CircleCheck, Copy, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../i18n/messages';
import { useWorkbench } from '../../platform/use-workbench';
import { Button } from '../../ui/button';
import { useToasts } from '../../ui/toasts';
import styles from './exporting.module.css';
import type { SavedFile } from './saving-state';

/** Where the file is, and the ways to it. */
export function FileSaved({ file }: { file: SavedFile }) {
  const { t } = useMessages();
  const toasts = useToasts();
  const workbench = useWorkbench();
  const [canReveal, setCanReveal] = useState(true);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(file.path);
      toasts.show({ key: 'exporting.path', tone: 'good', text: t('exporting.saved.pathCopied') });
    } catch {
      // The clipboard may be refused; the path stands there to be selected by hand.
      toasts.show({ key: 'exporting.path', tone: 'bad', text: t('errors.notCopied') });
    }
  };
  const reveal = async () => {
    const isShown = await workbench.invoke('exports.reveal', file.token).then(
      (reply) => reply.ok,
      () => false,
    );
    setCanReveal(isShown);
  };
  return (
    <div className={styles.form} data-testid="exporting.saved">
      <p className={styles.good} role="status">
        <CircleCheck aria-hidden />
        <code dir="ltr" className={styles.path} data-testid="exporting.saved.path">
          {file.path}
        </code>
      </p>
      <div className={styles.actions}>
        <Button onPress={() => void copy()} data-testid="exporting.saved.copy">
          <Copy aria-hidden />
          {t('exporting.saved.copyPath')}
        </Button>
        {canReveal ? (
          <Button onPress={() => void reveal()} data-testid="exporting.saved.reveal">
            <FolderOpen aria-hidden />
            {t('exporting.saved.reveal')}
          </Button>
        ) : (
          <p className={styles.soft} role="alert">
            {t('exporting.saved.notRevealed')}
          </p>
        )}
      </div>
    </div>
  );
}
