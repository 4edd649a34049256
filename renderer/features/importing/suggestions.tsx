import { Lightbulb } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../i18n/messages';
import { useLive, useStore } from '../../storage/use-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useUndoOffer } from '../../ui/undo-offer';
import type { LineSuggestion } from '../../workers/import-protocol';
import { useImport } from './import-context';
import styles from './suggestions.module.css';
import { useReport } from './use-report';

/** Offered at once; those that most articles share come first. */
const MOST = 50;

/** Lines that this import showed to be repeated, still text in earlier articles: a suggestion, never a silent change. */
export function Suggestions() {
  const { t } = useMessages();
  const { suggestions } = useImport().state;
  const [isOpen, setOpen] = useState(false);
  if (suggestions.length === 0) return null;
  return (
    <>
      <Button size="small" variant="quiet" onPress={() => setOpen(true)} data-testid="importing.suggestions">
        <Lightbulb size={15} aria-hidden />
        {t('importing.suggestions', { count: suggestions.length })}
      </Button>
      <Dialog
        title={t('importing.suggestions.title')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        testId="importing.suggestions.dialog"
      >
        <p className={styles.text}>{t('importing.suggestions.text')}</p>
        <ul>
          {suggestions
            .toSorted((a, b) => b.articleIds.length - a.articleIds.length)
            .slice(0, MOST)
            .map((suggestion) => (
              <SuggestedLine key={suggestion.lineKey} suggestion={suggestion} />
            ))}
        </ul>
      </Dialog>
    </>
  );
}

function SuggestedLine({ suggestion }: { suggestion: LineSuggestion }) {
  const { t } = useMessages();
  const { articles } = useStore();
  const { state } = useImport();
  const report = useReport();
  const offerUndo = useUndoOffer();
  const { lineKey, text, articleIds } = suggestion;
  // As it is now: some may have been marked since, here or by hand.
  const found = useLive(
    () => articles.withLine(state.caseFileId, lineKey),
    [articles, state.caseFileId, lineKey],
  );
  const left = found ? articleIds.filter((id) => found.includes(id)) : articleIds;
  const mark = async () => {
    const marked = await articles.markLines(left, lineKey, true);
    if (report(marked) && marked.ok) offerUndo(t('importing.earlier.marked', { count: marked.value }));
  };
  return (
    <li className={styles.line} data-testid="importing.suggestions.line">
      <bdi className={styles.words}>{text}</bdi>
      <span className={styles.count}>{t('importing.line.earlier', { count: left.length })}</span>
      <Button size="small" isDisabled={left.length === 0} onPress={() => void mark()}>
        {t('importing.line.mark')}
      </Button>
    </li>
  );
}
