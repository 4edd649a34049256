import type { Recording } from './recording';
import type { ArticleRow } from './rows/article-row';

/** What a committed change did to the rows that open lists show. */
export interface StoreChange {
  readonly seq: number;
  readonly articles: readonly ArticleRow[];
  readonly removedArticles: readonly string[];
  /** Articles whose highlights came, went or changed. */
  readonly highlightedArticles: readonly string[];
  /** Too many rows to name: lists read again. */
  readonly isSweeping: boolean;
}

/** Tells every list of this window, and other windows and workers, what was committed. */
export interface ChangeFeed {
  publish(change: StoreChange): void;
  subscribe(listener: (change: StoreChange) => void): () => void;
  close(): void;
}

/** More rows than this are not worth naming one by one. */
const MOST_ROWS = 2_000;

/** A feed over the database's name: contexts with the same database hear each other. */
export function createChangeFeed(databaseName: string): ChangeFeed {
  const listeners = new Set<(change: StoreChange) => void>();
  const channel = new BroadcastChannel(`hashiya-changes:${databaseName}`);
  const tell = (change: StoreChange) => {
    for (const listener of [...listeners]) listener(change);
  };
  channel.onmessage = (event: MessageEvent<StoreChange>) => tell(event.data);
  letProcessEnd(channel);
  return {
    publish: (change) => {
      tell(change);
      channel.postMessage(change);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close: () => {
      listeners.clear();
      channel.close();
    },
  };
}

/** The news of a recorded transaction. */
export function changeOf(seq: number, recording: Recording): StoreChange {
  const articleChanges = recording.changesOf('articles');
  const highlightChanges = recording.changesOf('highlights');
  const rows = [...articleChanges.values()].flatMap(({ after }) => (after ? [after as ArticleRow] : []));
  const removed = [...articleChanges].flatMap(([key, { after }]) => (after ? [] : [String(key)]));
  const highlighted = new Set<string>();
  for (const { before, after } of highlightChanges.values()) {
    for (const row of [before, after]) if (row) highlighted.add((row as { articleId: string }).articleId);
  }
  const isSweeping = rows.length + removed.length + highlighted.size > MOST_ROWS;
  return {
    seq,
    articles: isSweeping ? [] : rows,
    removedArticles: isSweeping ? [] : removed,
    highlightedArticles: isSweeping ? [] : [...highlighted],
    isSweeping,
  };
}

/** In Node an open channel would keep a test process alive. */
function letProcessEnd(channel: BroadcastChannel): void {
  const { unref } = channel as { unref?: () => void };
  unref?.call(channel);
}
