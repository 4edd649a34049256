import { type ReactNode, useCallback } from 'react';
import type { CaseFile } from '../core/model';
import { CodebookScreen } from '../features/codebook/codebook-screen';
import { ImportButton } from '../features/importing/import-button';
import { ImportScreen } from '../features/importing/import-screen';
import { LibraryPane } from '../features/library/library-pane';
import { SettingsScreen } from '../features/settings/settings-screen';
import { useMessages } from '../i18n/messages';
import { Panes } from '../ui/panes';
import { ScreenBoundary } from './screen-boundary';
import { usePaneSizes } from './use-pane-sizes';
import { useView } from './view-state';

interface ScreensProps {
  caseFile: CaseFile;
  version: string;
  onRemoveSample: (() => void) | null;
}

/** The screen the user is on, each behind a boundary of its own. */
export function Screens(props: ScreensProps) {
  const screen = useView((view) => view.screen);
  const openArticle = useView((view) => view.openArticle);
  const content: Readonly<Record<typeof screen, () => ReactNode>> = {
    library: () => <LibraryScreen caseFile={props.caseFile} />,
    import: () => <ImportScreen caseFileId={props.caseFile.id} onOpenArticle={openArticle} />,
    codebook: () => <Codebook caseFile={props.caseFile} />,
    briefings: () => null,
    settings: () => <SettingsScreen onRemoveSample={props.onRemoveSample} />,
  };
  return (
    <ScreenBoundary key={screen} name={screen} version={props.version}>
      {content[screen]()}
    </ScreenBoundary>
  );
}

function LibraryScreen(props: { caseFile: CaseFile }) {
  const { t } = useMessages();
  const [sizes, onSizesChange] = usePaneSizes('library');
  const articleId = useView((view) => view.articleId);
  const openArticle = useView((view) => view.openArticle);
  const show = useView((view) => view.show);
  const onImport = useCallback(() => show('import'), [show]);
  return (
    <Panes
      name="library"
      sizes={sizes}
      onSizesChange={onSizesChange}
      panes={[
        {
          id: 'list',
          label: t('shell.screen.library'),
          defaultSize: 23,
          minSize: 16,
          maxSize: 45,
          content: (
            <LibraryPane
              caseFileId={props.caseFile.id}
              selectedId={articleId}
              onSelect={openArticle}
              onImport={onImport}
              importButton={<ImportButton />}
            />
          ),
        },
        { id: 'reader', label: t('shell.screen.library'), defaultSize: 77, minSize: 40, content: null },
      ]}
    />
  );
}

function Codebook(props: { caseFile: CaseFile }) {
  const openPassage = useView((view) => view.openPassage);
  return (
    <CodebookScreen
      caseFileId={props.caseFile.id}
      onOpenPassage={(articleId, highlightId) => openPassage(articleId, highlightId, 'codebook')}
    />
  );
}
