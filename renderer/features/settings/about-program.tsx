import { useMessages } from '../../i18n/messages';
import { useWorkbench } from '../../platform/use-workbench';
import styles from './settings-screen.module.css';

/** Version and shell, for whoever reports a fault. */
export function AboutProgram() {
  const { t } = useMessages();
  const { version, shell } = useWorkbench().description;
  return (
    <dl className={styles.about}>
      <dt>{t('settings.version')}</dt>
      <dd data-testid="settings.version">
        <bdi>{version}</bdi>
      </dd>
      <dt>{t('settings.shell')}</dt>
      <dd data-testid="settings.shell">{t(`settings.shell.${shell}`)}</dd>
    </dl>
  );
}
