import { findDates } from '../../../../renderer/core/dates/find-dates';
import { resolveDates } from '../../../../renderer/core/dates/resolve-dates';
import { articleFigures } from '../../../../renderer/core/importing/article-figures';
import {
  type Article,
  type BlockMark,
  type CaseFile,
  importBatchId,
  type Likeness,
} from '../../../../renderer/core/model';
import type { NewArticle, Store } from '../../../../renderer/storage/store';
import { hashText } from '../../../../renderer/storage/text-hash';
import { must, newArticle } from './store-fixture';

export const LINES = [
  'قال الوزير أمس إن الخطة جاهزة.',
  'اقرأ أيضا',
  'تابعونا على تويتر',
  'وأضاف أن العمل يبدأ غدا.',
];
export const LINED_TEXT = LINES.join('\n');

/** A new article of these lines with its dates and figures, as import would make it. */
export function lined(
  caseFile: CaseFile,
  changes: Partial<Article> & { readonly text?: string } = {},
): NewArticle {
  const made = newArticle(caseFile.id, changes.importBatchId ?? 'b', { text: LINED_TEXT, ...changes });
  const { wordCount, duplicateKey } = articleFigures(made.body.text, made.analysis.blocks);
  const dates = resolveDates(findDates(made.body.text), made.article.publishedOn);
  return {
    article: { ...made.article, wordCount, foldedSha256: hashText(duplicateKey) },
    body: made.body,
    analysis: { ...made.analysis, dates },
  };
}

/** Imports several such articles as one batch; a likeness given points at the article before. */
export async function importLined(
  store: Store,
  caseFile: CaseFile,
  all: readonly (Partial<Article> & { readonly text?: string; readonly isLike?: Likeness['kind'] })[],
): Promise<NewArticle[]> {
  const made: NewArticle[] = [];
  for (const { isLike, ...changes } of all) {
    const before = made.at(-1)?.article.id;
    const likeness = isLike && before ? { articleId: before, kind: isLike, share: 0.9 } : null;
    made.push(lined(caseFile, likeness ? { ...changes, likeness, reviewReasons: ['likeness'] } : changes));
  }
  must(await store.articles.import(importBatchId('b'), made));
  return made;
}

/** A mark as an analyst makes it. */
export const residue: BlockMark = {
  role: 'residue',
  residue: 'interface',
  reason: 'analyst',
  detail: '',
  confidence: 1,
};
