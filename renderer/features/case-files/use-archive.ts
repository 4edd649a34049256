import { useCallback, useState } from 'react';
import { type CaseFile, type CaseFileId, instant } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useWorkbench } from '../../platform/use-workbench';
import { useStore } from '../../storage/use-store';
import { useToasts } from '../../ui/toasts';
import { exportCaseFile, importCaseFile } from '../../workers/archive-client';
import { type ArchiveTrouble, archiveFailureText } from './archive-failure-text';

const TOAST = 'case-files';

/** A finished file to be put where the user wants it. */
export interface FileToSave {
  readonly suggestedName: string;
  readonly bytes: Uint8Array;
}

/** An archive being made or read. */
export interface RunningArchive {
  readonly kind: 'export' | 'import';
  readonly name: string;
  /** 0 … 1. */
  readonly fraction: number;
  cancel(): void;
}

interface ArchiveSettings {
  readonly onImported: (id: CaseFileId) => void;
  readonly onSaveFile: (file: FileToSave) => void;
}

/** Names of files may not hold these on one system or another. */
function fileNameOf(caseFile: CaseFile): string {
  return `${caseFile.name.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim()}.hashiya`;
}

/** Exporting and importing whole case files, with progress. */
export function useArchive({ onImported, onSaveFile }: ArchiveSettings) {
  const messages = useMessages();
  const { t } = messages;
  const store = useStore();
  const workbench = useWorkbench();
  const { show } = useToasts();
  const [running, setRunning] = useState<RunningArchive | null>(null);
  const onProgress = useCallback(
    (fraction: number) => setRunning((current) => current && { ...current, fraction }),
    [],
  );
  const complain = (
    key: 'caseFiles.exportFailed' | 'caseFiles.importFailed',
    name: string,
    why: ArchiveTrouble,
  ) => show({ key: TOAST, tone: 'bad', text: t(key, { name, reason: archiveFailureText(messages, why) }) });

  const exportFile = async (caseFile: CaseFile) => {
    const { id, name } = caseFile;
    const now = instant(new Date().toISOString());
    const job = exportCaseFile({ store, workbench, onProgress, caseFileId: id, now });
    setRunning({ kind: 'export', name, fraction: 0, cancel: () => job.cancel() });
    const outcome = await job.result;
    setRunning(null);
    if (outcome.ok) {
      const { bytes, missingOriginals } = outcome.value;
      if (missingOriginals > 0)
        show({ key: TOAST, tone: 'bad', text: t('caseFiles.missingOriginals', { count: missingOriginals }) });
      onSaveFile({ suggestedName: fileNameOf(caseFile), bytes });
    } else if (outcome.error.code !== 'cancelled') complain('caseFiles.exportFailed', name, outcome.error);
  };

  const importFile = async () => {
    const [file] = await workbench.chooseFiles('files');
    if (!file) return;
    const { name } = file;
    const read = await file.read();
    if (!read.ok) {
      complain('caseFiles.importFailed', name, { code: 'unreadable' });
      return;
    }
    const job = importCaseFile({ store, workbench, onProgress, bytes: read.value });
    setRunning({ kind: 'import', name, fraction: 0, cancel: () => job.cancel() });
    const outcome = await job.result;
    setRunning(null);
    if (outcome.ok) {
      onImported(outcome.value.id);
      show({ key: TOAST, tone: 'good', text: t('caseFiles.imported', { name: outcome.value.name }) });
    } else if (outcome.error.code !== 'cancelled') complain('caseFiles.importFailed', name, outcome.error);
  };
  return { running, exportFile, importFile };
}
