import { useMessages } from '../i18n/messages';
import { Button } from '../ui/button';
import styles from './shell.module.css';

/** Says that this is the sample and takes it away with one click. */
export function SampleBanner(props: { onRemove: () => void }) {
  const { t } = useMessages();
  return (
    <div className={styles.sample} role="note" data-testid="shell.sample">
      <span className={styles.sampleText}>{t('shell.sample.banner')}</span>
      <Button size="small" variant="secondary" onPress={props.onRemove} data-testid="shell.sample.remove">
        {t('shell.sample.remove')}
      </Button>
    </div>
  );
}
