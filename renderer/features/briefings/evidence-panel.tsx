import type { Evidence } from '../../core/briefing/evidence';
import { referTo } from '../../core/briefing/refer-to';
import type { Briefing, HighlightId, Tag } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useBriefingScope } from './briefing-scope';
import { EvidenceList } from './evidence-list';
import styles from './evidence-panel.module.css';

interface EvidencePanelProps {
  readonly briefing: Briefing;
  readonly tags: readonly Tag[];
  readonly usedIds: ReadonlySet<HighlightId>;
}

/** The start side: everything that was highlighted in the case file, to be put on the page. */
export function EvidencePanel({ briefing, tags, usedIds }: EvidencePanelProps) {
  const { t } = useMessages();
  const { editing, evidencePanel } = useBriefingScope();
  return (
    <div ref={evidencePanel} className={styles.panel} data-testid="briefings.evidencePanel">
      <h2 className={styles.heading}>{t('briefings.pane.evidence')}</h2>
      <EvidenceList
        caseFileId={briefing.caseFileId}
        tags={tags}
        usedIds={usedIds}
        testId="briefings.evidenceList"
        onQuote={(evidence: Evidence) => editing.insertQuote(referTo(evidence))}
        onCite={(evidence: Evidence) => editing.insertCitation(referTo(evidence))}
      />
    </div>
  );
}
