import { type ArticleMetadata, type PartialDate, parsePartialDate, type Reliability } from '../../core/model';

/** Fields that are plain text. */
export const TEXT_FIELDS = [
  'title',
  'subtitle',
  'outlet',
  'agency',
  'author',
  'place',
  'section',
  'language',
  'url',
] as const satisfies readonly (keyof ArticleMetadata)[];
export type TextField = (typeof TEXT_FIELDS)[number];
export type DateField = 'publishedOn' | 'updatedOn';

/** What the details dialog holds while it is edited: the texts as typed. */
export type DetailsDraft = { readonly [field in TextField | DateField]: string } & {
  readonly reliability: Reliability | null;
};

export type DetailsProblem = 'title' | 'url' | DateField;

export const draftOf = (article: ArticleMetadata): DetailsDraft => ({
  ...article,
  publishedOn: article.publishedOn ?? '',
  updatedOn: article.updatedOn ?? '',
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
  for (const field of ['publishedOn', 'updatedOn'] as const) {
    if (readDate(draft[field]) === undefined) problems.add(field);
  }
  if (draft.url.trim() !== '' && !/^https?:\/\/\S+$/i.test(draft.url.trim())) problems.add('url');
  return problems;
}

/** Only the fields that differ from the article's; for a draft without problems. */
export function changesOf(article: ArticleMetadata, draft: DetailsDraft): Partial<ArticleMetadata> {
  const next: Partial<ArticleMetadata> = {
    ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, draft[field].trim()])),
    publishedOn: readDate(draft.publishedOn) ?? null,
    updatedOn: readDate(draft.updatedOn) ?? null,
    reliability: draft.reliability,
  };
  return Object.fromEntries(
    Object.entries(next).filter(([field, value]) => article[field as keyof ArticleMetadata] !== value),
  );
}
