import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import styles from './settings-screen.module.css';

/** Takes the sample case file away. */
export function SampleRemoval(props: { onRemove: () => void }) {
  const { t } = useMessages();
  return (
    <div className={styles.folder}>
      <div className={styles.grow}>
        <span className={styles.label}>{t('settings.sample')}</span>
        <p className={styles.soft}>{t('settings.sample.text')}</p>
      </div>
      <Button variant="danger" size="small" onPress={props.onRemove} data-testid="settings.sample.remove">
        {t('shell.sample.remove')}
      </Button>
    </div>
  );
}
