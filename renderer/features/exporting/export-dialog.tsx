import { useState } from 'react';
import type { BriefingId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useSettings } from '../../platform/use-workbench';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProgressBar } from '../../ui/progress';
import { ExportOptions } from './export-options';
import { ExportWarnings } from './export-warnings';
import styles from './exporting.module.css';
import { suggestFileName } from './file-name';
import { SaveDialog } from './save-dialog';
import { type BriefingExport, type ExportChoices, useBriefingExport } from './use-briefing-export';

interface ExportDialogProps {
  /** null while nothing is to be exported. */
  briefingId: BriefingId | null;
  onClose: () => void;
}

/** From a briefing to a saved Word file: choices, progress with cancel, then where to save it. */
export function ExportDialog({ briefingId, onClose }: ExportDialogProps) {
  return briefingId === null ? null : (
    <OpenExport key={briefingId} briefingId={briefingId} onClose={onClose} />
  );
}

function OpenExport({ briefingId, onClose }: { briefingId: BriefingId; onClose: () => void }) {
  const { t } = useMessages();
  const { settings } = useSettings();
  const [choices, setChoices] = useState<ExportChoices>({ language: 'ar', marks: true });
  const work = useBriefingExport(briefingId, settings.digits);
  const { state } = work;
  if (state.kind === 'done') {
    return (
      <SaveDialog
        suggestedName={suggestFileName(state.title, t('exporting.file.untitled'), '.docx')}
        bytes={state.bytes}
        onSaved={() => undefined}
        onClose={onClose}
      >
        <ExportWarnings warnings={state.warnings} />
      </SaveDialog>
    );
  }
  return (
    <Dialog
      title={t('exporting.title')}
      isOpen
      onClose={onClose}
      testId="exporting.dialog"
      footer={<ExportFooter work={work} onStart={() => work.start(choices)} onClose={onClose} />}
    >
      {state.kind === 'running' ? (
        <ProgressBar label={t('exporting.progress')} value={state.fraction} testId="exporting.progress" />
      ) : (
        <>
          <ExportOptions choices={choices} onChange={setChoices} />
          {state.kind === 'failed' ? <ExportFailure why={state.why} detail={state.detail} /> : null}
        </>
      )}
    </Dialog>
  );
}

function ExportFooter(props: { work: BriefingExport; onStart: () => void; onClose: () => void }) {
  const { t } = useMessages();
  const { state } = props.work;
  if (state.kind === 'running') {
    return (
      <Button onPress={props.work.cancel} data-testid="exporting.cancel">
        {t('common.cancel')}
      </Button>
    );
  }
  return (
    <>
      <Button variant="primary" onPress={props.onStart} data-testid="exporting.start">
        {t(state.kind === 'failed' ? 'exporting.retry' : 'exporting.start')}
      </Button>
      <Button onPress={props.onClose} data-testid="exporting.close">
        {t('common.cancel')}
      </Button>
    </>
  );
}

function ExportFailure({ why, detail }: { why: 'missing' | 'failed'; detail: string }) {
  const { t } = useMessages();
  return (
    <div role="alert" data-testid={`exporting.failed.${why}`}>
      <p className={styles.bad}>{t(`exporting.${why}`)}</p>
      {detail === '' ? null : (
        <pre dir="ltr" className={styles.detail}>
          {detail}
        </pre>
      )}
    </div>
  );
}
