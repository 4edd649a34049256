import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { instant } from '../../../../renderer/core/model';
import { importBatch } from '../../../../renderer/workers/import-batch';
import type { BatchFile, BatchRequest } from '../../../../renderer/workers/import-protocol';
import { NEWS } from '../core/importing/samples';
import { BATCH, batchTools, CASE_FILE, hashOf, MemoryArticles } from './import-fakes';

const fileOf = (fileName: string, bytes: Uint8Array, more: Partial<BatchFile> = {}): BatchFile => ({
  fileName,
  isPasted: false,
  title: '',
  sourceSha256: hashOf(bytes),
  importedAt: instant('2026-01-02T03:04:05.000Z'),
  bytes,
  ...more,
});
const utf8 = (text: string) => new TextEncoder().encode(text);
const requestOf = (...files: BatchFile[]): BatchRequest => ({
  id: 1,
  batchId: BATCH,
  caseFileId: CASE_FILE,
  files,
});

describe('importBatch', () => {
  it('writes an article with its hashes and its body', async () => {
    const articles = new MemoryArticles();
    const bytes = iconv.encode(`عنوان الخبر في سطر واحد\r\n${NEWS}`, 'windows-1256');
    const [outcome] = await importBatch(requestOf(fileOf('a.txt', bytes)), batchTools(articles));
    expect(outcome).toMatchObject({
      kind: 'imported',
      title: 'عنوان الخبر في سطر واحد',
      encoding: 'windows-1256',
      confidence: 'likely',
      unreadable: 0,
    });
    const [{ article, body } = expect.fail('nothing written')] = articles.rows;
    expect(body.text).toBe(`عنوان الخبر في سطر واحد\n${NEWS}`);
    expect(article).toMatchObject({
      caseFileId: CASE_FILE,
      importBatchId: BATCH,
      importedAt: '2026-01-02T03:04:05.000Z',
      isRead: false,
      fileName: 'a.txt',
      sourceSha256: hashOf(bytes),
      textSha256: hashOf(body.text),
    });
  });

  it('reports a repeated file and a repeated text, within the batch and against the store', async () => {
    const articles = new MemoryArticles();
    const tools = batchTools(articles);
    const recoded = iconv.encode(NEWS, 'utf-16le');
    const first = await importBatch(
      requestOf(
        fileOf('a.txt', utf8(NEWS)),
        fileOf('b.txt', utf8(NEWS)),
        fileOf('c.txt', recoded),
        fileOf('d.txt', utf8(`${NEWS} وهذا خبر آخر.`)),
      ),
      tools,
    );
    expect(first.map((outcome) => outcome.kind)).toEqual(['imported', 'duplicate', 'duplicate', 'imported']);
    expect(first[1]).toMatchObject({ why: 'bytes', articleId: 'article-1' });
    expect(first[2]).toMatchObject({ why: 'text', articleId: 'article-1' });
    const second = await importBatch(requestOf(fileOf('a.txt', utf8(NEWS)), fileOf('c.txt', recoded)), tools);
    expect(second).toEqual([
      { kind: 'duplicate', articleId: 'article-1', why: 'bytes' },
      { kind: 'duplicate', articleId: 'article-1', why: 'text' },
    ]);
    expect(articles.writes).toEqual([2]);
  });

  it('refuses bad files and imports the others', async () => {
    const articles = new MemoryArticles();
    const outcomes = await importBatch(
      requestOf(
        fileOf('a.txt', new Uint8Array(64)),
        fileOf('b.txt', utf8(NEWS)),
        fileOf('c.txt', utf8(' \n ')),
        fileOf('d.doc', utf8(NEWS)),
      ),
      batchTools(articles),
    );
    expect(outcomes).toMatchObject([
      { kind: 'failed', code: 'binary' },
      { kind: 'imported' },
      { kind: 'failed', code: 'empty' },
      { kind: 'failed', code: 'not-text-type' },
    ]);
  });

  it.each([
    [{ code: 'disk-full' } as const, 'disk-full'],
    [{ code: 'timeout' } as const, 'timeout'],
    [{ code: 'missing' } as const, 'case-file-gone'],
    [{ code: 'failed', message: 'x' } as const, 'not-written'],
  ])('says why nothing was written: %o', async (failure, code) => {
    const articles = new MemoryArticles();
    const tools = batchTools(articles);
    await importBatch(requestOf(fileOf('old.txt', utf8(`${NEWS} قديم`))), tools);
    articles.failure = failure;
    const outcomes = await importBatch(
      requestOf(
        fileOf('old.txt', utf8(`${NEWS} قديم`)),
        fileOf('a.txt', utf8(NEWS)),
        fileOf('again.txt', utf8(NEWS)),
        fileOf('b.txt', new Uint8Array(64)),
      ),
      tools,
    );
    expect(outcomes).toEqual([
      { kind: 'duplicate', articleId: 'article-1', why: 'bytes' },
      { kind: 'failed', code },
      { kind: 'failed', code },
      { kind: 'failed', code: 'binary' },
    ]);
  });

  it('takes pasted text with the analyst’s title and without a file name', async () => {
    const articles = new MemoryArticles();
    const file = fileOf('', utf8(NEWS), { isPasted: true, title: 'من الحافظة' });
    await importBatch(requestOf(file), batchTools(articles));
    expect(articles.rows[0]?.article).toMatchObject({
      title: 'من الحافظة',
      fileName: '',
      encoding: 'utf-8',
    });
  });
});
