import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ImportFile } from '../../core/importing/import-run';
import type { CaseFileId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useWorkbench } from '../../platform/use-workbench';
import { useObservable, useStore } from '../../storage/use-store';
import { useToasts } from '../../ui/toasts';
import { ImportContext, type Importing } from './import-context';
import { ImportSession } from './import-session';
import { type ImportState, isBusy } from './import-state';
import { PasteDialog } from './paste-dialog';
import { NOTHING_PASTED, type Pasted } from './read-clipboard';
import { useBatchUndo } from './use-batch-undo';
import { useImportCommands } from './use-import-commands';
import { useIntake } from './use-intake';
import { usePastedText } from './use-pasted-text';

export { useImport } from './import-context';

interface ImportProviderProps {
  readonly caseFileId: CaseFileId;
  /** Called when an import begins, e.g. to show the import screen. */
  readonly onStarted?: () => void;
  readonly children: ReactNode;
}

/** Holds the running import, so that it survives a change of screen; its commands and the paste dialog live here too. */
export function ImportProvider(props: ImportProviderProps) {
  const undo = useBatchUndo();
  // Undone while it ran: what is still on its way is taken back when the last of it has come in.
  const isUnwanted = useRef(false);
  const summary = useSummary(undo);
  const onFinished = useCallback(
    (state: ImportState) => {
      if (isUnwanted.current) undo(state.files);
      else summary(state);
      isUnwanted.current = false;
    },
    [undo, summary],
  );
  const session = useSession(props.caseFileId, onFinished);
  const state = useObservable(session);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const intake = useIntake(session, props.onStarted);
  const openPaste = useCallback(() => setPasted(NOTHING_PASTED), []);
  usePastedText(setPasted);
  useImportCommands(intake.choose, openPaste);

  const importing = useMemo<Importing>(
    () => ({
      ...intake,
      state,
      desk: session.desk,
      openPaste,
      undoBatch: () => {
        if (isBusy(state)) {
          isUnwanted.current = true;
          session.stop();
        } else undo(state.files);
      },
      stop: () => session.stop(),
      retry: (files) => session.retry(files),
      resume: () => session.resume(),
      dropRest: () => session.dropRest(),
      settle: (ids, isSettled) => session.settle(ids, isSettled),
    }),
    [intake, state, openPaste, undo, session],
  );
  return (
    <ImportContext value={importing}>
      {props.children}
      <PasteDialog pasted={pasted} onClose={() => setPasted(null)} onSubmit={intake.paste} />
    </ImportContext>
  );
}

function useSession(caseFileId: CaseFileId, onFinished: (state: ImportState) => void): ImportSession {
  const workbench = useWorkbench();
  const store = useStore();
  const finished = useRef(onFinished);
  useEffect(() => {
    finished.current = onFinished;
  }, [onFinished]);
  const session = useMemo(
    () => new ImportSession({ caseFileId, workbench, store, onFinished: (state) => finished.current(state) }),
    [caseFileId, workbench, store],
  );
  // Another case file: what is under way ends after its batch, in the case file it began in.
  useEffect(
    () => () => {
      session.close();
    },
    [session],
  );
  return session;
}

/** Says what came of a batch, with undo. */
function useSummary(undo: (files: readonly ImportFile[]) => void): (state: ImportState) => void {
  const { t } = useMessages();
  const toasts = useToasts();
  return useCallback(
    ({ files }) => {
      const count = (kind: string) => files.filter(({ outcome }) => outcome?.kind === kind).length;
      const [imported, duplicates, failures] = [count('imported'), count('duplicate'), count('failed')];
      toasts.show({
        key: 'importing.summary',
        tone: failures > 0 ? 'info' : 'good',
        text: [
          t('importing.summary.imported', { count: imported }),
          ...(duplicates > 0 ? [t('importing.summary.duplicates', { count: duplicates })] : []),
          ...(failures > 0 ? [t('importing.summary.failures', { count: failures })] : []),
        ].join(' · '),
        ...(imported > 0 && { action: { label: t('common.undo'), onPress: () => undo(files) } }),
      });
    },
    [t, toasts, undo],
  );
}
