import type { PartialDate } from '../model';
import type { Evidence } from './evidence';

/** The fields of a citation in the order they are printed. */
export type CitationField = 'author' | 'title' | 'outlet' | 'date' | 'url' | 'grade';

export interface CitationPart {
  readonly kind: CitationField;
  /** One line, ready to print: a title comes in «guillemets», a grade as `B2`. */
  readonly text: string;
}

/**
 * The citation of an evidence as structured parts, only for the fields that exist.
 * A grade is reliability and credibility side by side (`B2`), or the one that was given (`B`, `2`).
 * Without `formatDate` a date is printed as it is stored, e.g. `2026-08-23`.
 */
export function citationParts(
  evidence: Evidence,
  formatDate: (date: PartialDate) => string = (date) => date.replace('T', ' '),
): readonly CitationPart[] {
  const { article } = evidence;
  const title = oneLine(article.title);
  const parts: readonly CitationPart[] = [
    { kind: 'author', text: oneLine(article.author) },
    { kind: 'title', text: title && `«${title}»` },
    { kind: 'outlet', text: oneLine(article.outlet) },
    { kind: 'date', text: article.publishedOn === null ? '' : oneLine(formatDate(article.publishedOn)) },
    { kind: 'url', text: oneLine(article.url) },
    { kind: 'grade', text: gradeOf(evidence) },
  ];
  return parts.filter((part) => part.text !== '');
}

/** The Admiralty grade as printed: `B2`, only `B` or `2` when the other half was not given, or empty. */
export function gradeOf({ article, highlight }: Evidence): string {
  return `${article.reliability ?? ''}${highlight.credibility ?? ''}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
