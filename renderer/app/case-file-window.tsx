import { useCallback, useState } from 'react';
import type { CaseFile, CaseFileId } from '../core/model';
import { CaseFileMenu } from '../features/case-files/case-file-menu';
import { DropZone } from '../features/importing/drop-zone';
import { ImportProvider } from '../features/importing/import-controller';
import { Header } from './header';
import { ImportStatus } from './import-status';
import { Palette } from './palette/palette';
import { Rail } from './rail';
import { SampleBanner } from './sample-banner';
import { Screens } from './screens';
import styles from './shell.module.css';
import { ShortcutSheet } from './shortcut-sheet';
import { StatusBar } from './status-bar';
import { useRemoveSample } from './use-remove-sample';
import { useSaveFile } from './use-save-file';
import { useShellCommands } from './use-shell-commands';
import { useView } from './view-state';

interface CaseFileWindowProps {
  caseFile: CaseFile;
  version: string;
  onSwitch: (id: CaseFileId) => void;
}

/** The window with a case file open: header, rail, screen, status bar and what lies over them. */
export function CaseFileWindow(props: CaseFileWindowProps) {
  const { caseFile } = props;
  const [overlay, setOverlay] = useState<'palette' | 'shortcuts' | null>(null);
  const openArticle = useView((view) => view.openArticle);
  const saveFile = useSaveFile();
  const removeSample = useRemoveSample(caseFile);
  const close = () => setOverlay(null);
  useShellCommands({
    onPalette: () => setOverlay((current) => (current === 'palette' ? null : 'palette')),
    onShortcuts: () => setOverlay('shortcuts'),
  });
  const show = useView((view) => view.show);
  const showImport = useCallback(() => show('import'), [show]);
  return (
    <ImportProvider caseFileId={caseFile.id} onStarted={showImport}>
      <div className={styles.shell}>
        <Header
          caseFileId={caseFile.id}
          switcher={<CaseFileMenu caseFileId={caseFile.id} onSwitch={props.onSwitch} onSaveFile={saveFile} />}
          background={<ImportStatus />}
          onOpenPalette={() => setOverlay('palette')}
          onOpenShortcuts={() => setOverlay('shortcuts')}
        />
        <Rail />
        <main className={styles.content}>
          {removeSample ? <SampleBanner onRemove={removeSample} /> : null}
          <div className={styles.screen}>
            <Screens caseFile={caseFile} version={props.version} onRemoveSample={removeSample} />
          </div>
        </main>
        <StatusBar caseFileId={caseFile.id} />
        <Palette
          caseFileId={caseFile.id}
          isOpen={overlay === 'palette'}
          onClose={close}
          onOpenArticle={openArticle}
        />
        <ShortcutSheet isOpen={overlay === 'shortcuts'} onClose={close} />
        <DropZone />
      </div>
    </ImportProvider>
  );
}
