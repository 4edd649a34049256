import { type ArticleMetadata, type PartialDate, parsePartialDate, type Reliability } from '../../core/model';

/** What the details dialog holds while it is edited: the texts as typed. */
export interface DetailsDraft {
  readonly title: string;
  readonly outlet: string;
  readonly author: string;
  readonly url: string;
  readonly publishedOn: string;
  readonly reliability: Reliability | null;
}

export type DetailsProblem = 'title' | 'url' | 'publishedOn';

export const draftOf = (article: ArticleMetadata): DetailsDraft => ({
  title: article.title,
  outlet: article.outlet,
  author: article.author,
  url: article.url,
  publishedOn: article.publishedOn ?? '',
  reliability: article.reliability,
});

const EASTERN_DIGITS = /[٠-٩۰-۹]/g;

/** Reads a date typed with either kind of digits; null for none, undefined when it is not one. */
function readDate(typed: string): PartialDate | null | undefined {
  const digits = typed
    .trim()
    .replaceAll(EASTERN_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  return digits === '' ? null : parsePartialDate(digits);
}

/** What is wrong with the draft, field by field; empty when it can be saved. */
export function problemsOf(draft: DetailsDraft): ReadonlySet<DetailsProblem> {
  const problems = new Set<DetailsProblem>();
  if (draft.title.trim() === '') problems.add('title');
  if (readDate(draft.publishedOn) === undefined) problems.add('publishedOn');
  if (draft.url.trim() !== '' && !/^https?:\/\/\S+$/i.test(draft.url.trim())) problems.add('url');
  return problems;
}

/** Only the fields that differ from the article's; for a draft without problems. */
export function changesOf(article: ArticleMetadata, draft: DetailsDraft): Partial<ArticleMetadata> {
  const next = {
    title: draft.title.trim(),
    outlet: draft.outlet.trim(),
    author: draft.author.trim(),
    url: draft.url.trim(),
    publishedOn: readDate(draft.publishedOn) ?? null,
    reliability: draft.reliability,
  };
  return Object.fromEntries(
    Object.entries(next).filter(([field, value]) => article[field as keyof typeof next] !== value),
  );
}
