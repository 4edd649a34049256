import { FileDown } from 'lucide-react';
import type { ArticleId, CaseFileId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { useSettings } from '../../platform/use-workbench';
import { EmptyState } from '../../ui/empty-state';
import { Panes } from '../../ui/panes';
import { BulkBar } from './bulk/bulk-bar';
import { FilterChips } from './filter-chips';
import { ImportButton } from './import-button';
import { useImport } from './import-context';
import { ImportHeader } from './import-header';
import styles from './import-screen.module.css';
import { RestartBanner } from './restart-banner';
import { ReviewPane } from './review/review-pane';
import { RowDialogs } from './row-dialogs';
import { Suggestions } from './suggestions';
import { ResultTable } from './table/result-table';
import { type ReviewState, useReview } from './use-review';

interface ImportScreenProps {
  readonly caseFileId: CaseFileId;
  readonly onOpenArticle: (id: ArticleId) => void;
}

/** The import: how far it is, what became of every file, and the review of one row beside it. */
export function ImportScreen(props: ImportScreenProps) {
  const { t } = useMessages();
  const { state } = useImport();
  const review = useReview(props.caseFileId, state.files, props.onOpenArticle);
  const isEmpty = review.rows.length === 0 && state.phase === 'idle';
  return (
    <section
      className={styles.whole}
      aria-label={t('importing.title')}
      data-testid="importing.screen"
      data-phase={state.phase}
    >
      {isEmpty ? (
        <div className={styles.screen}>
          <ImportHeader rows={review.rows} />
          <EmptyState icon={<FileDown />} title={t('importing.empty')} text={t('importing.emptyText')}>
            <ImportButton />
          </EmptyState>
        </div>
      ) : (
        <Review review={review} onOpenArticle={props.onOpenArticle} />
      )}
    </section>
  );
}

const PANES = 'import';

function Review({
  review,
  onOpenArticle,
}: { review: ReviewState } & Pick<ImportScreenProps, 'onOpenArticle'>) {
  const { t } = useMessages();
  const { settings, change } = useSettings();
  return (
    <>
      <Panes
        name={PANES}
        sizes={settings.panes[PANES]}
        onSizesChange={(sizes) => change({ panes: { ...settings.panes, [PANES]: sizes } })}
        panes={[
          {
            id: 'results',
            label: t('importing.results'),
            defaultSize: 64,
            minPixels: 380,
            content: <Results review={review} />,
          },
          {
            id: 'review',
            label: t('importing.review'),
            defaultSize: 36,
            minPixels: 320,
            content: (
              <ReviewPane
                row={review.current}
                onAccept={review.accept}
                onNext={() => review.go(1)}
                onOpenArticle={onOpenArticle}
                onDialog={review.openDialog}
              />
            ),
          },
        ]}
      />
      <RowDialogs dialog={review.dialog} onClose={() => review.openDialog(null)} />
    </>
  );
}

function Results({ review }: { review: ReviewState }) {
  const { t } = useMessages();
  const { rows, shown, picked } = review;
  return (
    <div className={styles.screen}>
      <ImportHeader rows={rows} />
      <RestartBanner />
      {picked.length > 0 ? (
        <BulkBar rows={picked} onClear={() => review.step({ kind: 'none' })} />
      ) : (
        <FilterChips rows={rows} filter={review.filter} onChange={review.setFilter} />
      )}
      <ResultTable
        rows={shown}
        current={review.current?.id ?? null}
        picked={review.selection.picked}
        onStep={review.step}
        onAct={review.open}
        onCompare={review.compare}
      />
      <div className={styles.hint}>
        {shown.length === 0 && rows.length > 0 ? t('importing.filter.empty') : t('importing.undoHint')}
        <Suggestions />
      </div>
    </div>
  );
}
