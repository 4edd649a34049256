import { useCallback } from 'react';
import type { CaseFileId } from '../core/model';
import { ImportButton } from '../features/importing/import-button';
import { LibraryPane } from '../features/library/library-pane';
import { ReaderPane } from '../features/reader/reader-pane';
import { useMessages } from '../i18n/messages';
import { Panes } from '../ui/panes';
import { usePaneSizes } from './use-pane-sizes';
import { useSendToBriefing } from './use-send-to-briefing';
import { useView } from './view-state';

/** The list of articles and the one being read. */
export function LibraryScreen(props: { caseFileId: CaseFileId }) {
  const { caseFileId } = props;
  const { t } = useMessages();
  const [sizes, onSizesChange] = usePaneSizes('library');
  const articleId = useView((view) => view.articleId);
  const focus = useView((view) => view.focus);
  const cameFrom = useView((view) => view.cameFrom);
  const { openArticle, goBack, show } = useView((view) => view);
  const onImport = useCallback(() => show('import'), [show]);
  const sendToBriefing = useSendToBriefing(caseFileId);
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
          minPixels: 264,
          maxSize: 45,
          content: (
            <LibraryPane
              caseFileId={caseFileId}
              selectedId={articleId}
              onSelect={openArticle}
              onImport={onImport}
              importButton={<ImportButton />}
            />
          ),
        },
        {
          id: 'reader',
          label: t('shell.pane.reader'),
          defaultSize: 77,
          minSize: 40,
          content: (
            <ReaderPane
              articleId={articleId}
              focus={focus}
              onSendToBriefing={sendToBriefing}
              onBack={cameFrom === null ? null : goBack}
              onImport={onImport}
              onOpenArticle={openArticle}
            />
          ),
        },
      ]}
    />
  );
}
