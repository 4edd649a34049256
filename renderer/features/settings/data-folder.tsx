import { Copy } from 'lucide-react';
import { useMessages } from '../../i18n/messages';
import { useWorkbench } from '../../platform/use-workbench';
import { Button } from '../../ui/button';
import { useToasts } from '../../ui/toasts';
import styles from './settings-screen.module.css';

/** Where the user's data lies, to be found and copied in a file manager. */
export function DataFolder() {
  const { t } = useMessages();
  const toasts = useToasts();
  const { dataFolder } = useWorkbench().description;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(dataFolder);
      toasts.show({ key: 'settings.folder', tone: 'good', text: t('settings.folder.copied') });
    } catch {
      // The clipboard may be refused; the path stands there to be selected by hand.
      toasts.show({ key: 'settings.folder', tone: 'bad', text: t('errors.notCopied') });
    }
  };
  return (
    <div>
      <span className={styles.label}>{t('settings.folder')}</span>
      <div className={styles.folder}>
        <code dir="ltr" className={styles.path} data-testid="settings.folder">
          {dataFolder}
        </code>
        <Button size="small" onPress={() => void copy()} data-testid="settings.folder.copy">
          <Copy aria-hidden />
          {t('common.copy')}
        </Button>
      </div>
      <p className={styles.soft}>{t('settings.folder.text')}</p>
    </div>
  );
}
