import { BookOpenText, FileX2 } from 'lucide-react';
import type { ArticleId, HighlightId } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Reader } from './reader';
import styles from './reader-pane.module.css';
import { useReaderData } from './use-reader-data';

export interface ReaderPaneProps {
  readonly articleId: ArticleId | null;
  /** A passage to go to; a new object asks again. */
  readonly focus: { readonly highlightId: HighlightId } | null;
  readonly onSendToBriefing: (ids: readonly HighlightId[]) => void;
  readonly onBack?: (() => void) | null;
  readonly onImport: () => void;
  /** Goes to another article, e.g. of the same report. */
  readonly onOpenArticle: (id: ArticleId) => void;
}

/** Where an article is read, tagged and annotated. */
export function ReaderPane(props: ReaderPaneProps) {
  const { t } = useMessages();
  const data = useReaderData(props.articleId);
  switch (data.kind) {
    case 'none':
      return (
        <div className={styles.pane}>
          <EmptyState
            icon={<BookOpenText aria-hidden />}
            title={t('reader.none')}
            text={t('reader.noneText')}
            testId="reader.none"
          >
            <Button onPress={props.onImport} data-testid="reader.import">
              {t('reader.import')}
            </Button>
          </EmptyState>
        </div>
      );
    case 'loading':
      return (
        <div className={styles.pane} role="status" data-testid="reader.loading">
          <span className={styles.loading}>{t('reader.loading')}</span>
        </div>
      );
    case 'vanished':
      return (
        <div className={styles.pane}>
          <EmptyState
            icon={<FileX2 aria-hidden />}
            title={t('reader.vanished')}
            text={t('reader.vanishedText')}
            testId="reader.vanished"
          />
        </div>
      );
    case 'ready':
      return (
        <Reader
          key={data.article.id}
          contents={data}
          focus={props.focus}
          onSendToBriefing={props.onSendToBriefing}
          onBack={props.onBack ?? null}
          onOpenArticle={props.onOpenArticle}
        />
      );
  }
}
