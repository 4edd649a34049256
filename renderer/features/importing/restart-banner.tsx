import { CircleAlert } from 'lucide-react';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { useImport } from './import-context';
import styles from './restart-banner.module.css';

/** After a restart in the middle of an import: what waits, what was never taken over, and whether to go on. */
export function RestartBanner() {
  const { t } = useMessages();
  const { state, resume, dropRest } = useImport();
  const { leftover } = state;
  if (!leftover || leftover.waiting + leftover.lost === 0) return null;
  return (
    <div className={styles.banner} role="status" data-testid="importing.restart">
      <CircleAlert size={18} aria-hidden />
      <p className={styles.words}>
        <strong>{t('importing.restart.title')}</strong>
        <span>{t('importing.restart.waiting', { count: leftover.waiting })}</span>
        {leftover.lost > 0 ? <span>{t('importing.restart.lost', { count: leftover.lost })}</span> : null}
      </p>
      {leftover.waiting > 0 ? (
        <Button variant="primary" size="small" onPress={resume} data-testid="importing.restart.continue">
          {t('importing.restart.continue')}
        </Button>
      ) : null}
      <Button size="small" onPress={dropRest} data-testid="importing.restart.drop">
        {t('importing.restart.drop')}
      </Button>
    </div>
  );
}
