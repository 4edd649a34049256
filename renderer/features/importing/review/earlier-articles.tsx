import { useState } from 'react';
import { lineKey } from '../../../core/importing/line-key';
import type { Article, ArticleId } from '../../../core/model';
import { useMessages } from '../../../i18n/messages';
import { useLive, useStore } from '../../../storage/use-store';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Foreign } from '../../../ui/foreign';
import { useToasts } from '../../../ui/toasts';
import { useReport } from '../use-report';
import styles from './earlier-articles.module.css';

interface EarlierArticlesProps {
  readonly article: Article;
  readonly text: string;
  readonly onOpenArticle: (id: ArticleId) => void;
}

/** Titles shown at once; the count says how many there are. */
const MOST_TITLES = 200;
/** A line this long is the article's own, and looking for it in every other one would cost. */
const LONGEST = 400;

/** Other articles with the same line in their text: a suggestion to mark it there too, never a silent change. */
export function EarlierArticles(props: EarlierArticlesProps) {
  const { article, text } = props;
  const { t } = useMessages();
  const store = useStore();
  const [isOpen, setOpen] = useState(false);
  const key = text.length > LONGEST ? '' : lineKey(text);
  const found = useLive(
    async () => (key === '' ? [] : await store.articles.withLine(article.caseFileId, key)),
    [store, article.caseFileId, key],
  );
  const others = (found ?? []).filter((id) => id !== article.id);
  if (others.length === 0 && !isOpen) return null;
  return (
    <>
      <Button size="small" variant="quiet" onPress={() => setOpen(true)} data-testid="importing.line.earlier">
        <span className={styles.count}>{t('importing.line.earlier', { count: others.length })}</span>
      </Button>
      {isOpen ? (
        <EarlierDialog
          text={text}
          lineKey={key}
          ids={others}
          onOpenArticle={props.onOpenArticle}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

interface EarlierDialogProps {
  readonly text: string;
  readonly lineKey: string;
  readonly ids: readonly ArticleId[];
  readonly onOpenArticle: (id: ArticleId) => void;
  readonly onClose: () => void;
}

function EarlierDialog(props: EarlierDialogProps) {
  const { t } = useMessages();
  const store = useStore();
  const toasts = useToasts();
  const report = useReport();
  const { ids } = props;
  const shown = ids.slice(0, MOST_TITLES);
  const articles = useLive(
    async () => await Promise.all(shown.map((id) => store.articles.find(id))),
    [store, shown.join()],
  );
  const markAll = async () => {
    const marked = await store.articles.markLines(ids, props.lineKey, true);
    if (!report(marked) || !marked.ok) return;
    toasts.show({
      key: 'importing.earlier',
      tone: 'good',
      text: t('importing.earlier.marked', { count: marked.value }),
    });
    props.onClose();
  };
  return (
    <Dialog
      title={t('importing.earlier.title')}
      isOpen
      onClose={props.onClose}
      testId="importing.earlier"
      footer={
        <>
          <Button
            variant="primary"
            isDisabled={ids.length === 0}
            onPress={() => void markAll()}
            data-testid="importing.earlier.mark"
          >
            {t('importing.earlier.markAll')}
          </Button>
          <Button onPress={props.onClose}>{t('common.close')}</Button>
        </>
      }
    >
      <blockquote className={styles.line} dir="auto">
        {props.text}
      </blockquote>
      <p className={styles.text}>{t('importing.earlier.text', { count: ids.length })}</p>
      <ul className={styles.list}>
        {(articles ?? []).map((article) =>
          article ? (
            <li key={article.id} className={styles.item}>
              <Foreign>{article.title || article.fileName}</Foreign>
              <Button size="small" variant="quiet" onPress={() => props.onOpenArticle(article.id)}>
                {t('common.open')}
              </Button>
            </li>
          ) : null,
        )}
      </ul>
    </Dialog>
  );
}
