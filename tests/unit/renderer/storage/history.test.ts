import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CaseFile, importBatchId } from '../../../../renderer/core/model';
import { MOST_STEPS } from '../../../../renderer/storage/history-writer';
import { CONTENT_TABLES, type Desk, dump, must, newArticle, newHighlight, openDesk } from './store-fixture';

let desk: Desk;
let caseFile: CaseFile;

beforeEach(async () => {
  desk = await openDesk();
  caseFile = must(await desk.store.caseFiles.create('ملف'));
});
afterEach(() => desk.store.close());

const batch = importBatchId('batch');
const importSome = (count: number) =>
  desk.store.articles.import(
    batch,
    Array.from({ length: count }, () => newArticle(caseFile.id, batch)),
  );

describe('the history', () => {
  it('undoes a batch of imports as one step, also when another command came between', async () => {
    const { store } = desk;
    const first = newArticle(caseFile.id, batch);
    must(await store.articles.import(batch, [first]));
    must(await store.highlights.add(newHighlight(first, 0, 3)));
    must(await importSome(700));
    expect((await store.history.peek()).undo?.command).toBe('highlight.add');
    must(await store.history.undo());
    expect(must(await store.history.undo())).toMatchObject({ command: 'articles.import', count: 701 });
    expect(await store.articles.count(caseFile.id)).toBe(0);
    must(await store.history.redo());
    expect(await store.articles.count(caseFile.id)).toBe(701);
    expect(await store.articles.body(first.article.id)).toEqual(first.body);
  });

  it('keeps what can be redone while a batch goes on', async () => {
    const { store } = desk;
    must(await importSome(1));
    must(await store.tags.create(caseFile.id, { name: 'وسم' }));
    must(await store.history.undo());
    must(await importSome(2));
    expect((await store.history.peek()).redo?.command).toBe('tag.create');
    must(await store.history.redo());
    expect(await store.tags.list(caseFile.id)).toHaveLength(1);
  });

  it('begins a new step when the batch was undone while it ran', async () => {
    const { store } = desk;
    must(await importSome(2));
    must(await store.history.undo());
    must(await importSome(3));
    expect(await store.history.peek()).toMatchObject({ undo: { count: 3 }, redo: undefined });
    expect(await store.articles.count(caseFile.id)).toBe(3);
    expect((await dump(desk.name)).bodies).toHaveLength(3);
  });

  it('makes consecutive writes of one briefing a single step', async () => {
    const { store } = desk;
    const header = { title: 'م', subtitle: '', date: '', organisation: '', handling: null };
    const briefing = must(await store.briefings.create(caseFile.id, header));
    const write = async (text: string) =>
      must(
        await store.briefings.write(briefing.id, {
          version: 1,
          blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text }] }],
        }),
      );
    for (const text of ['أ', 'أب', 'أبج']) await write(text);
    must(await store.history.undo());
    expect((await store.briefings.find(briefing.id))?.document.blocks).toEqual([]);
    must(await store.history.redo());
    expect(JSON.stringify((await store.briefings.find(briefing.id))?.document)).toContain('أبج');
    must(await store.tags.create(caseFile.id, { name: 'وسم' }));
    await write('أبجد');
    must(await store.history.undo());
    expect(JSON.stringify((await store.briefings.find(briefing.id))?.document)).toContain('أبج"');
  });

  it('drops what could be redone when something new is done', async () => {
    const { store } = desk;
    must(await store.tags.create(caseFile.id, { name: 'أ' }));
    must(await store.history.undo());
    must(await store.tags.create(caseFile.id, { name: 'ب' }));
    expect((await store.history.peek()).redo).toBeUndefined();
    expect(must(await store.history.redo())).toBeUndefined();
  });

  it('names what it undoes, also after a restart', async () => {
    must(await desk.store.tags.create(caseFile.id, { name: 'أ' }));
    must(await desk.store.tags.create(caseFile.id, { name: 'ب' }));
    must(await desk.store.history.undo());
    must(await desk.reopen());
    expect(await desk.store.history.peek()).toEqual({
      undo: { command: 'tag.create', subject: 'أ', count: 1 },
      redo: { command: 'tag.create', subject: 'ب', count: 1 },
    });
  });

  it('forgets the oldest steps beyond its limit, with texts nothing can bring back', async () => {
    const { store } = desk;
    must(await importSome(2));
    const [gone] = (await dump(desk.name)).articles as { id: never }[];
    must(await store.articles.delete([gone?.id as never]));
    expect((await dump(desk.name)).bodies).toHaveLength(2);
    for (let i = 0; i < MOST_STEPS; i += 1) must(await store.caseFiles.rename(caseFile.id, `اسم ${i}`));
    const { history, bodies, undoImages } = await dump(desk.name);
    expect(history).toHaveLength(MOST_STEPS);
    expect(undoImages).toHaveLength(MOST_STEPS);
    expect(bodies).toHaveLength(1);
    expect((await store.history.peek()).undo?.subject).toBe(`اسم ${MOST_STEPS - 1}`);
    let undone = 0;
    while (must(await store.history.undo())) undone += 1;
    expect(undone).toBe(MOST_STEPS);
    expect((await store.caseFiles.find(caseFile.id))?.name).toBe('ملف');
  });

  it('brings a deleted case file back with everything in it', async () => {
    const { store } = desk;
    const article = newArticle(caseFile.id, batch);
    must(await store.articles.import(batch, [article]));
    must(await importSome(1_200));
    const tag = must(await store.tags.create(caseFile.id, { name: 'أ' }));
    must(await store.highlights.add(newHighlight(article, 0, 3, { tagIds: [tag.id] })));
    const before = await dump(desk.name, CONTENT_TABLES);
    must(await store.caseFiles.delete(caseFile.id));
    expect(Object.values(await dump(desk.name, CONTENT_TABLES)).every((rows) => rows.length === 0)).toBe(
      true,
    );
    expect(must(await store.history.undo())).toEqual({
      command: 'caseFile.delete',
      subject: 'ملف',
      count: 1,
    });
    expect(await dump(desk.name, CONTENT_TABLES)).toEqual(before);
    expect(await store.articles.body(article.article.id)).toEqual(article.body);
  });
});
