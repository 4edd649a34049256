import { CircleAlert } from 'lucide-react';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { useImport } from './import-context';
import styles from './restart-banner.module.css';

/** After a restart in the middle of an import: what waits, what was never taken over, and whether to go on. */
export function RestartBanner() {
  const { t } = useMessages();
  const { state, resume, dropRest } = useImport();
  const { files, lostFiles, phase } = state;
  const waiting = phase === 'interrupted' ? files.filter(({ outcome }) => outcome === null).length : 0;
  if (phase !== 'interrupted' && lostFiles === 0) return null;
  return (
    <div className={styles.banner} role="status" data-testid="importing.restart">
      <CircleAlert size={18} aria-hidden />
      <p className={styles.words}>
        <strong>{t('importing.restart.title')}</strong>
        <span>{t('importing.restart.waiting', { count: waiting })}</span>
        {lostFiles > 0 ? <span>{t('importing.restart.lost', { count: lostFiles })}</span> : null}
      </p>
      {waiting > 0 ? (
        <Button variant="primary" size="small" onPress={resume} data-testid="importing.restart.continue">
          {t('importing.restart.continue')}
        </Button>
      ) : null}
      {phase === 'interrupted' ? (
        <Button size="small" onPress={dropRest} data-testid="importing.restart.drop">
          {t('importing.restart.drop')}
        </Button>
      ) : null}
    </div>
  );
}
