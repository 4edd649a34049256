import type { ReactNode } from 'react';
import type { CaseFile } from '../core/model';
import { BriefingsScreen } from '../features/briefings/briefings-screen';
import { CodebookScreen } from '../features/codebook/codebook-screen';
import { ImportScreen } from '../features/importing/import-screen';
import { OutletsScreen } from '../features/outlets/outlets-screen';
import { SettingsScreen } from '../features/settings/settings-screen';
import { LibraryScreen } from './library-screen';
import { ScreenBoundary } from './screen-boundary';
import { type Screen, useView } from './view-state';

interface ScreensProps {
  caseFile: CaseFile;
  version: string;
  onRemoveSample: (() => void) | null;
}

/** The screen the user is on, each behind a boundary of its own. */
export function Screens(props: ScreensProps) {
  const caseFileId = props.caseFile.id;
  const view = useView((state) => state);
  const content: Readonly<Record<Screen, () => ReactNode>> = {
    library: () => <LibraryScreen caseFileId={caseFileId} />,
    import: () => <ImportScreen caseFileId={caseFileId} onOpenArticle={view.openArticle} />,
    outlets: () => <OutletsScreen caseFileId={caseFileId} />,
    codebook: () => (
      <CodebookScreen
        caseFileId={caseFileId}
        onOpenPassage={(article, highlight) => view.openPassage(article, highlight, 'codebook')}
      />
    ),
    briefings: () => (
      <BriefingsScreen
        caseFileId={caseFileId}
        briefingId={view.briefingId}
        onSelect={view.selectBriefing}
        onOpenPassage={(article, highlight) => view.openPassage(article, highlight, 'briefings')}
        onExport={view.startExport}
      />
    ),
    settings: () => <SettingsScreen onRemoveSample={props.onRemoveSample} />,
  };
  return (
    <ScreenBoundary key={view.screen} name={view.screen} version={props.version}>
      {content[view.screen]()}
    </ScreenBoundary>
  );
}
