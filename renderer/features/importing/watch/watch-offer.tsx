import { useEffect, useRef } from 'react';
import { useMessages } from '../../../i18n/messages';
import { useWatch } from '../../../platform/use-watch';
import { useWorkbench } from '../../../platform/use-workbench';
import { Button } from '../../../ui/button';
import { Foreign } from '../../../ui/foreign';
import { useImport } from '../import-controller';
import styles from './watch-offer.module.css';

/** Offers the new files of the watched folder; nothing is imported unasked. */
export function WatchOffer() {
  const { t } = useMessages();
  const workbench = useWorkbench();
  const { status } = useWatch();
  const { take, isTaking } = useTake();
  if (!status?.folder || status.newFiles === 0 || isTaking) return null;
  return (
    <div className={styles.offer} role="status" data-testid="importing.watch">
      <span className={styles.text}>
        {t('watch.offer', { count: status.newFiles })} <Foreign>{lastName(status.folder.path)}</Foreign>
      </span>
      <Button size="small" variant="primary" onPress={take} data-testid="importing.watch.take">
        {t('watch.take')}
      </Button>
      <Button
        size="small"
        variant="quiet"
        onPress={() => void workbench.invoke('watch.done', null)}
        data-testid="importing.watch.dismiss"
      >
        {t('watch.dismiss')}
      </Button>
    </div>
  );
}

/** Imports the new files; main is told only when the import has dealt with them, so that a kill loses no offer. */
function useTake() {
  const workbench = useWorkbench();
  const importing = useImport();
  const token = useRef<string | null>(null);
  const { phase } = importing.state;
  useEffect(() => {
    if (token.current === null || phase !== 'finished') return;
    const done = token.current;
    token.current = null;
    void workbench.invoke('watch.done', done);
  }, [phase, workbench]);
  const take = () => {
    void workbench.collectWatched().then((watched) => {
      if (!watched) return;
      token.current = watched.token;
      importing.start(watched.files);
    });
  };
  return { take, isTaking: token.current !== null && phase !== 'stopped' };
}

const lastName = (path: string): string => path.split(/[\\/]/u).findLast((part) => part !== '') ?? path;
