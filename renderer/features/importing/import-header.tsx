import { RotateCcw, Square, Undo2 } from 'lucide-react';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { ProgressBar } from '../../ui/progress';
import { retryableFiles } from './failures';
import { ImportButton } from './import-button';
import { useImport } from './import-context';
import styles from './import-header.module.css';
import { type ImportState, isBusy } from './import-state';
import type { Row } from './rows/row-kind';
import { useProgressWords } from './use-progress-words';

/** How far the import is, and what can be done about it. */
export function ImportHeader({ rows }: { rows: readonly Row[] }) {
  const { t } = useMessages();
  const { state } = useImport();
  const words = useProgressWords(state);
  const { progress } = state;
  const busy = isBusy(state);
  const share = !busy || !progress ? null : progress.total === 0 ? 1 : progress.done / progress.total;
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.title}>
          <Headline state={state} rows={rows} />
        </h1>
        <p className={styles.words} data-testid="importing.progress-words">
          {words}
        </p>
        <div className={styles.actions}>
          <Actions state={state} rows={rows} />
        </div>
      </div>
      {/* Keeps its place when the import ends, so that the table does not jump. */}
      <div className={styles.track}>
        {busy ? (
          <ProgressBar
            label={t('importing.progress')}
            isLabelHidden
            value={share}
            testId="importing.progress"
          />
        ) : null}
      </div>
    </header>
  );
}

function Headline({ state, rows }: { state: ImportState; rows: readonly Row[] }) {
  const { t } = useMessages();
  const imported = rows.filter(({ file }) => file.outcome?.kind === 'imported');
  if (!isBusy(state) && imported.length > 0 && imported.every(({ kind }) => kind === 'removed')) {
    return t('importing.batchGone');
  }
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
    case 'interrupted':
      return t('importing.restart.title');
    case 'finished':
      return t('importing.finished', { count: imported.length });
  }
}

function Actions({ state, rows }: { state: ImportState; rows: readonly Row[] }) {
  const { t } = useMessages();
  const { stop, undoBatch, retry } = useImport();
  const retryable = retryableFiles(state.files);
  const busy = isBusy(state);
  const canUndo = rows.some(({ file, kind }) => file.outcome?.kind === 'imported' && kind !== 'removed');
  return (
    <>
      {busy ? (
        <Button onPress={stop} isDisabled={state.phase !== 'running'} data-testid="importing.stop">
          <Square size={14} aria-hidden />
          {t('importing.stop')}
        </Button>
      ) : null}
      {!busy && retryable.length > 0 ? (
        <Button onPress={() => retry(retryable)} data-testid="importing.retry">
          <RotateCcw size={15} aria-hidden />
          {t('importing.retry', { count: retryable.length })}
        </Button>
      ) : null}
      {canUndo ? (
        <Button onPress={undoBatch} data-testid="importing.undo-batch">
          <Undo2 size={15} aria-hidden data-mirror />
          {t('importing.undoBatch')}
        </Button>
      ) : null}
      {busy ? null : <ImportButton />}
    </>
  );
}
