import type { ImportFile } from '../../../core/importing/import-run';
import type { Article, ArticleId, ReviewReason } from '../../../core/model';

/** What a row is now: its outcome, and what became of its article since. */
export type RowKind =
  | 'waiting'
  | 'imported'
  | 'review'
  | 'near'
  | 'duplicate'
  | 'columns'
  | 'failed'
  /** Its article was deleted, or its import undone. */
  | 'removed';

/** One row of the table: the file and, while it lives, its article. */
export interface Row {
  readonly id: string;
  readonly file: ImportFile;
  readonly article: Article | null;
  readonly kind: RowKind;
}

/** The articles of the case file that rows may speak of, as far as they are read. */
export interface KnownArticles {
  readonly byId: ReadonlyMap<ArticleId, Article>;
  readonly isComplete: boolean;
}

/** Joins rows with their articles; a row that did not change stays the same object. */
export function joinRows(
  files: readonly ImportFile[],
  known: KnownArticles,
  before: ReadonlyMap<string, Row>,
): readonly Row[] {
  return files.map((file) => {
    const { outcome } = file;
    const article = outcome?.kind === 'imported' ? (known.byId.get(outcome.articleId) ?? null) : null;
    const kind = kindOf(file, article, known.isComplete);
    const old = before.get(file.id);
    return old?.file === file && old.article === article && old.kind === kind
      ? old
      : { id: file.id, file, article, kind };
  });
}

/** An article that was not read yet is shown as the row remembers it; one that is missing from the whole list is gone. */
function kindOf(file: ImportFile, article: Article | null, isComplete: boolean): RowKind {
  const { outcome } = file;
  if (outcome === null) return 'waiting';
  switch (outcome.kind) {
    case 'imported':
      if (!article && isComplete) return 'removed';
      return articleKind(article ?? outcome);
    case 'duplicate':
      return 'duplicate';
    case 'needs-columns':
      return 'columns';
    case 'failed':
      return 'failed';
  }
}

function articleKind(of: Pick<Article, 'likeness' | 'reviewReasons'>): RowKind {
  if (of.likeness) return 'near';
  return openReasons(of.reviewReasons).length > 0 ? 'review' : 'imported';
}

/** Reasons to look at the article itself; a likeness is asked about in its own place. */
export const openReasons = (reasons: readonly ReviewReason[]): readonly ReviewReason[] =>
  reasons.filter((reason) => reason !== 'likeness');

export const ROW_FILTERS = ['all', 'imported', 'review', 'duplicate', 'near', 'failed'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** The one filter beside `all` that shows the row; none shows a row that waits or whose article is gone. */
export function filterOf(kind: RowKind): Exclude<RowFilter, 'all'> | null {
  if (kind === 'waiting' || kind === 'removed') return null;
  return kind === 'columns' ? 'review' : kind;
}

/** How many rows each filter shows. */
export function countRows(rows: readonly Row[]): Readonly<Record<RowFilter, number>> {
  const counts = { all: rows.length, imported: 0, review: 0, duplicate: 0, near: 0, failed: 0 };
  for (const { kind } of rows) {
    const filter = filterOf(kind);
    if (filter) counts[filter] += 1;
  }
  return counts;
}

export const filterRows = (rows: readonly Row[], filter: RowFilter): readonly Row[] =>
  filter === 'all' ? rows : rows.filter(({ kind }) => filterOf(kind) === filter);

/** The living articles of rows, each once. */
export const articlesOf = (rows: readonly Row[]): readonly Article[] => [
  ...new Map(rows.flatMap(({ article }) => (article ? [[article.id, article] as const] : []))).values(),
];
