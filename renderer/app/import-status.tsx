import { Button as AriaButton } from 'react-aria-components';
import { useImport } from '../features/importing/import-controller';
import { isBusy } from '../features/importing/import-state';
import { useMessages } from '../i18n/messages';
import { Button } from '../ui/button';
import { ProgressBar } from '../ui/progress';
import styles from './header.module.css';
import { useView } from './view-state';

/** The running import in the header while another screen is open, or one that waits since a restart; leads to its screen. */
export function ImportStatus() {
  const { t, number } = useMessages();
  const { state } = useImport();
  const screen = useView((view) => view.screen);
  const show = useView((view) => view.show);
  if (screen === 'import') return null;
  if (state.phase === 'interrupted') {
    return (
      <Button size="small" onPress={() => show('import')} data-testid="shell.import-waits">
        {t('importing.restart.title')}
      </Button>
    );
  }
  if (!isBusy(state)) return null;
  const { progress } = state;
  const label = progress
    ? t('shell.importing', { done: number(progress.done), total: number(progress.total) })
    : t('shell.importing.collecting');
  return (
    <AriaButton className={styles.import ?? ''} onPress={() => show('import')} data-testid="shell.importing">
      <ProgressBar label={label} value={progress ? progress.done / Math.max(1, progress.total) : null} />
    </AriaButton>
  );
}
