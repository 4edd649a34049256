import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleId, type CaseFile, type PartialDate } from '../../../../renderer/core/model';
import type { NewArticle } from '../../../../renderer/storage/store';
import { importLined, lined } from './imported';
import { type Desk, must, newArticle, newHighlight, openDesk } from './store-fixture';
import { refused, undoable } from './undoable';

let desk: Desk;
let caseFile: CaseFile;
beforeEach(async () => {
  desk = await openDesk();
  caseFile = must(await desk.store.caseFiles.create('ملف'));
});
afterEach(() => desk.store.close());

const day = (text: string) => text as PartialDate;

describe('an edit of articles', () => {
  it('changes the given fields of all of them in one step', async () => {
    const [a, b] = (await importLined(desk.store, caseFile, [{}, {}])) as [NewArticle, NewArticle];
    const ids = [a.article.id, b.article.id];
    await undoable(desk, async () =>
      must(await desk.store.articles.edit(ids, { agency: 'رويترز', place: 'دبي' })),
    );
    for (const id of ids) {
      expect(await desk.store.articles.find(id)).toMatchObject({
        agency: 'رويترز',
        place: 'دبي',
        outlet: 'الوكالة',
      });
    }
    expect((await desk.store.history.peek()).undo).toMatchObject({ command: 'articles.edit', count: 2 });
  });

  it('resolves date expressions against the new date, in the same step', async () => {
    const [a] = (await importLined(desk.store, caseFile, [{ publishedOn: day('2026-11-19') }])) as [
      NewArticle,
    ];
    const values = async () =>
      (await desk.store.articles.analysis(a.article.id))?.dates.map(({ value }) => value);
    expect(await values()).toContainEqual({ kind: 'date', date: '2026-11-18' });
    await undoable(desk, async () =>
      must(await desk.store.articles.edit([a.article.id], { publishedOn: day('2025-03-02') })),
    );
    expect(await values()).toContainEqual({ kind: 'date', date: '2025-03-01' });
    must(await desk.store.articles.edit([a.article.id], { publishedOn: null }));
    expect(await values()).toContainEqual({ kind: 'unresolved', missing: 'article-date' });
  });

  it('answers the reasons for a look that it fills in; accepting ends them all', async () => {
    const reviewReasons = ['no-outlet', 'no-date', 'unsure-encoding'] as const;
    const [a] = (await importLined(desk.store, caseFile, [
      { outlet: '', publishedOn: null, reviewReasons },
    ])) as [NewArticle];
    const { articles } = desk.store;
    expect(await articles.wantingReview(caseFile.id)).toEqual([a.article.id]);
    must(await articles.edit([a.article.id], { outlet: 'النهار', publishedOn: day('2026') }));
    expect((await articles.find(a.article.id))?.reviewReasons).toEqual(['unsure-encoding']);
    await undoable(desk, async () => must(await articles.accept([a.article.id])));
    expect(await articles.wantingReview(caseFile.id)).toEqual([]);
  });

  it('remembers the outlet the analyst names, with the hosts of its pages', async () => {
    const url = 'https://www.annahar.example/1';
    const [a] = (await importLined(desk.store, caseFile, [{ outlet: '', url }])) as [NewArticle];
    await undoable(desk, async () =>
      must(await desk.store.articles.edit([a.article.id], { outlet: 'النهار' })),
    );
    expect(await desk.store.outlets.list(caseFile.id)).toMatchObject([
      { name: 'النهار', domains: ['annahar.example'] },
    ]);
    must(await desk.store.articles.edit([a.article.id], { outlet: 'أخرى' }));
    expect((await desk.store.outlets.list(caseFile.id)).flatMap(({ domains }) => domains)).toEqual([
      'annahar.example',
    ]);
  });

  it('refuses a date that is none, and ids that are gone', async () => {
    const [a] = (await importLined(desk.store, caseFile, [{}])) as [NewArticle];
    const { articles } = desk.store;
    await refused(desk, () => articles.edit([a.article.id], { updatedOn: day('2026-02-30') }), 'date');
    await refused(desk, () => articles.edit([a.article.id, articleId('gone')], { place: 'x' }), 'missing');
    await refused(desk, () => articles.accept([articleId('gone')]), 'missing');
  });
});

describe('another reading of an original', () => {
  it('takes the place of the first, in its batch, group and suggestions', async () => {
    const { articles, history } = desk.store;
    const [a, b, c] = await importLined(desk.store, caseFile, [{}, { isLike: 'near' }, {}]);
    must(await articles.group([a?.article.id as never, c?.article.id as never]));
    const again = lined(caseFile, { text: 'نص مقروء بترميز آخر.' });
    await undoable(desk, async () => must(await articles.reread(a?.article.id as never, [again])));
    expect(await articles.find(a?.article.id as never)).toBeUndefined();
    expect((await articles.body(again.article.id))?.text).toBe(again.body.text);
    expect((await articles.find(b?.article.id as never))?.likeness?.articleId).toBe(again.article.id);
    const group = (await articles.find(again.article.id))?.reportGroupId as never;
    expect((await articles.ofReportGroup(group)).map(({ id }) => id)).toContain(again.article.id);
    while (must(await history.undo()));
    expect(await articles.count(caseFile.id)).toBe(0);
  });

  it('takes highlights along when the text says the same, and is refused when not', async () => {
    const { articles, highlights } = desk.store;
    const [a] = (await importLined(desk.store, caseFile, [{}])) as [NewArticle];
    const highlight = must(await highlights.add(newHighlight(a, 0, 9)));
    const id = a.article.id;
    await refused(desk, () => articles.reread(id, [lined(caseFile, { text: 'غيره' })]), 'has-highlights');
    await refused(desk, () => articles.reread(id, [newArticle(caseFile.id, 'other')]), 'batch');
    await refused(desk, () => articles.reread(id, []), 'nothing');
    const again = lined(caseFile, { text: `${a.body.text}\nسطر آخر` });
    must(await articles.reread(id, [again]));
    expect(await highlights.find(highlight.id)).toMatchObject({
      articleId: again.article.id,
      textSha256: again.article.textSha256,
    });
  });
});
