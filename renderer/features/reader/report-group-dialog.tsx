import { useRef } from 'react';
import { type Article, type ArticleId, articleName, type ReportGroup } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { formatPartialDate } from '../../i18n/partial-date';
import { useStore } from '../../storage/use-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Foreign } from '../../ui/foreign';
import { useUndoOffer } from '../../ui/undo-offer';
import styles from './report-group-dialog.module.css';
import { ReportGroupName } from './report-group-name';
import { useWriteReport } from './use-write-report';

export interface ReportGroupDialogProps {
  readonly group: ReportGroup;
  /** Earliest published first. */
  readonly members: readonly Article[];
  /** The article in the reader. */
  readonly openId: ArticleId;
  readonly onOpenArticle: (id: ArticleId) => void;
  readonly onClose: () => void;
}

/** The articles that carry one report: to open, to take out; and the report's name. */
export function ReportGroupDialog(props: ReportGroupDialogProps) {
  const { group, members, openId } = props;
  const { t } = useMessages();
  const { articles } = useStore();
  const report = useWriteReport();
  const offerUndo = useUndoOffer();
  const listRef = useRef<HTMLUListElement>(null);
  const titleOf = (article: Article) => articleName(article) || t('reader.untitled');
  const takeOut = async (article: Article) => {
    // The pressed button goes with its row; the keyboard stays in the dialog.
    listRef.current?.focus();
    if (report(await articles.ungroup([article.id])))
      offerUndo(t('reader.report.takenOut', { title: titleOf(article) }));
  };
  return (
    <Dialog title={t('reader.report.title')} isOpen onClose={props.onClose} testId="reader.report.dialog">
      <p className={styles.text}>{t('reader.report.text')}</p>
      <ReportGroupName group={group} placeholder={members[0] ? articleName(members[0]) : ''} />
      <ul
        ref={listRef}
        className={styles.list}
        tabIndex={-1}
        aria-label={t('reader.report.articles')}
        data-testid="reader.report.list"
      >
        {members.map((article) => (
          <li key={article.id} className={styles.article} data-testid="reader.report.article">
            <div className={styles.words}>
              <strong>
                <Foreign>{titleOf(article)}</Foreign>
              </strong>
              <Origin article={article} isOpen={article.id === openId} />
            </div>
            {article.id !== openId && (
              <Button
                size="small"
                aria-label={t('reader.report.open', { title: titleOf(article) })}
                onPress={() => props.onOpenArticle(article.id)}
                data-testid="reader.report.open"
              >
                {t('common.open')}
              </Button>
            )}
            <Button
              size="small"
              variant="quiet"
              aria-label={t('reader.report.takeOutNamed', { title: titleOf(article) })}
              onPress={() => void takeOut(article)}
              data-testid="reader.report.take-out"
            >
              {t('reader.report.takeOut')}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function Origin({ article, isOpen }: { article: Article; isOpen: boolean }) {
  const messages = useMessages();
  const { t } = messages;
  return (
    <span className={styles.origin}>
      <span>{article.outlet ? <Foreign>{article.outlet}</Foreign> : t('reader.noOutlet')}</span>
      <span>
        {article.publishedOn ? formatPartialDate(article.publishedOn, messages) : t('reader.noDate')}
      </span>
      {isOpen && <span>{t('reader.report.this')}</span>}
    </span>
  );
}
