import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { importBatchId } from '../../../../renderer/core/model';
import { dump, must, newArticle, newHighlight, openDesk } from './store-fixture';

describe('the store', () => {
  it('keeps an article, a highlight and a tag, and undoes them one after the other', async () => {
    const desk = await openDesk();
    const { store } = desk;
    const caseFile = must(await store.caseFiles.create(' ملف '));
    expect(caseFile.name).toBe('ملف');
    const article = newArticle(caseFile.id, 'b1');
    must(await store.articles.import(importBatchId('b1'), [article]));
    const tag = must(await store.tags.create(caseFile.id, { name: 'اقتصاد' }));
    const highlight = must(await store.highlights.add(newHighlight(article, 4, 10, { tagIds: [tag.id] })));
    expect(await store.highlights.ofArticle(article.article.id)).toEqual([highlight]);
    expect(must(await store.history.undo())?.command).toBe('highlight.add');
    expect(await store.highlights.ofArticle(article.article.id)).toEqual([]);
    expect(must(await store.history.redo())?.command).toBe('highlight.add');
    expect(await store.highlights.ofArticle(article.article.id)).toEqual([highlight]);
    expect(await store.flush(2000)).toBe(true);
    expect(desk.journal.records.map((record) => record.label)).toEqual([
      'caseFile.create',
      'articles.import',
      'tag.create',
      'highlight.add',
      'undo highlight.add',
      'redo highlight.add',
    ]);
    const before = await dump(desk.name);
    expect(must(await desk.reopen()).outcome).toEqual({ kind: 'opened' });
    expect(await dump(desk.name)).toEqual(before);
    await desk.store.close();
  });

  it('comes back whole from the journal when its database is gone', async () => {
    const desk = await openDesk();
    const caseFile = must(await desk.store.caseFiles.create('ملف'));
    const article = newArticle(caseFile.id, 'b1');
    must(await desk.store.articles.import(importBatchId('b1'), [article]));
    must(await desk.store.highlights.add(newHighlight(article, 4, 10)));
    must(await desk.store.articles.delete([article.article.id]));
    must(await desk.store.history.undo());
    await desk.store.flush(2000);
    const before = await dump(desk.name);
    await desk.store.close();
    await new Promise<void>((resolve) => {
      indexedDB.deleteDatabase(desk.name).onsuccess = () => resolve();
    });
    const opened = must(await desk.reopen());
    expect(opened.outcome).toMatchObject({ kind: 'rebuilt', reason: 'empty', records: 5, isVerified: true });
    expect(await dump(desk.name)).toEqual(before);
    await desk.store.close();
  });
});
