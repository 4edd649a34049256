import {
  type Article,
  type ArticleAnalysis,
  articleId,
  type CaseFileContents,
  caseFileId,
  FRESH_ARTICLE,
  IMPORTER_VERSION,
  importBatchId,
  instant,
  NO_METADATA,
  type OriginalFile,
  sha256,
} from '../../renderer/core/model';

const HASH = sha256('0'.repeat(64));

/** An original of a plain text file. */
export const A_TEXT_FILE: OriginalFile = {
  format: 'text',
  size: 1200,
  modifiedAt: null,
  container: '',
  row: null,
  columns: null,
  repair: null,
  importerVersion: IMPORTER_VERSION,
};

/** An article with nothing known but what is told: every test's article comes from here. */
export function buildArticle(id: string, changes: Partial<Article> = {}): Article {
  return {
    ...NO_METADATA,
    ...FRESH_ARTICLE,
    id: articleId(id),
    caseFileId: caseFileId('case-file-1'),
    importBatchId: importBatchId('batch-1'),
    importedAt: instant('2026-11-20T08:00:00.000Z'),
    fileName: `${id}.txt`,
    encoding: 'utf-8',
    original: A_TEXT_FILE,
    sourceSha256: HASH,
    textSha256: HASH,
    foldedSha256: HASH,
    wordCount: 100,
    ...changes,
  };
}

/** What import made of an article: nothing but body text unless told otherwise. */
export function buildAnalysis(
  article: Pick<Article, 'id' | 'caseFileId'>,
  changes: Partial<ArticleAnalysis> = {},
): ArticleAnalysis {
  return {
    articleId: article.id,
    caseFileId: article.caseFileId,
    importerVersion: IMPORTER_VERSION,
    blocks: [],
    dates: [],
    fields: [],
    ...changes,
  };
}

/** The parts of a case file that most tests leave empty. */
export const NO_DERIVED_ROWS = {
  analyses: [],
  outlets: [],
  reportGroups: [],
} as const satisfies Partial<CaseFileContents>;
