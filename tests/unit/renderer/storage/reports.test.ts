import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type ArticleId,
  articleId,
  type CaseFile,
  type PartialDate,
  reportGroupId,
} from '../../../../renderer/core/model';
import type { NewArticle } from '../../../../renderer/storage/store';
import { importLined } from './imported';
import { CONTENT_TABLES, type Desk, dump, must, newHighlight, openDesk } from './store-fixture';
import { refused, undoable } from './undoable';

let desk: Desk;
let caseFile: CaseFile;
beforeEach(async () => {
  desk = await openDesk();
  caseFile = must(await desk.store.caseFiles.create('ملف'));
});
afterEach(() => desk.store.close());

const idsOf = (made: readonly NewArticle[]): ArticleId[] => made.map(({ article }) => article.id);
const at = (ids: readonly ArticleId[], ...places: number[]): ArticleId[] =>
  places.map((place) => ids[place] as ArticleId);
const found = (id: ArticleId | undefined) => desk.store.articles.find(id as ArticleId);

describe('report groups', () => {
  it('hold articles, earliest published first, and can be named', async () => {
    const { articles } = desk.store;
    const ids = idsOf(
      await importLined(desk.store, caseFile, [
        { publishedOn: null },
        { publishedOn: '2026-02' as PartialDate },
        { publishedOn: '2025' as PartialDate },
      ]),
    );
    const group = await undoable(desk, async () => must(await articles.group(ids)));
    expect((await articles.ofReportGroup(group.id)).map(({ id }) => id)).toEqual(at(ids, 2, 1, 0));
    await undoable(desk, async () => must(await articles.renameReportGroup(group.id, ' رواية ')));
    expect((await articles.reportGroup(group.id))?.name).toBe('رواية');
    must(await articles.renameReportGroup(group.id, ' '));
    expect((await articles.reportGroups(caseFile.id)).map(({ name }) => name)).toEqual(['']);
  });

  it('merge into the oldest, and end when one article is left', async () => {
    const { articles } = desk.store;
    const ids = idsOf(await importLined(desk.store, caseFile, [{}, {}, {}, {}]));
    const first = must(await articles.group(at(ids, 0, 1)));
    const second = must(await articles.group(at(ids, 2, 3)));
    must(await articles.renameReportGroup(second.id, 'الثانية'));
    const merged = await undoable(desk, async () => must(await articles.group(at(ids, 3, 0))));
    expect(merged).toMatchObject({ id: first.id, name: 'الثانية' });
    expect(await articles.ofReportGroup(first.id)).toHaveLength(4);
    expect(await articles.reportGroup(second.id)).toBeUndefined();
    must(await articles.ungroup(at(ids, 0, 1)));
    expect(await articles.ofReportGroup(first.id)).toHaveLength(2);
    await undoable(desk, async () => must(await articles.delete(at(ids, 2))));
    expect(await articles.reportGroup(first.id)).toBeUndefined();
    expect((await found(ids[3]))?.reportGroupId).toBeNull();
  });

  it('refuse one article, articles of two case files, and what is gone', async () => {
    const { articles, caseFiles } = desk.store;
    const ids = idsOf(await importLined(desk.store, caseFile, [{}]));
    const elsewhere = must(await caseFiles.create('آخر'));
    const strange = idsOf(await importLined(desk.store, elsewhere, [{}]));
    await refused(desk, () => articles.group(ids), 'too-few');
    await refused(desk, () => articles.group([...ids, ...strange]), 'case-file');
    await refused(desk, () => articles.group([...ids, articleId('gone')]), 'missing');
    await refused(desk, () => articles.renameReportGroup(reportGroupId('gone'), 'x'), 'missing');
  });
});

describe('suggestions that an article repeats another', () => {
  it('end with `different`, and nothing else changes', async () => {
    const ids = idsOf(await importLined(desk.store, caseFile, [{}, { isLike: 'near' }]));
    await undoable(desk, async () => must(await desk.store.articles.settleLikeness(ids, 'different')));
    expect(await found(ids[1])).toMatchObject({ likeness: null, reviewReasons: [], reportGroupId: null });
  });

  it('make one group of a chain', async () => {
    const ids = idsOf(
      await importLined(desk.store, caseFile, [{}, { isLike: 'near' }, { isLike: 'contained' }]),
    );
    await undoable(desk, async () => must(await desk.store.articles.settleLikeness(ids, 'same-report')));
    const groups = await desk.store.articles.reportGroups(caseFile.id);
    expect(groups).toHaveLength(1);
    for (const id of ids) {
      expect(await found(id)).toMatchObject({
        likeness: null,
        reviewReasons: [],
        reportGroupId: groups[0]?.id,
      });
    }
  });

  it('delete the newer with `skip`, never what it repeats', async () => {
    const ids = idsOf(await importLined(desk.store, caseFile, [{}, { isLike: 'same-text' }]));
    await undoable(desk, async () => must(await desk.store.articles.settleLikeness(ids, 'skip')));
    expect([await found(ids[0]), await found(ids[1])].map(Boolean)).toEqual([true, false]);
    must(await desk.store.history.undo());
    expect((await desk.store.articles.body(ids[1] as ArticleId))?.text).toBeDefined();
  });

  it('give the older the filled fields of the newer, along a chain', async () => {
    const ids = idsOf(
      await importLined(desk.store, caseFile, [
        { author: 'أحمد', publishedOn: '2026-11-19' as PartialDate },
        { author: '', place: 'دبي', isLike: 'near' },
        { author: 'ليلى', publishedOn: '2025-03-02' as PartialDate, isLike: 'near' },
      ]),
    );
    await undoable(desk, async () => must(await desk.store.articles.settleLikeness(ids, 'replace-metadata')));
    expect(await desk.store.articles.count(caseFile.id)).toBe(1);
    expect(await found(ids[0])).toMatchObject({ author: 'ليلى', place: 'دبي', publishedOn: '2025-03-02' });
    const dates = (await desk.store.articles.analysis(ids[0] as ArticleId))?.dates;
    expect(dates?.map(({ value }) => value)).toContainEqual({ kind: 'date', date: '2025-03-01' });
  });

  it('do not take highlights with them', async () => {
    const made = await importLined(desk.store, caseFile, [{}, { isLike: 'near' }]);
    must(await desk.store.highlights.add(newHighlight(made[1] as NewArticle, 0, 4)));
    await refused(desk, () => desk.store.articles.settleLikeness(idsOf(made), 'skip'), 'has-highlights');
  });

  it('read as none when the other article is gone, and come back with it', async () => {
    const ids = idsOf(await importLined(desk.store, caseFile, [{}, { isLike: 'near' }]));
    const before = await dump(desk.name, CONTENT_TABLES);
    must(await desk.store.articles.delete(at(ids, 0)));
    expect(await found(ids[1])).toMatchObject({ likeness: null, reviewReasons: [] });
    must(await desk.store.history.undo());
    expect(await dump(desk.name, CONTENT_TABLES)).toEqual(before);
    expect((await found(ids[1]))?.likeness?.articleId).toBe(ids[0]);
  });
});
