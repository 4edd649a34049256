import {
  type Article,
  type ArticleBody,
  type Briefing,
  briefingId,
  type CaseFileId,
  caseFileId,
  type Highlight,
  highlightId,
  importBatchId,
  instant,
  parsePartialDate,
  sha256,
  textOffset,
} from '../../../renderer/core/model';
import { buildArticle } from '../../support/article-builder';
import { generatedText } from './generated-text';

/** Rows of the store for the benchmarks: the same for the same number. */
export const CASE_FILE: CaseFileId = caseFileId('bench-case-file');
const WHEN = instant('2026-01-01T08:00:00.000Z');

const hash = (number: number) => sha256(number.toString(16).padStart(64, '0'));
const two = (number: number) => String(number).padStart(2, '0');

export function generatedArticleRow(number: number): Article {
  return buildArticle(`article-${String(number).padStart(6, '0')}`, {
    caseFileId: CASE_FILE,
    importBatchId: importBatchId('bench'),
    importedAt: WHEN,
    isRead: number % 3 === 0,
    fileName: `${number}.txt`,
    sourceSha256: hash(number),
    textSha256: hash(number),
    foldedSha256: hash(number),
    wordCount: 430,
    title: `خبر رقم ${number} عن الميناء والمفاوضات في الأسبوع ${(number * 7919) % 97}`,
    outlet: `صحيفة ${number % 40}`,
    publishedOn: parsePartialDate(`2025-${two((number % 12) + 1)}-${two((number % 28) + 1)}`) ?? null,
    reliability: 'B',
  });
}

export function generatedBody(number: number, words: number): ArticleBody {
  return {
    articleId: generatedArticleRow(number).id,
    caseFileId: CASE_FILE,
    text: generatedText(words, number + 1),
  };
}

export function generatedHighlight(number: number, quote: string): Highlight {
  return {
    id: highlightId(`highlight-${number}`),
    caseFileId: CASE_FILE,
    articleId: generatedArticleRow(number).id,
    start: textOffset(0),
    end: textOffset(quote.length),
    quote,
    prefix: '',
    suffix: '',
    textSha256: hash(number),
    tagIds: [],
    note: '',
    credibility: 2,
    createdAt: WHEN,
  };
}

/** A briefing of `count` evidence blocks, one per highlight. */
export function generatedBriefing(highlights: readonly Highlight[]): Briefing {
  return {
    id: briefingId('bench'),
    caseFileId: CASE_FILE,
    title: 'موجز القياس',
    subtitle: '',
    date: '2026-01-01',
    organisation: '',
    handling: 'TLP:GREEN',
    createdAt: WHEN,
    updatedAt: WHEN,
    document: {
      version: 1,
      blocks: highlights.map(({ id, quote }) => ({ kind: 'evidence', highlightId: id, quote })),
    },
  };
}
