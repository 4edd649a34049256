import { useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { ArticleId, CaseFileId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useCommandList } from '../../ui/commands';
import styles from './palette.module.css';
import { PaletteBox } from './palette-box';
import { type PaletteEntry, remember } from './palette-entries';
import { useTitleSearch } from './use-title-search';

interface PaletteProps {
  caseFileId: CaseFileId;
  isOpen: boolean;
  onClose: () => void;
  onOpenArticle: (id: ArticleId) => void;
}

/** The command box: commands and article titles in one list, by keyboard alone. */
export function Palette(props: PaletteProps) {
  const { t } = useMessages();
  const commands = useCommandList();
  const [recent, setRecent] = useState<readonly PaletteEntry[]>([]);
  const { search, version } = useTitleSearch(props.caseFileId, props.isOpen);

  const choose = (entry: PaletteEntry) => {
    setRecent((current) => remember(current, entry));
    props.onClose();
    // After the dialog has given the focus back, so that what opens next can take it.
    setTimeout(() => {
      if (entry.kind === 'article') props.onOpenArticle(entry.article.id);
      else entry.command.run();
    }, 0);
  };

  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      isOpen={props.isOpen}
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose();
      }}
      isDismissable
      data-overlay=""
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog className={styles.dialog ?? ''} aria-label={t('shell.palette')} data-testid="shell.palette">
          <PaletteBox
            commands={commands}
            search={search}
            version={version}
            recent={recent}
            onChoose={choose}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
