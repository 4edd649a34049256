import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { resolveDates } from '../../../../renderer/core/dates/resolve-dates';
import { articleFigures } from '../../../../renderer/core/importing/article-figures';
import { fingerprintOf } from '../../../../renderer/core/importing/likeness/fingerprint-of';
import { lineKey } from '../../../../renderer/core/importing/line-key';
import { articleId, type CaseFile, type PartialDate } from '../../../../renderer/core/model';
import { createDatabase } from '../../../../renderer/storage/schema';
import type { NewArticle } from '../../../../renderer/storage/store';
import { hashText } from '../../../../renderer/storage/text-hash';
import { importLined, LINED_TEXT, LINES, residue } from './imported';
import { CONTENT_TABLES, type Desk, dump, must, openDesk } from './store-fixture';
import { undoable } from './undoable';

let desk: Desk;
let caseFile: CaseFile;
let article: NewArticle;
let other: NewArticle;
beforeEach(async () => {
  desk = await openDesk();
  caseFile = must(await desk.store.caseFiles.create('ملف'));
  const made = await importLined(desk.store, caseFile, [
    { publishedOn: '2026-11-19' as PartialDate },
    { publishedOn: '2026-11-19' as PartialDate },
  ]);
  [article, other] = made as [NewArticle, NewArticle];
});
afterEach(() => desk.store.close());

describe('the analysis of an article', () => {
  it('is given back as import made it', async () => {
    expect(await desk.store.articles.analysis(article.article.id)).toEqual(article.analysis);
    expect(article.analysis.dates.length).toBeGreaterThan(0);
    expect(await desk.store.articles.analysis(articleId('gone'))).toBeUndefined();
  });

  it('is reckoned when none is kept, with the dates against the article own date', async () => {
    const db = createDatabase(desk.name);
    await db.open();
    await db.analyses.clear();
    db.close();
    const reckoned = await desk.store.articles.analysis(article.article.id);
    expect(reckoned?.blocks).toHaveLength(LINES.length);
    const dates = reckoned?.dates ?? [];
    expect(dates).toEqual(resolveDates(dates, article.article.publishedOn));
  });
});

describe('marks on blocks', () => {
  it('change the words counted and the hash for duplicates, and can be undone', async () => {
    const { articles } = desk.store;
    await undoable(desk, () =>
      articles.markBlocks(article.article.id, [{ block: 1, mark: residue }]).then(must),
    );
    const analysis = await articles.analysis(article.article.id);
    expect(analysis?.blocks[1]).toEqual(residue);
    expect(analysis?.dates).toEqual(article.analysis.dates);
    const figures = articleFigures(LINED_TEXT, analysis?.blocks ?? []);
    const now = await articles.find(article.article.id);
    expect(now?.wordCount).toBe(figures.wordCount);
    expect(now?.wordCount).toBe(article.article.wordCount - 2);
    expect(now?.foldedSha256).toBe(hashText(figures.duplicateKey));
    expect(now?.foldedSha256).not.toBe(article.article.foldedSha256);
    expect(now?.textSha256).toBe(article.article.textSha256);
  });

  it('are the analyst own word, and null gives the importer judgment back', async () => {
    const { articles } = desk.store;
    const mark = { ...residue, reason: 'phrase', detail: 'x', confidence: 0.2, residue: null } as const;
    must(await articles.markBlocks(article.article.id, [{ block: 2, mark }]));
    const marked = await articles.analysis(article.article.id);
    expect(marked?.blocks[2]).toEqual({ ...residue, residue: 'other' });
    must(await articles.markBlocks(article.article.id, [{ block: 2, mark: null }]));
    expect((await articles.analysis(article.article.id))?.blocks[2]?.reason).not.toBe('analyst');
  });

  it('are refused for a block that is not there', async () => {
    const before = await dump(desk.name, CONTENT_TABLES);
    const written = await desk.store.articles.markBlocks(article.article.id, [{ block: 9, mark: residue }]);
    expect(written).toEqual({ ok: false, error: { code: 'invalid', reason: 'block' } });
    expect(await dump(desk.name, CONTENT_TABLES)).toEqual(before);
  });

  it('take the fingerprint away, which is made of what is not residue', async () => {
    const { fingerprints, articles } = desk.store;
    await fingerprints.put([article, other].map(fingerprint));
    expect(await fingerprints.missing(caseFile.id)).toEqual([]);
    must(await articles.markBlocks(article.article.id, [{ block: 1, mark: residue }]));
    expect(await fingerprints.missing(caseFile.id)).toEqual([article.article.id]);
    await fingerprints.put([fingerprint(article)]);
    must(await desk.store.history.undo());
    expect(await fingerprints.missing(caseFile.id)).toEqual([article.article.id]);
  });
});

const fingerprint = ({ article: { id, caseFileId }, body, analysis }: NewArticle) =>
  fingerprintOf({ articleId: id, caseFileId, text: body.text, blocks: analysis.blocks });

describe('a line in many articles', () => {
  const key = lineKey('اقرأ أيضًا');

  it('is marked in all of them in one step, and restored again', async () => {
    const { articles } = desk.store;
    const ids = [article.article.id, other.article.id];
    await undoable(desk, async () => expect(must(await articles.markLines(ids, key, true))).toBe(2));
    expect(must(await articles.markLines(ids, key, true))).toBe(0);
    for (const id of ids) expect((await articles.analysis(id))?.blocks[1]?.residue).toBe('repeated-line');
    expect(await desk.store.history.peek()).toMatchObject({
      undo: { command: 'articles.markLines', count: 2 },
    });
    expect(must(await articles.markLines(ids, key, false))).toBe(2);
    expect((await articles.find(ids[0] as never))?.wordCount).toBe(article.article.wordCount);
  });

  it('is found where it is not residue, with fingerprints and without', async () => {
    const { articles, fingerprints } = desk.store;
    const ids = [article.article.id, other.article.id];
    const plain = (await importLined(desk.store, caseFile, [{ text: 'غير ذلك تماما.' }]))[0] as NewArticle;
    expect([...(await articles.withLine(caseFile.id, key))].sort()).toEqual([...ids].sort());
    await fingerprints.put([article, plain].map(fingerprint));
    expect([...(await articles.withLine(caseFile.id, key))].sort()).toEqual([...ids].sort());
    must(await articles.markLines([ids[0] as never], key, true));
    expect(await articles.withLine(caseFile.id, key)).toEqual([ids[1]]);
    expect(await articles.withLine(caseFile.id, '')).toEqual([]);
    expect(await articles.withLine(caseFile.id, 'س'.repeat(400))).toEqual([]);
  });

  it('refuses an article that is gone', async () => {
    const written = await desk.store.articles.markLines([article.article.id, articleId('gone')], key, true);
    expect(written).toMatchObject({ ok: false, error: { code: 'missing' } });
  });
});
