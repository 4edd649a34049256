import Dexie from 'dexie';
import { generatedArticleRow, generatedBody } from '../support/generated-rows';

const MARK = { role: 'body', residue: null, reason: 'default', detail: '', confidence: 1 };
const FIELD = {
  field: 'title',
  value: 'خبر',
  evidence: { kind: 'file-name' },
  confidence: 0.5,
  isFilled: false,
};
const ANALYSIS = {
  importerVersion: 1,
  blocks: Array.from({ length: 10 }, () => MARK),
  dates: [],
  fields: Array.from({ length: 5 }, () => FIELD),
};

/**
 * The floor for an import: as many rows of the same size (article, text, analysis) written to Dexie as they lie in
 * memory, in batches, strictly durable; no file read, decoded, hashed or compared, no journal, no undo.
 */
export async function writeBare(count: number, batch: number): Promise<number> {
  const db = new Dexie(`bare-${Math.random()}`, { chromeTransactionDurability: 'strict' });
  db.version(1).stores({
    articles: 'id, [caseFileId+importedAt], [caseFileId+sourceSha256]',
    bodies: 'articleId, caseFileId',
    analyses: 'articleId, caseFileId',
  });
  await db.open();
  const articles = Array.from({ length: count }, (_, number) => generatedArticleRow(number));
  const bodies = articles.map((_, number) => generatedBody(number, 300));
  const analyses = articles.map(({ id, caseFileId }) => ({ articleId: id, caseFileId, ...ANALYSIS }));
  const start = performance.now();
  for (let at = 0; at < count; at += batch)
    await db.transaction('rw', db.tables, async () => {
      await db.table('articles').bulkAdd(articles.slice(at, at + batch));
      await db.table('bodies').bulkAdd(bodies.slice(at, at + batch));
      await db.table('analyses').bulkAdd(analyses.slice(at, at + batch));
    });
  const ms = performance.now() - start;
  await db.delete();
  return ms;
}
