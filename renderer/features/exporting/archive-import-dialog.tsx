import { PackageOpen } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import type { CaseFileId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProgressBar } from '../../ui/progress';
import { useToasts } from '../../ui/toasts';
import { type ArchiveRefusal, refusalText } from './archive-trouble';
import styles from './exporting.module.css';
import { type ArchiveImport, useArchiveImport } from './use-archive-import';

interface ArchiveImportDialogProps {
  isOpen: boolean;
  onClose: () => void;
  /** The new case file, which is open for undo as one step. */
  onImported: (id: CaseFileId) => void;
}

/** Asks for a `.hashiya` file and adds its case file, or says exactly why not; nothing changes then. */
export function ArchiveImportDialog(props: ArchiveImportDialogProps) {
  return props.isOpen ? <OpenImport {...props} /> : null;
}

function OpenImport({ onClose, onImported }: ArchiveImportDialogProps) {
  const { t } = useMessages();
  const toasts = useToasts();
  const work = useArchiveImport((caseFile) => {
    toasts.show({
      key: 'exporting.archive',
      tone: 'good',
      text: t('exporting.archive.imported', { name: caseFile.name }),
    });
    onImported(caseFile.id);
    onClose();
  });
  const isRunning = work.state.kind === 'running';
  return (
    <Dialog
      title={t('exporting.archive.import')}
      isOpen
      onClose={onClose}
      size="small"
      testId="exporting.archive-import"
      footer={
        <Button onPress={isRunning ? work.cancel : onClose} data-testid="exporting.archive-import.cancel">
          {t('common.cancel')}
        </Button>
      }
    >
      <ImportBody work={work} />
    </Dialog>
  );
}

function ImportBody({ work }: { work: ArchiveImport }) {
  const { t } = useMessages();
  const { state } = work;
  if (state.kind === 'running') {
    return <ProgressBar label={t('exporting.archive.importProgress')} value={state.fraction} />;
  }
  return (
    <div className={styles.form}>
      {state.kind === 'refused' ? <Refusal refusal={state.refusal} /> : null}
      <p className={styles.soft}>{t('exporting.archive.importText')}</p>
      <div className={styles.actions}>
        <FileTrigger
          acceptedFileTypes={['.hashiya']}
          onSelect={(files) => {
            const file = files?.item(0);
            if (file) work.take(file);
          }}
        >
          <Button variant="primary" data-testid="exporting.archive-import.choose">
            <PackageOpen aria-hidden />
            {t('exporting.archive.choose')}
          </Button>
        </FileTrigger>
      </div>
    </div>
  );
}

function Refusal({ refusal }: { refusal: ArchiveRefusal }) {
  const messages = useMessages();
  const { t } = messages;
  return (
    <div
      role="alert"
      className={styles.failure}
      data-testid={`exporting.archive-import.refused.${refusal.code}`}
    >
      <div className={styles.failureWords}>
        <strong>{t('exporting.archive.refused')}</strong>
        <p>{refusalText(messages, refusal)}</p>
        {refusal.code === 'damaged' && refusal.where !== '' ? (
          <p className={styles.soft}>
            <bdi>{t('exporting.archive.where', { where: refusal.where })}</bdi>
          </p>
        ) : null}
      </div>
    </div>
  );
}
