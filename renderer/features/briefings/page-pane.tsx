import { useEffect, useMemo, useRef, useState } from 'react';
import { referTo } from '../../core/briefing/refer-to';
import type { Briefing, BriefingHeader, HighlightId, Tag } from '../../core/model';
import { BriefingEditor } from '../../editor/briefing/briefing-editor';
import type { DropPoint } from '../../editor/briefing/insertion';
import { useMessages } from '../../i18n/messages';
import { useStore } from '../../storage/use-store';
import { useBriefingScope } from './briefing-scope';
import { CitationMark } from './citation-mark';
import { CiteDialog } from './cite-dialog';
import { FindBar } from './find-bar';
import { LinkPopover } from './link-popover';
import { PageHeader } from './page-header';
import styles from './page-pane.module.css';
import { QuoteView } from './quote-view';
import { Toolbar } from './toolbar';
import { useBriefingCommands } from './use-briefing-commands';

interface PagePaneProps {
  readonly briefing: Briefing;
  readonly header: BriefingHeader;
  readonly tags: readonly Tag[];
  readonly usedIds: ReadonlySet<HighlightId>;
  readonly onSave: () => void;
  readonly onBlur: () => void;
}

/** The middle: toolbar, find bar and the sheet of paper. */
export function PagePane(props: PagePaneProps) {
  const { t } = useMessages();
  const store = useStore();
  const { editing, openReference, evidencePanel } = useBriefingScope();
  const findBar = useRef<HTMLDivElement>(null);
  const [isFinding, setFinding] = useState(false);
  const [isCiting, setCiting] = useState(false);
  const [isTablePickerOpen, setTablePickerOpen] = useState(false);
  const [linkAnchor, setLinkAnchor] = useState<DOMRect | null>(null);
  const saveRef = useRef(props.onSave);
  useEffect(() => {
    saveRef.current = props.onSave;
  });

  const openers = useMemo(
    () => ({
      find: () => {
        setFinding(true);
        findBar.current?.querySelector('input')?.focus();
      },
      link: () => setLinkAnchor(caretRect(editing.editor.getRootElement())),
      cite: () => setCiting(true),
      table: () => setTablePickerOpen(true),
      evidence: () => evidencePanel.current?.querySelector('input')?.focus(),
      save: () => saveRef.current(),
    }),
    [editing, evidencePanel],
  );
  useBriefingCommands(editing, openers);

  const dropEvidence = async (id: HighlightId, point: DropPoint) => {
    const [evidence] = await store.highlights.evidenceFor([id]);
    if (evidence) editing.insertQuote(referTo(evidence), point);
  };
  return (
    <div className={styles.pane}>
      <Toolbar
        isTablePickerOpen={isTablePickerOpen}
        onTablePickerChange={setTablePickerOpen}
        onLink={openers.link}
        onCite={openers.cite}
        onFind={openers.find}
      />
      <div ref={findBar}>{isFinding && <FindBar onClose={() => setFinding(false)} />}</div>
      <div className={styles.desk} onBlur={props.onBlur}>
        <article className={styles.sheet}>
          <PageHeader header={props.header} />
          <BriefingEditor
            editing={editing}
            label={t('briefings.page')}
            placeholder={t('briefings.placeholder')}
            Evidence={QuoteView}
            Citation={CitationMark}
            onOpenReference={openReference}
            onDropEvidence={(id, point) => void dropEvidence(id, point)}
          />
        </article>
      </div>
      <LinkPopover anchor={linkAnchor} onClose={() => setLinkAnchor(null)} />
      <CiteDialog
        isOpen={isCiting}
        onClose={() => setCiting(false)}
        caseFileId={props.briefing.caseFileId}
        tags={props.tags}
        usedIds={props.usedIds}
      />
    </div>
  );
}

/** Where the caret is in the window; without one, the top of the page. */
function caretRect(page: HTMLElement | null): DOMRect | null {
  const selection = window.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const rect = range && page?.contains(range.commonAncestorContainer) ? range.getBoundingClientRect() : null;
  if (rect && rect.height > 0) return rect;
  const element = range?.startContainer.parentElement;
  return (element && page?.contains(element) ? element : page)?.getBoundingClientRect() ?? null;
}
