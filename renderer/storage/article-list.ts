import { nextArticles } from './article-order';
import { ArticleRows } from './article-rows';
import { type ArticleTags, breathe, createArticleTags } from './article-tags';
import type { ChangeFeed, StoreChange } from './change-feed';
import type { ArticleRow } from './rows/article-row';
import type { Database } from './schema';
import type { ArticleList, ArticleListSnapshot, ArticleOrder } from './store';

/** Rows shown at once, and rows read at a time behind them. */
const FIRST_ROWS = 200;
const ROWS_PER_CHUNK = 1_000;

export interface ArticleListParts {
  readonly db: Database;
  readonly feed: ChangeFeed;
  readonly caseFileId: string;
  readonly order: ArticleOrder;
}

/**
 * The library's list of a case file: the first rows at once, the others in the background, later changes row by
 * row. Rows are read along an index of their order, so nothing is ever sorted whole.
 */
export function openArticleList(parts: ArticleListParts): ArticleList {
  const list = new LiveArticleList(parts);
  return { get: list.get, subscribe: list.subscribe, sortBy: list.sortBy, close: list.close };
}

class LiveArticleList implements ArticleList {
  readonly #parts: ArticleListParts;
  readonly #listeners = new Set<() => void>();
  readonly #tags: ArticleTags;
  readonly #unsubscribe: () => void;
  #rows: ArticleRows;
  #isComplete = false;
  /** Rows that changed while the list was being read: chunks may still bring their old images. */
  #changed = new Set<string>();
  /** Counts the readings; one that was overtaken stops. */
  #run = 0;
  #snapshot: ArticleListSnapshot;

  constructor(parts: ArticleListParts) {
    this.#parts = parts;
    this.#rows = new ArticleRows(parts.order);
    this.#tags = createArticleTags(parts.db, parts.caseFileId, () => this.#show());
    this.#snapshot = this.#take();
    this.#unsubscribe = parts.feed.subscribe((change) => this.#follow(change));
    this.#start();
  }

  readonly get = (): ArticleListSnapshot => this.#snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly sortBy = (order: ArticleOrder): void => {
    if (order === this.#rows.order) return;
    quietly(this.#read(order));
  };

  readonly close = (): void => {
    this.#run += 1;
    this.#tags.close();
    this.#unsubscribe();
    this.#listeners.clear();
  };

  #start(): void {
    quietly(this.#read(this.#rows.order).then(() => this.#tags.scan()));
  }

  async #read(order: ArticleOrder): Promise<void> {
    const { db, caseFileId } = this.#parts;
    const run = (this.#run += 1);
    this.#changed = new Set();
    this.#rows = new ArticleRows(order);
    this.#isComplete = false;
    let last: ArticleRow | undefined;
    do {
      const chunk = await nextArticles(db, caseFileId, order, last, last ? ROWS_PER_CHUNK : FIRST_ROWS);
      if (run !== this.#run) return;
      this.#rows.add(chunk.filter((row) => !this.#changed.has(row.id)));
      last = chunk.at(-1);
      this.#isComplete = !last;
      if (!last) this.#rows.complete();
      this.#show();
      await breathe();
    } while (last && run === this.#run);
  }

  #follow(change: StoreChange): void {
    if (change.isSweeping) {
      this.#start();
      return;
    }
    const put = change.articles.filter((row) => row.caseFileId === this.#parts.caseFileId);
    const touched = new Set([...put.map((row) => row.id), ...change.removedArticles]);
    if (touched.size > 0) {
      if (!this.#isComplete) for (const id of touched) this.#changed.add(id);
      this.#rows.replace(touched, put);
      this.#show();
    }
    quietly(this.#tags.refresh(change.highlightedArticles));
  }

  #take(): ArticleListSnapshot {
    return {
      order: this.#rows.order,
      articles: this.#rows.articles(),
      isComplete: this.#isComplete,
      tagIds: this.#tags.get(),
    };
  }

  #show(): void {
    this.#snapshot = this.#take();
    for (const listener of [...this.#listeners]) listener();
  }
}

/** A list whose database was closed under it shows what it has; the app says why by other means. */
function quietly(work: Promise<void>): void {
  work.catch((error: unknown) => {
    if (!(error instanceof Error) || error.name !== 'DatabaseClosedError') throw error;
  });
}
