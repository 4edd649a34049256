import { useCallback, useState } from 'react';
import type { CaseFile, CaseFileId } from '../core/model';
import { CaseFileMenu } from '../features/case-files/case-file-menu';
import { DropZone } from '../features/importing/drop-zone';
import { ImportProvider } from '../features/importing/import-controller';
import { WatchOffer } from '../features/importing/watch/watch-offer';
import { CaseFileOverlays, type Overlay } from './case-file-overlays';
import { Header } from './header';
import { ImportStatus } from './import-status';
import { Rail } from './rail';
import { SampleBanner } from './sample-banner';
import { Screens } from './screens';
import styles from './shell.module.css';
import { StatusBar } from './status-bar';
import { useRemoveSample } from './use-remove-sample';
import { useShellCommands } from './use-shell-commands';
import { useView } from './view-state';

interface CaseFileWindowProps {
  caseFile: CaseFile;
  version: string;
  onSwitch: (id: CaseFileId) => void;
}

/** The window with a case file open: header, rail, screen, status bar and what lies over them. */
export function CaseFileWindow({ caseFile, version, onSwitch }: CaseFileWindowProps) {
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const show = useView((view) => view.show);
  const showImport = useCallback(() => show('import'), [show]);
  const showOutlets = useCallback(() => show('outlets'), [show]);
  const removeSample = useRemoveSample(caseFile);
  const openPalette = () => setOverlay('palette');
  const openShortcuts = () => setOverlay('shortcuts');
  useShellCommands({ onPalette: openPalette, onShortcuts: openShortcuts });
  return (
    <ImportProvider caseFileId={caseFile.id} onStarted={showImport}>
      <div className={styles.shell}>
        <Header
          caseFileId={caseFile.id}
          switcher={
            <CaseFileMenu
              caseFileId={caseFile.id}
              onSwitch={onSwitch}
              onExport={() => setOverlay('archive-export')}
              onImport={() => setOverlay('archive-import')}
              onOutlets={showOutlets}
            />
          }
          background={<ImportStatus />}
          onOpenPalette={openPalette}
          onOpenShortcuts={openShortcuts}
        />
        <Rail />
        <main className={styles.content}>
          {removeSample ? <SampleBanner onRemove={removeSample} /> : null}
          <WatchOffer />
          <div className={styles.screen}>
            <Screens caseFile={caseFile} version={version} onRemoveSample={removeSample} />
          </div>
        </main>
        <StatusBar caseFileId={caseFile.id} />
        <CaseFileOverlays
          caseFileId={caseFile.id}
          overlay={overlay}
          onClose={() => setOverlay(null)}
          onSwitch={onSwitch}
        />
        <DropZone />
      </div>
    </ImportProvider>
  );
}
