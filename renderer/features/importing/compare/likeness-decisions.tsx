import { useState } from 'react';
import type { ArticleId } from '../../../core/model';
import { useMessages } from '../../../i18n/messages';
import { useStore } from '../../../storage/use-store';
import { Button } from '../../../ui/button';
import { useUndoOffer } from '../../../ui/undo-offer';
import { useReport } from '../use-report';

/** In the order they are offered: what keeps most stands first. */
const DECISIONS = ['same-report', 'different', 'replace-metadata', 'skip'] as const;
type Decision = (typeof DECISIONS)[number];

interface LikenessDecisionsProps {
  readonly ids: readonly ArticleId[];
  readonly onSettled?: () => void;
  readonly size?: 'small' | 'medium';
}

/** What to do about an article that is like another; each is one step that can be undone. */
export function LikenessDecisions({ ids, onSettled, size = 'medium' }: LikenessDecisionsProps) {
  const { t } = useMessages();
  const { articles } = useStore();
  const report = useReport();
  const offerUndo = useUndoOffer();
  const [isBusy, setBusy] = useState(false);
  const settle = async (decision: Decision) => {
    setBusy(true);
    const written = await articles.settleLikeness(ids, decision);
    setBusy(false);
    if (!report(written)) return;
    offerUndo(t('importing.bulk.settled', { count: ids.length }));
    onSettled?.();
  };
  return DECISIONS.map((decision) => (
    <Button
      key={decision}
      variant={decision === 'same-report' ? 'primary' : 'secondary'}
      size={size}
      isDisabled={isBusy}
      onPress={() => void settle(decision)}
      aria-label={`${t(`importing.likeness.${decision}`)}: ${t(`importing.likeness.${decision}Hint`)}`}
      data-testid={`importing.likeness.${decision}`}
    >
      <span title={t(`importing.likeness.${decision}Hint`)}>{t(`importing.likeness.${decision}`)}</span>
    </Button>
  ));
}
