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
  const { progress } = state;
  const share =
    !isBusy(state) || !progress ? null : progress.total === 0 ? 1 : progress.done / progress.total;
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.title}>
          <Headline state={state} />
        </h1>
        <p className={styles.words} data-testid="importing.progress-words">
          {words}
        </p>
        <div className={styles.actions}>
          <Actions state={state} />
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

function Headline({ state }: { state: ImportState }) {
  const { t } = useMessages();
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

function Actions({ state }: { state: ImportState }) {
  const { t } = useMessages();
  const { stop, undoBatch, retry } = useImport();
  const retryable = retryableRows(state.rows);
  const canUndo = useCanUndo(state);
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

/** True while the batch's first article is still there: undo by keys, or here, takes all of them. */
function useCanUndo(state: ImportState): boolean {
  const store = useStore();
  const [first] = importedIds(state.rows);
  const article = useLive(
    () => (first === undefined ? Promise.resolve(undefined) : store.articles.find(first)),
    [store, first],
  );
  return article !== undefined;
}
