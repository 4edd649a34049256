import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ArticleId, Briefing, BriefingId, HighlightId, Tag } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useSettings } from '../../platform/use-workbench';
import { useLive, useStore } from '../../storage/use-store';
import { Panes } from '../../ui/panes';
import { useToasts } from '../../ui/toasts';
import { BriefingBar } from './briefing-bar';
import { type BriefingScope, BriefingScopeContext, type CardSubject } from './briefing-scope';
import styles from './briefing-workspace.module.css';
import { CitationCard } from './citation-card';
import { EvidencePanel } from './evidence-panel';
import { Inspector } from './inspector';
import { PagePane } from './page-pane';
import { useHeaderDraft } from './use-header-draft';
import { type References, useReferences } from './use-references';
import { type Session, useSession } from './use-session';

export interface BriefingWorkspaceProps {
  readonly briefing: Briefing;
  readonly onBack: () => void;
  /** After the text of a deleted briefing was kept as a new one. */
  readonly onSelect: (id: BriefingId) => void;
  readonly onOpenPassage: (articleId: ArticleId, highlightId: HighlightId) => void;
  readonly onExport: (id: BriefingId) => void;
}

const LAYOUT = 'briefing';

/** An open briefing: evidence, page and inspector side by side. */
export function BriefingWorkspace(props: BriefingWorkspaceProps) {
  const { briefing } = props;
  const { t } = useMessages();
  const { settings, change } = useSettings();
  const store = useStore();
  const session = useSession(briefing);
  const draft = useHeaderDraft(briefing);
  const references = useReferences(session.editing);
  const tags = useLive(() => store.tags.list(briefing.caseFileId), [store, briefing.caseFileId]);
  const [subject, setSubject] = useState<CardSubject | null>(null);
  const hideCard = useCallback(() => setSubject(null), []);
  const scope = useScope(props, session, references, tags, setSubject);
  const keepAsNew = useKeepAsNew(props, session);
  useEffect(() => {
    session.evidence.current = references.lookup;
  }, [session, references.lookup]);

  const exportNow = async () => {
    await Promise.all([session.autosave.flush(), draft.flush()]);
    props.onExport(briefing.id);
  };
  return (
    <BriefingScopeContext value={scope}>
      <section className={styles.workspace} data-testid="briefings.workspace">
        <BriefingBar
          title={draft.header.title}
          autosave={session.autosave}
          onBack={props.onBack}
          onKeepAsNew={keepAsNew}
        />
        <div className={styles.panes}>
          <Panes
            name={LAYOUT}
            sizes={settings.panes[LAYOUT]}
            onSizesChange={(sizes) => change({ panes: { ...settings.panes, [LAYOUT]: sizes } })}
            panes={[
              {
                id: 'evidence',
                label: t('briefings.pane.evidence'),
                defaultSize: 25,
                minSize: 16,
                maxSize: 40,
                isCollapsible: true,
                content: <EvidencePanel briefing={briefing} tags={tags ?? []} usedIds={references.usedIds} />,
              },
              {
                id: 'page',
                label: t('briefings.pane.page'),
                defaultSize: 54,
                minSize: 36,
                content: (
                  <PagePane
                    briefing={briefing}
                    header={draft.header}
                    tags={tags ?? []}
                    usedIds={references.usedIds}
                    onSave={() => void Promise.all([session.autosave.flush(), draft.flush()])}
                    onBlur={() => void session.autosave.flush()}
                  />
                ),
              },
              {
                id: 'inspector',
                label: t('briefings.pane.inspector'),
                defaultSize: 21,
                minSize: 14,
                maxSize: 34,
                isCollapsible: true,
                content: <Inspector draft={draft} onExport={() => void exportNow()} />,
              },
            ]}
          />
        </div>
        <CitationCard subject={subject} onClose={hideCard} />
      </section>
    </BriefingScopeContext>
  );
}

function useScope(
  props: BriefingWorkspaceProps,
  { editing }: Session,
  { basisOf }: References,
  tags: readonly Tag[] | undefined,
  setSubject: (subject: CardSubject | null) => void,
): BriefingScope {
  const { onOpenPassage } = props;
  const evidencePanel = useRef<HTMLDivElement>(null);
  return useMemo(
    () => ({
      editing,
      basisOf,
      tagsById: new Map((tags ?? []).map((tag) => [tag.id, tag])),
      openPassage: onOpenPassage,
      openReference: (id) => {
        const basis = basisOf(id);
        if (typeof basis !== 'string') onOpenPassage(basis.article.id, id);
      },
      showCard: setSubject,
      hideCard: () => setSubject(null),
      evidencePanel,
    }),
    [editing, basisOf, tags, onOpenPassage, setSubject],
  );
}

/** Writes the text of a briefing that was deleted elsewhere into a new one and opens that. */
function useKeepAsNew({ briefing, onSelect }: BriefingWorkspaceProps, { editing }: Session): () => void {
  const store = useStore();
  const toasts = useToasts();
  const { t } = useMessages();
  return () => {
    const keep = async () => {
      const { title, subtitle, date, organisation, handling } = briefing;
      const header = { title, subtitle, date, organisation, handling };
      const made = await store.briefings.create(briefing.caseFileId, header);
      const written = made.ok ? await store.briefings.write(made.value.id, editing.read()) : made;
      if (made.ok && written.ok) onSelect(made.value.id);
      else toasts.show({ key: 'briefings.keep', tone: 'bad', text: t('briefings.save.failed') });
    };
    void keep();
  };
}
