import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { CaseFileId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useWorkbench } from '../../platform/use-workbench';
import type { IntakeFile } from '../../platform/workbench';
import { useObservable } from '../../storage/use-store';
import { useToasts } from '../../ui/toasts';
import { ImportSession } from './import-session';
import { countRows, type ImportRow, type ImportState } from './import-state';
import { PasteDialog } from './paste-dialog';
import { useBatchUndo } from './use-batch-undo';
import { useImportCommands } from './use-import-commands';
import { useIntake } from './use-intake';
import { usePastedText } from './use-pasted-text';

/** How files and pasted text come in, and how far they are. */
export interface Importing {
  readonly state: ImportState;
  readonly start: (files: readonly IntakeFile[]) => void;
  /** Imports text as an article; without a title one is proposed. */
  readonly paste: (text: string, title?: string) => void;
  /** Asks for files or a folder and imports them. Must be called from a click or a key. */
  readonly choose: (kind: 'files' | 'folder') => void;
  /** Imports what a drop brought. Must be called inside the drop event. */
  readonly drop: (transfer: DataTransfer) => void;
  readonly openPaste: () => void;
  readonly stop: () => void;
  readonly retry: (rows: readonly ImportRow[]) => void;
  readonly undoBatch: () => void;
}

const ImportContext = createContext<Importing | null>(null);

/** The import of the open case file; throws outside {@link ImportProvider}, which is a bug. */
export function useImport(): Importing {
  const importing = useContext(ImportContext);
  if (!importing) throw new Error('useImport outside ImportProvider');
  return importing;
}

interface ImportProviderProps {
  readonly caseFileId: CaseFileId;
  /** Called when an import begins, e.g. to show the import screen. */
  readonly onStarted?: () => void;
  readonly children: ReactNode;
}

/** Holds the running import, so that it survives a change of screen; its commands and the paste dialog live here too. */
export function ImportProvider(props: ImportProviderProps) {
  const undo = useBatchUndo();
  const session = useSession(props.caseFileId, useSummary(undo));
  const state = useObservable(session);
  const [pasted, setPasted] = useState<string | null>(null);
  const intake = useIntake(session, props.onStarted);
  const openPaste = useCallback(() => setPasted(''), []);
  usePastedText(setPasted);
  useImportCommands(intake.choose, openPaste);

  const importing = useMemo<Importing>(
    () => ({
      ...intake,
      state,
      openPaste,
      undoBatch: () => undo(state.rows),
      stop: () => session.stop(),
      retry: (rows) => session.retry(rows),
    }),
    [intake, state, openPaste, undo, session],
  );
  return (
    <ImportContext value={importing}>
      {props.children}
      <PasteDialog initialText={pasted} onClose={() => setPasted(null)} onSubmit={intake.paste} />
    </ImportContext>
  );
}

function useSession(caseFileId: CaseFileId, onFinished: (state: ImportState) => void): ImportSession {
  const workbench = useWorkbench();
  const finished = useRef(onFinished);
  useEffect(() => {
    finished.current = onFinished;
  }, [onFinished]);
  const session = useMemo(
    () => new ImportSession({ caseFileId, workbench, onFinished: (state) => finished.current(state) }),
    [caseFileId, workbench],
  );
  // Another case file: what is under way ends after its batch, in the case file it began in.
  useEffect(
    () => () => {
      session.stop();
    },
    [session],
  );
  return session;
}

/** Says what came of a batch, with undo. */
function useSummary(undo: (rows: readonly ImportRow[]) => void): (state: ImportState) => void {
  const { t } = useMessages();
  const toasts = useToasts();
  return useCallback(
    ({ rows }) => {
      const counts = countRows(rows);
      toasts.show({
        key: 'importing.summary',
        tone: counts.failed > 0 ? 'info' : 'good',
        text: [
          t('importing.summary.imported', { count: counts.imported }),
          ...(counts.duplicate > 0 ? [t('importing.summary.duplicates', { count: counts.duplicate })] : []),
          ...(counts.failed > 0 ? [t('importing.summary.failures', { count: counts.failed })] : []),
        ].join(' · '),
        ...(counts.imported > 0 && { action: { label: t('common.undo'), onPress: () => undo(rows) } }),
      });
    },
    [t, toasts, undo],
  );
}
