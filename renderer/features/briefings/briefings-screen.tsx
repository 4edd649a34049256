import { FileQuestionMark } from 'lucide-react';
import { useState } from 'react';
import type { ArticleId, Briefing, BriefingId, CaseFileId, HighlightId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useLive, useStore } from '../../storage/use-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { BriefingList } from './briefing-list';
import { BriefingWorkspace } from './briefing-workspace';

export interface BriefingsScreenProps {
  readonly caseFileId: CaseFileId;
  /** null shows the list. */
  readonly briefingId: BriefingId | null;
  readonly onSelect: (id: BriefingId | null) => void;
  readonly onOpenPassage: (articleId: ArticleId, highlightId: HighlightId) => void;
  readonly onExport: (id: BriefingId) => void;
}

/** The list of briefings, or the one that is open. */
export function BriefingsScreen(props: BriefingsScreenProps) {
  if (props.briefingId === null)
    return <BriefingList caseFileId={props.caseFileId} onOpen={props.onSelect} />;
  return <OpenBriefing key={props.briefingId} {...props} briefingId={props.briefingId} />;
}

function OpenBriefing(props: BriefingsScreenProps & { readonly briefingId: BriefingId }) {
  const { briefingId, onSelect } = props;
  const { t } = useMessages();
  const store = useStore();
  const answer = useLive(
    async () => ({ briefing: await store.briefings.find(briefingId) }),
    [store, briefingId],
  );
  const briefing = useLastKnown(answer?.briefing);
  if (briefing)
    return (
      <BriefingWorkspace
        briefing={briefing}
        onBack={() => onSelect(null)}
        onSelect={onSelect}
        onOpenPassage={props.onOpenPassage}
        onExport={props.onExport}
      />
    );
  if (!answer) return null;
  return (
    <EmptyState
      icon={<FileQuestionMark aria-hidden />}
      title={t('briefings.gone.title')}
      text={t('briefings.gone.text')}
      testId="briefings.gone"
    >
      <Button onPress={() => onSelect(null)} data-testid="briefings.back">
        {t('briefings.backToList')}
      </Button>
    </EmptyState>
  );
}

/** A briefing deleted elsewhere stays on the screen: its text may not be anywhere else. */
function useLastKnown(briefing: Briefing | undefined): Briefing | undefined {
  const [last, setLast] = useState(briefing);
  if (briefing && briefing !== last) setLast(briefing);
  return briefing ?? last;
}
