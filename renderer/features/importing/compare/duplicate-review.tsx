import { useState } from 'react';
import type { ImportFile, ImportOutcome } from '../../../core/importing/import-run';
import type { ArticleId } from '../../../core/model';
import { useMessages } from '../../../i18n/messages';
import { useLive, useStore } from '../../../storage/use-store';
import { Button } from '../../../ui/button';
import { Foreign } from '../../../ui/foreign';
import { useToasts } from '../../../ui/toasts';
import { useImport, useImportDesk } from '../import-context';
import { NO_CHOICE } from '../import-desk';
import notice from '../review/notice.module.css';
import { useReport } from '../use-report';
import { FileName } from '../visible-name';

interface DuplicateReviewProps {
  readonly file: ImportFile;
  readonly outcome: Extract<ImportOutcome, { kind: 'duplicate' }>;
  readonly onOpenArticle: (id: ArticleId) => void;
  readonly onNext: () => void;
}

/** A file that was not imported because the case file has it: open that one, import it all the same, or leave it. */
export function DuplicateReview({ file, outcome, onOpenArticle, onNext }: DuplicateReviewProps) {
  const { t } = useMessages();
  const { articles } = useStore();
  const { settle } = useImport();
  const keep = useKeep(file);
  const { articleId } = outcome;
  const original = useLive(async () => (await articles.find(articleId)) ?? null, [articles, articleId]);
  const leave = () => {
    settle([file.id], true);
    onNext();
  };
  return (
    <div className={notice.notice} data-testid="importing.duplicate">
      <h3 className={notice.title}>{t('importing.duplicate.title')}</h3>
      <p className={notice.file}>
        <FileName file={file} isTitle />
      </p>
      <p>{t(original === null ? 'importing.originalGone' : `importing.duplicate.${outcome.why}`)}</p>
      {original ? (
        <button
          type="button"
          className={notice.link}
          onClick={() => onOpenArticle(articleId)}
          data-testid="importing.duplicate.open"
        >
          <Foreign>{original.title || original.fileName}</Foreign>
        </button>
      ) : null}
      <dl className={notice.choices}>
        {original ? (
          <Choice hint={t('importing.duplicate.sameReportHint')}>
            <Button
              isDisabled={keep.isBusy}
              onPress={() => void keep.run(articleId)}
              data-testid="importing.duplicate.same-report"
            >
              {t('importing.duplicate.sameReport')}
            </Button>
          </Choice>
        ) : null}
        <Choice hint={t('importing.duplicate.keepHint')}>
          <Button
            isDisabled={keep.isBusy}
            onPress={() => void keep.run(null)}
            data-testid="importing.duplicate.keep"
          >
            {t('importing.duplicate.keep')}
          </Button>
        </Choice>
        <Choice hint={t('importing.duplicate.settleHint')}>
          <Button isDisabled={file.isSettled} onPress={leave} data-testid="importing.duplicate.leave">
            {t(file.isSettled ? 'importing.duplicate.settled' : 'importing.duplicate.settle')}
          </Button>
        </Choice>
      </dl>
    </div>
  );
}

function Choice(props: { hint: string; children: React.ReactNode }) {
  return (
    <div className={notice.choice}>
      <dt>{props.children}</dt>
      <dd>{props.hint}</dd>
    </div>
  );
}

/** Imports the file in spite of its double; with an article given both become one report. */
function useKeep(file: ImportFile) {
  const { t } = useMessages();
  const { articles } = useStore();
  const desk = useImportDesk();
  const toasts = useToasts();
  const report = useReport();
  const [isBusy, setBusy] = useState(false);
  const run = async (sameReportAs: ArticleId | null): Promise<void> => {
    setBusy(true);
    const kept = await desk.importAgain(file, NO_CHOICE, false);
    setBusy(false);
    if (!kept.ok) {
      toasts.show({ key: 'importing.kept', tone: 'bad', text: t(`importing.failed.${kept.error}`) });
    } else if (sameReportAs !== null) {
      report(await articles.group([sameReportAs, ...kept.value]));
    }
  };
  return { isBusy, run };
}
