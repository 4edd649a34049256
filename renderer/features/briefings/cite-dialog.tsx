import { referTo } from '../../core/briefing/refer-to';
import type { CaseFileId, HighlightId, Tag } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { Dialog } from '../../ui/dialog';
import { useBriefingScope } from './briefing-scope';
import styles from './cite-dialog.module.css';
import { EvidenceList } from './evidence-list';

interface CiteDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly caseFileId: CaseFileId;
  readonly tags: readonly Tag[];
  readonly usedIds: ReadonlySet<HighlightId>;
}

/** Chooses the evidence a footnote at the caret stands on. */
export function CiteDialog(props: CiteDialogProps) {
  const { t } = useMessages();
  const { editing } = useBriefingScope();
  return (
    <Dialog
      title={t('briefings.citeDialog')}
      isOpen={props.isOpen}
      onClose={props.onClose}
      size="medium"
      testId="briefings.citeDialog"
    >
      <div className={styles.body}>
        <EvidenceList
          caseFileId={props.caseFileId}
          tags={props.tags}
          usedIds={props.usedIds}
          testId="briefings.citeList"
          autoFocus
          onCite={(evidence) => {
            props.onClose();
            editing.insertCitation(referTo(evidence));
          }}
        />
      </div>
    </Dialog>
  );
}
