import { useMemo, useState } from 'react';
import type { Evidence } from '../../core/briefing/evidence';
import { type ArticleId, articleName, type HighlightId, type Tag } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { formatPartialDate } from '../../i18n/partial-date';
import { useLive, useStore } from '../../storage/use-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Foreign } from '../../ui/foreign';
import { contextAfter, contextBefore } from './context-words';
import styles from './tag-passages.module.css';

/** Rows added at a time: a tag may have thousands of passages, and each has paragraphs of text. */
const PAGE = 100;

/** Every passage with the tag, by article, each a jump into the reader. */
export function TagPassages(props: {
  tag: Tag;
  onOpenPassage: (articleId: ArticleId, highlightId: HighlightId) => void;
}) {
  const { tag } = props;
  const store = useStore();
  const { t } = useMessages();
  const [shown, setShown] = useState(PAGE);
  const passages = useLive(async () => {
    const highlights = await store.highlights.ofTag(tag.id);
    return store.highlights.evidenceFor(highlights.map((highlight) => highlight.id));
  }, [store, tag.id]);
  const ordered = useMemo(() => [...(passages ?? [])].sort(byArticleAndPlace), [passages]);

  if (!passages) return null;
  if (passages.length === 0)
    return <EmptyState title={t('codebook.noPassages')} text={t('codebook.noPassagesText')} />;
  return (
    <section className={styles.passages} aria-label={t('codebook.passages')} data-testid="codebook.passages">
      <h3 className={styles.title}>{t('codebook.passageCount', { count: ordered.length })}</h3>
      <ul className={styles.list}>
        {ordered.slice(0, shown).map((passage) => (
          <Passage key={passage.highlight.id} passage={passage} tag={tag} onOpen={props.onOpenPassage} />
        ))}
      </ul>
      {ordered.length > shown && (
        <Button onPress={() => setShown(shown + PAGE)}>
          {t('codebook.morePassages', { count: ordered.length - shown })}
        </Button>
      )}
    </section>
  );
}

function Passage(props: {
  passage: Evidence;
  tag: Tag;
  onOpen: (articleId: ArticleId, highlightId: HighlightId) => void;
}) {
  const { highlight, article } = props.passage;
  const messages = useMessages();
  return (
    <li>
      <button
        type="button"
        className={styles.passage}
        style={{ borderInlineStartColor: `var(--tag-${props.tag.colour})` }}
        onClick={() => props.onOpen(article.id, highlight.id)}
        data-testid="codebook.passage"
      >
        <span className={styles.quote} dir="auto">
          <span className={styles.context}>{contextBefore(highlight.prefix)}</span>
          <mark style={{ background: `var(--tag-${props.tag.colour}-soft)` }}>{highlight.quote}</mark>
          <span className={styles.context}>{contextAfter(highlight.suffix)}</span>
        </span>
        <span className={styles.source}>
          <Foreign>{articleName(article)}</Foreign>
          {article.outlet && (
            <>
              {' · '}
              <Foreign>{article.outlet}</Foreign>
            </>
          )}
          {article.publishedOn && <> · {formatPartialDate(article.publishedOn, messages)}</>}
        </span>
        {highlight.note && (
          <span className={styles.note} dir="auto">
            {highlight.note}
          </span>
        )}
      </button>
    </li>
  );
}

function byArticleAndPlace(a: Evidence, b: Evidence): number {
  if (a.article.id !== b.article.id) return a.article.title < b.article.title ? -1 : 1;
  return a.highlight.start - b.highlight.start;
}
