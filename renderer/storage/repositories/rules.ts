import type {
  ArticleAnalysis,
  ArticleBody,
  ArticleMetadata,
  BriefingHeader,
  PassageAnchor,
} from '../../core/model';
import { CREDIBILITIES, parsePartialDate, RELIABILITIES, TLP_LABELS } from '../../core/model';
import { invalid } from '../write-failure';

/** Names longer than this are a mistake, e.g. a pasted text. */
const LONGEST_NAME = 500;

/** The name without surrounding space; refuses an empty one. */
export function checkedName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') throw invalid('empty-name');
  if (trimmed.length > LONGEST_NAME) throw invalid('long-name');
  return trimmed;
}

/** Refuses a passage that does not lie in the text or does not say what the text says there. */
export function checkAnchor(anchor: PassageAnchor, text: string, textSha256: string): void {
  const { start, end } = anchor;
  const isWithin = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end;
  if (!isWithin || end > text.length) throw invalid('range');
  if (text.slice(start, end) !== anchor.quote) throw invalid('quote');
  if (anchor.textSha256 !== textSha256) throw invalid('text');
}

/** Refuses a grade outside 1–6. */
export function checkCredibility(value: number | null): void {
  if (value !== null && !CREDIBILITIES.some((grade) => grade === value)) throw invalid('credibility');
}

/** The metadata with its title trimmed; refuses an empty title, a date that is none, an unknown grade. */
export function checkedMetadata(changes: Partial<ArticleMetadata>): Partial<ArticleMetadata> {
  const { title, publishedOn, updatedOn, reliability } = changes;
  for (const date of [publishedOn, updatedOn]) {
    if (date && parsePartialDate(date) !== date) throw invalid('date');
  }
  if (reliability && !RELIABILITIES.includes(reliability)) throw invalid('reliability');
  return title === undefined ? changes : { ...changes, title: checkedName(title) };
}

/** The header with its title trimmed; refuses an empty title, a date that is none, an unknown label. */
export function checkedHeader<H extends Partial<BriefingHeader>>(header: H): H {
  const { title, date, handling } = header;
  if (date && !(date.length === 10 && parsePartialDate(date))) throw invalid('date');
  if (handling && !TLP_LABELS.includes(handling)) throw invalid('handling');
  return title === undefined ? header : { ...header, title: checkedName(title) };
}

/** Refuses a text that belongs to another article. */
export function checkBody(body: ArticleBody, article: { id: string; caseFileId: string }): void {
  if (body.articleId !== article.id || body.caseFileId !== article.caseFileId) throw invalid('body');
}

/** Refuses an analysis of another text: of another article, or with dates outside this one. */
export function checkAnalysis(
  analysis: ArticleAnalysis,
  article: { id: string; caseFileId: string },
  text: string,
): void {
  if (analysis.articleId !== article.id || analysis.caseFileId !== article.caseFileId)
    throw invalid('analysis');
  const isOutside = analysis.dates.some(({ start, end }) => start >= end || end > text.length);
  if (isOutside) throw invalid('analysis-range');
}

/** The name of a report group without surrounding space; empty to show its earliest article's title. */
export const checkedGroupName = (name: string): string => (name.trim() === '' ? '' : checkedName(name));

/** The title of the one thing a command was about; empty for several. */
export const soleTitle = (rows: readonly { readonly title: string }[]): string =>
  rows.length === 1 ? (rows[0]?.title ?? '') : '';
