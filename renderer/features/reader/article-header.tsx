import { ListTree, SquarePen } from 'lucide-react';
import { type ArticleId, articleName, type Reliability } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { formatPartialDate } from '../../i18n/partial-date';
import { Button, IconButton } from '../../ui/button';
import { Foreign } from '../../ui/foreign';
import styles from './article-header.module.css';
import { DatesButton } from './dates-button';
import { useReaderScope } from './reader-scope';
import { ReliabilityMenu } from './reliability-menu';
import { ReportGroupNotes } from './report-group-notes';
import type { Residue } from './use-residue';

/** Words a practised reader takes in a minute, Arabic press. */
const WORDS_A_MINUTE = 180;

/** Title and origin of the article, above its text. */
export function ArticleHeader(props: {
  onEdit: () => void;
  onReliability: (grade: Reliability | null) => void;
  isListOpen: boolean;
  onToggleList: () => void;
  onOpenArticle: (id: ArticleId) => void;
  residue: Residue;
}) {
  const messages = useMessages();
  const { t } = messages;
  const { article, highlights } = useReaderScope();
  const minutes = Math.round(article.wordCount / WORDS_A_MINUTE);
  return (
    <header className={styles.header}>
      <h1 className={styles.title} dir="auto" data-testid="reader.title">
        {articleName(article) || t('reader.untitled')}
      </h1>
      <div className={styles.line}>
        <span className={styles.origin}>
          <span data-testid="reader.outlet">
            {article.outlet ? <Foreign>{article.outlet}</Foreign> : t('reader.noOutlet')}
          </span>
          {article.agency && (
            <span data-testid="reader.agency">
              <Foreign>{article.agency}</Foreign>
            </span>
          )}
          {article.author && (
            <span>
              <Foreign>{article.author}</Foreign>
            </span>
          )}
          <span data-testid="reader.date">
            {article.publishedOn ? formatPartialDate(article.publishedOn, messages) : t('reader.noDate')}
          </span>
        </span>
        <ReliabilityMenu value={article.reliability} onChange={props.onReliability} />
        <span className={styles.figures}>
          <span>{t('reader.readingTime', { minutes })}</span>
          <span data-testid="reader.count">{t('reader.highlightCount', { count: highlights.length })}</span>
        </span>
        <span className={styles.buttons}>
          <DatesButton />
          {props.residue.lineCount > 0 && (
            <Button
              size="small"
              variant="quiet"
              aria-expanded={props.residue.isShown}
              onPress={props.residue.toggle}
              data-testid="reader.residue"
            >
              {props.residue.isShown
                ? t('reader.residue.hide')
                : t('reader.residue.count', { count: props.residue.lineCount })}
            </Button>
          )}
          <IconButton
            size="small"
            label={t('reader.editDetails')}
            icon={<SquarePen aria-hidden />}
            onPress={props.onEdit}
            data-testid="reader.edit"
          />
          <IconButton
            size="small"
            label={t('reader.showList')}
            icon={<ListTree aria-hidden data-mirror />}
            aria-pressed={props.isListOpen}
            onPress={props.onToggleList}
            data-testid="reader.list.toggle"
          />
        </span>
      </div>
      <ReportGroupNotes onOpenArticle={props.onOpenArticle} />
    </header>
  );
}
