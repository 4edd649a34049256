import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ArticleId, type CaseFile, outletId } from '../../../../renderer/core/model';
import { importLined } from './imported';
import { type Desk, must, openDesk } from './store-fixture';
import { refused, undoable } from './undoable';

let desk: Desk;
let caseFile: CaseFile;
beforeEach(async () => {
  desk = await openDesk();
  caseFile = must(await desk.store.caseFiles.create('ملف'));
});
afterEach(() => desk.store.close());

const outletsIn = () => desk.store.outlets.list(caseFile.id);
const namesOf = async (ids: readonly ArticleId[]) =>
  Promise.all(ids.map(async (id) => (await desk.store.articles.find(id))?.outlet));

describe('outlets', () => {
  it('are listed by name with how many articles name them, by alias too', async () => {
    const { outlets } = desk.store;
    await importLined(desk.store, caseFile, [
      { outlet: 'النَّهار' },
      { outlet: 'An-Nahar' },
      { outlet: 'غيرها' },
    ]);
    const nahar = await undoable(desk, async () =>
      must(
        await outlets.create(caseFile.id, {
          name: ' النهار ',
          aliases: ['An-Nahar', 'النهار'],
          domains: ['WWW.annahar.example'],
        }),
      ),
    );
    must(await outlets.create(caseFile.id, { name: 'الأخبار' }));
    expect((await outletsIn()).map(({ name }) => name)).toEqual(['الأخبار', 'النهار']);
    expect(nahar).toMatchObject({ name: 'النهار', aliases: ['An-Nahar'], domains: ['annahar.example'] });
    const usage = await outlets.usage(caseFile.id);
    expect(usage.get(nahar.id)).toEqual({ articles: 2 });
  });

  it('write a new name into their articles and keep the old one as an alias', async () => {
    const { outlets } = desk.store;
    const made = await importLined(desk.store, caseFile, [{ outlet: 'النهار' }, { outlet: 'غيرها' }]);
    const ids = made.map(({ article }) => article.id);
    const nahar = must(await outlets.create(caseFile.id, { name: 'النهار' }));
    await undoable(desk, async () => must(await outlets.edit(nahar.id, { name: 'صحيفة النهار' })));
    expect(await namesOf(ids)).toEqual(['صحيفة النهار', 'غيرها']);
    expect((await outletsIn())[0]?.aliases).toEqual(['النهار']);
    must(await outlets.edit(nahar.id, { aliases: [], reliability: 'C' }));
    expect((await outletsIn())[0]).toMatchObject({ aliases: [], reliability: 'C' });
  });

  it('give new articles their default reliability', async () => {
    must(await desk.store.outlets.create(caseFile.id, { name: 'النهار', reliability: 'B' }));
    const made = await importLined(desk.store, caseFile, [
      { outlet: 'النهار' },
      { outlet: 'النهار', reliability: 'E' },
      { outlet: '' },
    ]);
    const grades = await Promise.all(
      made.map(async ({ article }) => (await desk.store.articles.find(article.id))?.reliability),
    );
    expect(grades).toEqual(['B', 'E', null]);
  });

  it('merge into one, with all their names, hosts and rules', async () => {
    const { outlets } = desk.store;
    const made = await importLined(desk.store, caseFile, [{ outlet: 'نهار' }, { outlet: 'النهار' }]);
    const first = must(await outlets.create(caseFile.id, { name: 'النهار', keptLines: ['سطر'] }));
    const other = must(
      await outlets.create(caseFile.id, { name: 'نهار', reliability: 'B', residueLines: ['سطر', 'اخر'] }),
    );
    await undoable(desk, async () => must(await outlets.merge(first.id, [other.id, first.id])));
    expect(await outletsIn()).toMatchObject([
      { id: first.id, aliases: ['نهار'], reliability: 'B', residueLines: ['اخر'], keptLines: ['سطر'] },
    ]);
    expect(await namesOf(made.map(({ article }) => article.id))).toEqual(['النهار', 'النهار']);
  });

  it('learn a line, as residue or as kept, and are made when they are new', async () => {
    const { outlets } = desk.store;
    const taught = await undoable(desk, async () =>
      must(await outlets.teach(caseFile.id, 'النهار', 'إقرأ  أيضًا', true)),
    );
    expect(taught).toMatchObject({ name: 'النهار', residueLines: ['اقرا ايضا'], keptLines: [] });
    must(await outlets.teach(caseFile.id, 'النَهار', 'اقرأ أيضا', false));
    expect(await outletsIn()).toMatchObject([{ id: taught.id, residueLines: [], keptLines: ['اقرا ايضا'] }]);
    await undoable(desk, async () => must(await outlets.delete(taught.id)));
    expect(await outletsIn()).toEqual([]);
  });

  it('refuse names that are empty or another outlet has, and what is gone', async () => {
    const { outlets } = desk.store;
    const first = must(await outlets.create(caseFile.id, { name: 'النهار', aliases: ['نهار'] }));
    const other = must(await outlets.create(caseFile.id, { name: 'الأخبار' }));
    await refused(desk, () => outlets.create(caseFile.id, { name: 'نَهار' }), 'taken');
    await refused(desk, () => outlets.edit(other.id, { aliases: ['النهار'] }), 'taken');
    await refused(desk, () => outlets.edit(other.id, { name: ' ' }), 'empty-name');
    await refused(desk, () => outlets.edit(other.id, { reliability: 'Z' as never }), 'reliability');
    await refused(desk, () => outlets.teach(caseFile.id, 'النهار', ' ', true), 'empty-line');
    await refused(desk, () => outlets.merge(first.id, [outletId('gone')]), 'missing');
    await refused(desk, () => outlets.delete(outletId('gone')), 'missing');
  });
});
