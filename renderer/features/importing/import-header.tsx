import { RotateCcw, Square, Undo2 } from 'lucide-react';
import { useMessages } from '../../i18n/messages';
import { useLive, useStore } from '../../storage/use-store';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress';
import { ImportButton } from './import-button';
import { useImport } from './import-controller';
import styles from './import-header.module.css';
import { countRows, type ImportState, importedIds, isBusy, retryableRows } from './import-state';
import { useProgressWords } from './use-progress-words';

/** How far the import is, and what can be done about it. */
export function ImportHeader() {
  const { t } = useMessages();
  const { state } = useImport();
  const words = useProgressWords(state);
  const batch = useBatchPresence(state);
  const { progress } = state;
  const share =
    !isBusy(state) || !progress ? null : progress.total === 0 ? 1 : progress.done / progress.total;
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.title}>
          <Headline state={state} isGone={batch === 'gone'} />
        </h1>
        <p className={styles.words} data-testid="importing.progress-words">
          {words}
        </p>
        <div className={styles.actions}>
          <Actions state={state} canUndo={batch === 'there'} />
        </div>
      </div>
      {isBusy(state) && (
        <ProgressBar
          label={t('importing.progress')}
          isLabelHidden
          value={share}
          testId="importing.progress"
        />
      )}
    </header>
  );
}

function Headline({ state, isGone }: { state: ImportState; isGone: boolean }) {
  const { t } = useMessages();
  if (isGone && !isBusy(state)) return t('importing.batchGone');
  switch (state.phase) {
    case 'idle':
      return t('importing.title');
    case 'collecting':
      return t('importing.collecting');
    case 'running':
      return t('importing.running', { count: state.progress?.total ?? state.fileCount });
    case 'stopping':
      return t('importing.stopping');
    case 'stopped':
      return t('importing.stopped');
    case 'finished':
      return t('importing.finished', { count: countRows(state.rows).imported });
  }
}

function Actions({ state, canUndo }: { state: ImportState; canUndo: boolean }) {
  const { t } = useMessages();
  const { stop, undoBatch, retry } = useImport();
  const retryable = retryableRows(state.rows);
  if (isBusy(state)) {
    return (
      <Button onPress={stop} isDisabled={state.phase !== 'running'} data-testid="importing.stop">
        <Square size={14} aria-hidden />
        {t('importing.stop')}
      </Button>
    );
  }
  return (
    <>
      {retryable.length > 0 && (
        <Button onPress={() => retry(retryable)} data-testid="importing.retry">
          <RotateCcw size={15} aria-hidden />
          {t('importing.retry', { count: retryable.length })}
        </Button>
      )}
      {canUndo && (
        <Button onPress={undoBatch} data-testid="importing.undo-batch">
          <Undo2 size={15} aria-hidden />
          {t('importing.undoBatch')}
        </Button>
      )}
      <ImportButton />
    </>
  );
}

/** Told by the batch's first article: undo by keys, or here, takes all of them. */
function useBatchPresence(state: ImportState): 'none' | 'there' | 'gone' {
  const store = useStore();
  const [first] = importedIds(state.rows);
  const presence = useLive(async () => {
    if (first === undefined) return 'none';
    return (await store.articles.find(first)) ? 'there' : 'gone';
  }, [store, first]);
  return presence ?? 'none';
}
