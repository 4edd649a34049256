import type { Article } from '../core/model';
import { type Compare, comparison, merge } from './article-order';
import { type ArticleRow, hydrateArticle } from './rows/article-row';
import type { ArticleOrder } from './store';

/** Article rows in one order, and the articles made of them: one object per row as long as the row stays. */
export class ArticleRows {
  readonly order: ArticleOrder;
  readonly #compare: Compare;
  #rows: readonly ArticleRow[] = [];
  #articles: readonly Article[] | null = null;
  readonly #hydrated = new Map<ArticleRow, Article>();
  #isWhole = false;

  constructor(order: ArticleOrder) {
    this.order = order;
    this.#compare = comparison(order);
  }

  /** Adds rows that come in this order. */
  add(rows: readonly ArticleRow[]): void {
    this.#rows = merge(this.#rows, rows, this.#compare);
    this.#articles = null;
  }

  /** Takes rows out and puts others, in any order, to their places. */
  replace(removed: ReadonlySet<string>, put: readonly ArticleRow[]): void {
    this.#rows = this.#rows.filter((row) => {
      if (!removed.has(row.id)) return true;
      this.#hydrated.delete(row);
      return false;
    });
    this.add(put.toSorted(this.#compare));
  }

  /** All rows are there: from now on a suggestion whose other article is not among them asks nothing. */
  complete(): void {
    this.#isWhole = true;
    this.#articles = null;
  }

  /** The same array until the rows change, so that a list that did not change is not drawn again. */
  articles(): readonly Article[] {
    this.#articles ??= this.#withoutMoot(this.#rows.map((row) => this.#articleOf(row)));
    return this.#articles;
  }

  #withoutMoot(articles: Article[]): readonly Article[] {
    if (!this.#isWhole || articles.every(({ likeness }) => likeness === null)) return articles;
    const ids = new Set<string>(articles.map(({ id }) => id));
    return articles.map((article) =>
      article.likeness && !ids.has(article.likeness.articleId) ? { ...article, likeness: null } : article,
    );
  }

  #articleOf(row: ArticleRow): Article {
    const known = this.#hydrated.get(row);
    if (known) return known;
    const article = hydrateArticle(row);
    this.#hydrated.set(row, article);
    return article;
  }
}
