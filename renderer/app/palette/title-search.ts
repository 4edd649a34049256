import { type Article, articleName } from '../../core/model';
import { foldForMatching } from '../../core/text/fold';

/** Rows folded between two looks at the clock. */
const SLICE = 500;

export interface TitleHits {
  readonly articles: readonly Article[];
  /** How many more there are beyond the limit. */
  readonly more: number;
}

/**
 * Finds articles by a piece of their title, spelling aside. Titles are folded once per article and a longer query
 * looks only through the matches of the shorter one, so that 100,000 titles answer within a keystroke.
 */
export class TitleSearch {
  #articles: readonly Article[] = [];
  #warmed = 0;
  readonly #keys = new WeakMap<Article, string>();
  #last: { readonly query: string; readonly matches: readonly Article[] } | null = null;

  /** Takes the current list; keys of articles it had before are kept. */
  replace(articles: readonly Article[]): void {
    if (articles === this.#articles) return;
    this.#articles = articles;
    this.#warmed = 0;
    this.#last = null;
  }

  /** Folds titles ahead of the first query until `isOver` says stop; true when all are done. */
  warm(isOver: () => boolean): boolean {
    while (this.#warmed < this.#articles.length) {
      const end = Math.min(this.#warmed + SLICE, this.#articles.length);
      for (const article of this.#articles.slice(this.#warmed, end)) this.#key(article);
      this.#warmed = end;
      if (isOver()) return this.#warmed === this.#articles.length;
    }
    return true;
  }

  /** The best `limit` matches: titles that begin with the query, then words that do, then any place. */
  search(text: string, limit: number): TitleHits {
    const query = foldForMatching(text).trim().replace(/\s+/g, ' ');
    if (query === '') return { articles: [], more: 0 };
    const pool = this.#last && query.startsWith(this.#last.query) ? this.#last.matches : this.#articles;
    const sought = soughtIn(query);
    const ranks: [Article[], Article[], Article[], Article[]] = [[], [], [], []];
    const matches: Article[] = [];
    for (const article of pool) {
      const rank = rankOf(this.#key(article), sought);
      if (rank === null) continue;
      matches.push(article);
      if (ranks[rank].length < limit) ranks[rank].push(article);
    }
    this.#last = { query, matches };
    const best = ranks.flat().slice(0, limit);
    return { articles: best, more: matches.length - best.length };
  }

  #key(article: Article): string {
    const known = this.#keys.get(article);
    if (known !== undefined) return known;
    const key = foldForMatching(articleName(article));
    this.#keys.set(article, key);
    return key;
  }
}

/** A folded query, made ready once for many keys. */
export interface Sought {
  readonly query: string;
  readonly atWord: string;
  readonly words: readonly string[];
}

export function soughtIn(query: string): Sought {
  return { query, atWord: ` ${query}`, words: query.split(' ') };
}

/** 0 begins with the query, 1 a word begins with it, 2 holds it, 3 holds all its words; null: no match. */
export function rankOf(key: string, { query, atWord, words }: Sought): 0 | 1 | 2 | 3 | null {
  const at = key.indexOf(query);
  if (at === 0) return 0;
  if (at > 0) return key.includes(atWord) ? 1 : 2;
  return words.length > 1 && words.every((word) => key.includes(word)) ? 3 : null;
}
