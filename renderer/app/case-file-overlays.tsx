import type { CaseFileId } from '../core/model';
import { ArchiveExportDialog } from '../features/exporting/archive-export-dialog';
import { ArchiveImportDialog } from '../features/exporting/archive-import-dialog';
import { ExportDialog } from '../features/exporting/export-dialog';
import { Palette } from './palette/palette';
import { ShortcutSheet } from './shortcut-sheet';
import { useView } from './view-state';

export type Overlay = 'palette' | 'shortcuts' | 'archive-export' | 'archive-import';

interface CaseFileOverlaysProps {
  caseFileId: CaseFileId;
  overlay: Overlay | null;
  onClose: () => void;
  onSwitch: (id: CaseFileId) => void;
}

/** What opens over the window, one at a time. */
export function CaseFileOverlays({ caseFileId, overlay, onClose, onSwitch }: CaseFileOverlaysProps) {
  const openArticle = useView((view) => view.openArticle);
  const briefingId = useView((view) => view.exportingBriefingId);
  const endExport = useView((view) => view.endExport);
  return (
    <>
      <Palette
        caseFileId={caseFileId}
        isOpen={overlay === 'palette'}
        onClose={onClose}
        onOpenArticle={openArticle}
      />
      <ShortcutSheet isOpen={overlay === 'shortcuts'} onClose={onClose} />
      <ArchiveExportDialog caseFileId={overlay === 'archive-export' ? caseFileId : null} onClose={onClose} />
      <ArchiveImportDialog isOpen={overlay === 'archive-import'} onClose={onClose} onImported={onSwitch} />
      <ExportDialog briefingId={briefingId} onClose={endExport} />
    </>
  );
}
