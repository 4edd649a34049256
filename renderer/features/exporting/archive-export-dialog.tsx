import { useEffect, useState } from 'react';
import { type CaseFileId, instant } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useWorkbench } from '../../platform/use-workbench';
import { useStore } from '../../storage/use-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProgressBar } from '../../ui/progress';
import { type ArchiveBytes, exportCaseFile } from '../../workers/archive-client';
import { type ArchiveTrouble, exportTroubleKey } from './archive-trouble';
import styles from './exporting.module.css';
import { suggestFileName } from './file-name';
import { SaveDialog } from './save-dialog';

interface ArchiveExportDialogProps {
  /** null while nothing is to be exported. */
  caseFileId: CaseFileId | null;
  onClose: () => void;
}

/** From a case file to a saved `.hashiya` archive: packs at once, with progress and cancel, then asks where to save. */
export function ArchiveExportDialog({ caseFileId, onClose }: ArchiveExportDialogProps) {
  return caseFileId === null ? null : (
    <OpenExport key={caseFileId} caseFileId={caseFileId} onClose={onClose} />
  );
}

type PackingState =
  | { readonly kind: 'packing'; readonly fraction: number }
  | { readonly kind: 'failed'; readonly trouble: ArchiveTrouble }
  | { readonly kind: 'packed'; readonly archive: ArchiveBytes };

function OpenExport({ caseFileId, onClose }: { caseFileId: CaseFileId; onClose: () => void }) {
  const { t } = useMessages();
  const state = usePacking(caseFileId);
  if (state.kind === 'packed') {
    const { bytes, caseFile, missingOriginals } = state.archive;
    return (
      <SaveDialog
        suggestedName={suggestFileName(caseFile.name, 'hashiya', '.hashiya')}
        bytes={bytes}
        onSaved={() => undefined}
        onClose={onClose}
      >
        {missingOriginals > 0 ? (
          <p className={styles.warnings} data-testid="exporting.archive.missing-originals">
            {t('exporting.archive.missingOriginals', { count: missingOriginals })}
          </p>
        ) : null}
      </SaveDialog>
    );
  }
  return (
    <Dialog
      title={t('exporting.archive.export')}
      isOpen
      onClose={onClose}
      size="small"
      testId="exporting.archive"
      footer={
        <Button onPress={onClose} data-testid="exporting.archive.cancel">
          {t(state.kind === 'failed' ? 'common.close' : 'common.cancel')}
        </Button>
      }
    >
      {state.kind === 'packing' ? (
        <ProgressBar label={t('exporting.archive.exportProgress')} value={state.fraction} />
      ) : (
        <p role="alert" className={styles.bad} data-testid="exporting.archive.failed">
          {t(exportTroubleKey(state.trouble))}
        </p>
      )}
    </Dialog>
  );
}

/** Packs while mounted; leaving ends it. */
function usePacking(caseFileId: CaseFileId): PackingState {
  const store = useStore();
  const workbench = useWorkbench();
  const [state, setState] = useState<PackingState>({ kind: 'packing', fraction: 0 });
  useEffect(() => {
    let isCurrent = true;
    const job = exportCaseFile({
      store,
      workbench,
      caseFileId,
      now: instant(new Date().toISOString()),
      onProgress: (fraction) => {
        if (isCurrent) setState({ kind: 'packing', fraction });
      },
    });
    void job.result.then((result) => {
      if (!isCurrent) return;
      if (result.ok) setState({ kind: 'packed', archive: result.value });
      else setState({ kind: 'failed', trouble: result.error });
    });
    return () => {
      isCurrent = false;
      job.cancel();
    };
  }, [store, workbench, caseFileId]);
  return state;
}
