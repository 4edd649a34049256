import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProgressBar } from '../../ui/progress';
import type { RunningArchive } from './use-archive';

/** Shows an archive being made or read; closing it stops the work, which leaves everything as it was. */
export function ArchiveProgress({ running }: { running: RunningArchive | null }) {
  const { t } = useMessages();
  if (!running) return null;
  const title = t(running.kind === 'export' ? 'caseFiles.exporting' : 'caseFiles.importing', {
    name: running.name,
  });
  const cancel = () => running.cancel();
  return (
    <Dialog
      title={title}
      isOpen
      onClose={cancel}
      size="small"
      testId="case-files.archive"
      footer={
        <Button onPress={cancel} data-testid="case-files.archive.cancel">
          {t('common.cancel')}
        </Button>
      }
    >
      <ProgressBar label={title} isLabelHidden value={running.fraction} />
    </Dialog>
  );
}
