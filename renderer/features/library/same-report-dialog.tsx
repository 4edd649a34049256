import { useDeferredValue, useMemo, useState } from 'react';
import { type Article, type ArticleId, articleName } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { formatPartialDate } from '../../i18n/partial-date';
import { writeFailureText } from '../../i18n/write-failure-text';
import { useStore } from '../../storage/use-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Foreign } from '../../ui/foreign';
import { SearchField } from '../../ui/search-field';
import { useToasts } from '../../ui/toasts';
import { useUndoOffer } from '../../ui/undo-offer';
import { VirtualList } from '../../ui/virtual-list';
import styles from './same-report-dialog.module.css';
import { type Candidate, candidatesFor, matching } from './title-filter';

const ROW_HEIGHT = 60;

/** Asks which other article of the case file carries the same report, and groups the two. */
export function SameReportDialog(props: {
  article: Article;
  articles: readonly Article[];
  onClose: () => void;
}) {
  const { article, articles, onClose } = props;
  const { t } = useMessages();
  const [query, setQuery] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const asked = useDeferredValue(query);
  const candidates = useMemo(() => candidatesFor(article, articles), [article, articles]);
  const found = useMemo(() => matching(candidates, asked), [candidates, asked]);
  const chosen = found.find(({ id }) => id === chosenId);
  const { group, isBusy } = useGrouping(article, onClose);
  const groupChosen = () => {
    if (chosen && !isBusy) void group(chosen.article.id);
  };
  return (
    <Dialog
      title={t('library.sameReport.title')}
      isOpen
      onClose={onClose}
      testId="library.same-report"
      footer={
        <>
          <Button
            variant="primary"
            isDisabled={!chosen || isBusy}
            onPress={groupChosen}
            data-testid="library.same-report.confirm"
          >
            {t('library.sameReport.confirm')}
          </Button>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p className={styles.text}>{t('library.sameReport.text', { title: articleName(article) })}</p>
      <SearchField
        label={t('library.sameReport.search')}
        value={query}
        onChange={setQuery}
        autoFocus
        onSubmit={groupChosen}
        testId="library.same-report.search"
      />
      <div className={styles.list}>
        {found.length === 0 ? (
          <p className={styles.none} role="status">
            {t('library.sameReport.none')}
          </p>
        ) : (
          <VirtualList<Candidate>
            label={t('library.sameReport.list')}
            items={found}
            rowHeight={ROW_HEIGHT}
            textOf={(candidate) => articleName(candidate.article)}
            selectedId={chosen?.id ?? null}
            onSelect={setChosenId}
            onAction={groupChosen}
            testId="library.same-report.list"
            renderRow={(candidate) => <CandidateRow article={candidate.article} />}
          />
        )}
      </div>
    </Dialog>
  );
}

/** Groups two articles; a failure is said and leaves the dialog open. */
function useGrouping(article: Article, onDone: () => void) {
  const messages = useMessages();
  const store = useStore();
  const toasts = useToasts();
  const offerUndo = useUndoOffer();
  const [isBusy, setBusy] = useState(false);
  const group = async (other: ArticleId) => {
    setBusy(true);
    const outcome = await store.articles.group([article.id, other]);
    setBusy(false);
    if (outcome.ok) {
      offerUndo(messages.t('library.sameReport.done'));
      onDone();
    } else toasts.show({ tone: 'bad', text: writeFailureText(messages, outcome.error) });
  };
  return { group, isBusy };
}

function CandidateRow({ article }: { article: Article }) {
  const messages = useMessages();
  const { t } = messages;
  return (
    <div className={styles.row}>
      <div className={styles.title} dir="auto">
        {articleName(article)}
      </div>
      <div className={styles.facts}>
        <span>{article.outlet ? <Foreign>{article.outlet}</Foreign> : t('library.noOutlet')}</span>
        {article.publishedOn && <span>{formatPartialDate(article.publishedOn, messages)}</span>}
        {article.reportGroupId !== null && <span>{t('library.sameReport.grouped')}</span>}
      </div>
    </div>
  );
}
