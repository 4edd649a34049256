import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CaseFile, importBatchId, type PartialDate } from '../../../../renderer/core/model';
import { openWorkerStore } from '../../../../renderer/storage/open-worker-store';
import type { ArticleList, ArticleListSnapshot, NewArticle } from '../../../../renderer/storage/store';
import { type Desk, must, newArticle, newHighlight, newId, now, openDesk } from './store-fixture';

let desk: Desk;
let caseFile: CaseFile;
let list: ArticleList | undefined;

beforeEach(async () => {
  desk = await openDesk();
  caseFile = must(await desk.store.caseFiles.create('ملف'));
});
afterEach(async () => {
  list?.close();
  await desk.store.close();
});

const until = async (isTrue: (snapshot: ArticleListSnapshot) => boolean): Promise<ArticleListSnapshot> => {
  for (let i = 0; i < 400; i += 1) {
    const snapshot = list?.get();
    if (snapshot && isTrue(snapshot)) return snapshot;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`Never so: ${JSON.stringify(list?.get().articles.map(({ title }) => title))}`);
};
const titles = (snapshot: ArticleListSnapshot) => snapshot.articles.map(({ title }) => title);

async function importTitles(names: readonly string[], dates: readonly string[] = []): Promise<NewArticle[]> {
  const articles = names.map((title, i) =>
    newArticle(caseFile.id, 'b', { title, publishedOn: (dates[i] || null) as PartialDate | null }),
  );
  must(await desk.store.articles.import(importBatchId('b'), articles));
  return articles;
}

describe("the library's list", () => {
  it('sorts titles by folded letters, dates from the newest, unknown dates last', async () => {
    await importTitles(['باء', 'أَلِف', 'إلى', 'تاء'], ['2026', '', '2026-02-01', '2025-12-31T10:00']);
    list = desk.store.openArticleList(caseFile.id, 'title');
    expect(titles(await until(({ isComplete }) => isComplete))).toEqual(['أَلِف', 'إلى', 'باء', 'تاء']);
    list.sortBy('published');
    expect(titles(await until(({ order, isComplete }) => order === 'published' && isComplete))).toEqual([
      'إلى',
      'باء',
      'تاء',
      'أَلِف',
    ]);
    list.sortBy('imported');
    const imported = await until(({ order, isComplete }) => order === 'imported' && isComplete);
    expect(titles(imported)).toEqual(['تاء', 'إلى', 'أَلِف', 'باء']);
  });

  it('shows the first rows before the last are read, and every row once', async () => {
    const moment = now();
    const articles = Array.from({ length: 2_600 }, (_, i) =>
      newArticle(caseFile.id, 'b', { title: `م ${i}`, importedAt: moment }),
    );
    must(await desk.store.articles.import(importBatchId('b'), articles));
    list = desk.store.openArticleList(caseFile.id, 'imported');
    const first = await until((snapshot) => snapshot.articles.length > 0);
    expect([first.articles.length, first.isComplete]).toEqual([200, false]);
    const all = await until(({ isComplete }) => isComplete);
    expect(new Set(all.articles.map(({ id }) => id)).size).toBe(2_600);
    expect(all.articles).toHaveLength(2_600);
  });

  it('follows imports, edits, deletions and undo row by row, and keeps untouched articles the same', async () => {
    const [a, b] = await importTitles(['أ', 'ب', 'ج']);
    list = desk.store.openArticleList(caseFile.id, 'title');
    const before = await until(({ isComplete }) => isComplete);
    must(await desk.store.articles.edit([a?.article.id as never], { title: 'ي' }));
    const edited = await until((snapshot) => titles(snapshot).join() === 'ب,ج,ي');
    expect(edited.articles[0]).toBe(before.articles[1]);
    must(await desk.store.articles.delete([b?.article.id as never]));
    await until((snapshot) => titles(snapshot).join() === 'ج,ي');
    must(await desk.store.history.undo());
    must(await desk.store.history.undo());
    await until((snapshot) => titles(snapshot).join() === 'أ,ب,ج');
    await importTitles(['أأ']);
    await until((snapshot) => titles(snapshot).join() === 'أ,أأ,ب,ج');
    must(await desk.store.caseFiles.delete(caseFile.id));
    await until((snapshot) => snapshot.articles.length === 0);
  });

  it('loses nothing that changes while it is being read', async () => {
    must(
      await desk.store.articles.import(
        importBatchId('b'),
        Array.from({ length: 5_000 }, (_, i) =>
          newArticle(caseFile.id, 'b', { title: `م ${String(i).padStart(5, '0')}` }),
        ),
      ),
    );
    list = desk.store.openArticleList(caseFile.id, 'title');
    const { articles } = await until((snapshot) => snapshot.articles.length >= 200);
    const [early] = articles;
    must(await desk.store.articles.edit([early?.id as never], { title: 'ي الأخير' }));
    await importTitles(['م 04999 جديد']);
    const all = await until(({ isComplete }) => isComplete);
    expect(all.articles).toHaveLength(5_001);
    expect(titles(all).slice(-2)).toEqual(['م 04999 جديد', 'ي الأخير']);
    expect(new Set(all.articles.map(({ id }) => id)).size).toBe(5_001);
  });

  it('hears of what a worker imports and leaves other case files out', async () => {
    list = desk.store.openArticleList(caseFile.id, 'title');
    await until(({ isComplete }) => isComplete);
    const other = must(await desk.store.caseFiles.create('آخر'));
    const worker = must(await openWorkerStore({ databaseName: desk.name, now, newId }));
    must(await worker.articles.import(importBatchId('x'), [newArticle(other.id, 'x', { title: 'لا' })]));
    must(await worker.articles.import(importBatchId('w'), [newArticle(caseFile.id, 'w', { title: 'نعم' })]));
    expect(titles(await until((snapshot) => snapshot.articles.length > 0))).toEqual(['نعم']);
    await worker.close();
  });

  it('reads again after a change too large to name', async () => {
    list = desk.store.openArticleList(caseFile.id, 'title');
    await until(({ isComplete }) => isComplete);
    must(
      await desk.store.articles.import(
        importBatchId('b'),
        Array.from({ length: 2_100 }, () => newArticle(caseFile.id, 'b')),
      ),
    );
    await until(({ articles, isComplete }) => isComplete && articles.length === 2_100);
    must(await desk.store.history.undo());
    await until(({ articles, isComplete }) => isComplete && articles.length === 0);
  });

  it('knows the tags used on each article', async () => {
    const [a, b] = (await importTitles(['أ', 'ب'])) as [NewArticle, NewArticle];
    const { tags, highlights } = desk.store;
    const x = must(await tags.create(caseFile.id, { name: 'س' }));
    const y = must(await tags.create(caseFile.id, { name: 'ص' }));
    must(await highlights.add(newHighlight(a, 0, 3, { tagIds: [x.id] })));
    const second = must(await highlights.add(newHighlight(a, 0, 5, { tagIds: [x.id, y.id] })));
    list = desk.store.openArticleList(caseFile.id, 'title');
    await until(({ tagIds }) => tagIds.get(a.article.id)?.join() === [x.id, y.id].join());
    must(await highlights.delete([second.id]));
    await until(({ tagIds }) => tagIds.get(a.article.id)?.join() === x.id);
    must(await highlights.add(newHighlight(b, 0, 3, { tagIds: [y.id] })));
    await until(({ tagIds }) => tagIds.get(b.article.id)?.join() === y.id);
    must(await tags.delete(y.id));
    await until(({ tagIds }) => !tagIds.has(b.article.id));
  });

  it('is silent after it is closed', async () => {
    list = desk.store.openArticleList(caseFile.id, 'title');
    await until(({ isComplete }) => isComplete);
    let calls = 0;
    list.subscribe(() => (calls += 1));
    list.close();
    await importTitles(['أ']);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls).toBe(0);
  });
});
