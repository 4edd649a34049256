import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  articleId,
  type CaseFile,
  caseFileId,
  highlightId,
  importBatchId,
  type PartialDate,
  type Tag,
  tagId,
} from '../../../../renderer/core/model';
import type { NewArticle, Written } from '../../../../renderer/storage/store';
import { type Desk, dump, hashOf, must, newArticle, newHighlight, openDesk } from './store-fixture';

let desk: Desk;
let caseFile: CaseFile;
let article: NewArticle;
let tag: Tag;

beforeEach(async () => {
  desk = await openDesk();
  const { store } = desk;
  caseFile = must(await store.caseFiles.create('ملف'));
  article = newArticle(caseFile.id, 'b');
  must(await store.articles.import(importBatchId('b'), [article]));
  tag = must(await store.tags.create(caseFile.id, { name: 'اقتصاد' }));
});
afterEach(() => desk.store.close());

/** The command is refused and leaves every table as it was. */
async function refused(written: () => Written<unknown>, reason: string): Promise<void> {
  await desk.store.flush(2000);
  const before = await dump(desk.name);
  const result = await written();
  expect(result.ok).toBe(false);
  if (result.ok) return;
  const { error } = result;
  expect(error.code === 'invalid' ? error.reason : error.code).toBe(reason);
  expect(await dump(desk.name)).toEqual(before);
  expect(desk.store.saveState.get().kind).toBe('saved');
}

const header = { title: 'موجز', subtitle: '', date: '2026-11-20', organisation: '', handling: null };

describe('commands that break a rule are refused and change nothing', () => {
  it('names', async () => {
    const { store } = desk;
    await refused(() => store.caseFiles.create('  '), 'empty-name');
    await refused(() => store.caseFiles.create('س'.repeat(501)), 'long-name');
    await refused(() => store.caseFiles.rename(caseFile.id, '\u200f \n'.replace('\u200f', '')), 'empty-name');
    await refused(() => store.tags.create(caseFile.id, { name: '' }), 'empty-name');
    await refused(() => store.tags.edit(tag.id, { name: ' ' }), 'empty-name');
    await refused(() => store.briefings.create(caseFile.id, { ...header, title: '' }), 'empty-name');
    await refused(() => store.articles.edit([article.article.id], { title: ' ' }), 'empty-name');
  });

  it('things that are gone', async () => {
    const { store } = desk;
    await refused(() => store.caseFiles.rename(caseFileId('gone'), 'س'), 'missing');
    await refused(() => store.caseFiles.delete(caseFileId('gone')), 'missing');
    await refused(() => store.tags.create(caseFileId('gone'), { name: 'س' }), 'missing');
    await refused(() => store.tags.create(caseFile.id, { name: 'س', parentId: tagId('gone') }), 'missing');
    await refused(() => store.articles.delete([article.article.id, articleId('gone')]), 'missing');
    await refused(() => store.highlights.delete([highlightId('gone')]), 'missing');
    await refused(
      () => store.highlights.add(newHighlight(article, 0, 3, { tagIds: [tagId('gone')] })),
      'missing',
    );
    await refused(
      () => store.articles.import(importBatchId('z'), [newArticle(caseFileId('gone'), 'z')]),
      'missing',
    );
  });

  it('passages outside the text, or that say something else', async () => {
    const { highlights } = desk.store;
    const good = newHighlight(article, 4, 10);
    await refused(() => highlights.add({ ...good, quote: 'غيره' }), 'quote');
    await refused(() => highlights.add({ ...good, end: good.start, quote: '' }), 'range');
    await refused(() => highlights.add({ ...good, end: 9_999 as never }), 'range');
    await refused(() => highlights.add({ ...good, start: 0.5 as never }), 'range');
    await refused(() => highlights.add({ ...good, textSha256: hashOf('other') }), 'text');
    await refused(() => highlights.add({ ...good, credibility: 7 as never }), 'credibility');
    const { id } = must(await highlights.add(good));
    await refused(() => highlights.move(id, { ...good, quote: 'غيره' }), 'quote');
    await refused(() => highlights.grade(id, 0 as never), 'credibility');
  });

  it('articles with a wrong batch, text, id or date', async () => {
    const { articles } = desk.store;
    const batch = importBatchId('z');
    const other = newArticle(caseFile.id, 'z');
    await refused(() => articles.import(batch, [newArticle(caseFile.id, 'y')]), 'batch');
    await refused(() => articles.import(batch, [{ ...other, body: article.body }]), 'body');
    await refused(() => articles.import(batch, [other, other]), 'id');
    await refused(() => articles.import(importBatchId('b'), [article]), 'id');
    await refused(
      () => articles.edit([article.article.id], { publishedOn: '2026-02-30' as PartialDate }),
      'date',
    );
    await refused(() => articles.edit([article.article.id], { reliability: 'G' as never }), 'reliability');
    await refused(() => articles.turnBlock(article.article.id, -1, 'rtl'), 'block');
    const broken = newArticle(caseFile.id, 'z', { sourceSha256: 'nope' as never });
    const result = await articles.import(batch, [broken]);
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  it('tags under themselves, beside strangers, of another case file', async () => {
    const { tags, highlights, caseFiles } = desk.store;
    const child = must(await tags.create(caseFile.id, { name: 'فرع', parentId: tag.id }));
    await refused(() => tags.move(tag.id, child.id, null), 'tag-cycle');
    await refused(() => tags.move(tag.id, tag.id, null), 'tag-cycle');
    await refused(() => tags.move(child.id, null, child.id), 'tag-before-itself');
    await refused(() => tags.move(child.id, null, tagId('gone')), 'sibling');
    const elsewhere = must(await caseFiles.create('آخر'));
    const foreign = must(await tags.create(elsewhere.id, { name: 'غريب' }));
    await refused(() => tags.move(tag.id, foreign.id, null), 'missing');
    await refused(() => highlights.add(newHighlight(article, 0, 3, { tagIds: [foreign.id] })), 'tag');
  });

  it('briefings with a date that is none, an unknown label or a quote from elsewhere', async () => {
    const { briefings, caseFiles, highlights } = desk.store;
    await refused(() => briefings.create(caseFile.id, { ...header, date: '2026-13-01' }), 'date');
    await refused(() => briefings.create(caseFile.id, { ...header, date: '2026' }), 'date');
    await refused(
      () => briefings.create(caseFile.id, { ...header, handling: 'TLP:PINK' as never }),
      'handling',
    );
    const elsewhere = must(await caseFiles.create('آخر'));
    const briefing = must(await briefings.create(elsewhere.id, header));
    const highlight = must(await highlights.add(newHighlight(article, 0, 3)));
    await refused(() => briefings.quote(briefing.id, [highlight.id]), 'highlight');
  });
});

describe('commands', () => {
  it('move a shortcut from the tag that had it', async () => {
    const { tags } = desk.store;
    const other = must(await tags.create(caseFile.id, { name: 'أمن' }));
    must(await tags.edit(tag.id, { shortcut: 1 }));
    must(await tags.edit(other.id, { shortcut: 1 }));
    expect((await tags.list(caseFile.id)).map(({ shortcut }) => shortcut)).toEqual([null, 1]);
    must(await desk.store.history.undo());
    expect((await tags.list(caseFile.id)).map(({ shortcut }) => shortcut)).toEqual([1, null]);
  });

  it('keep tags in tree order and lift the children of a deleted tag to its place', async () => {
    const { tags } = desk.store;
    const [b, c] = [
      must(await tags.create(caseFile.id, { name: 'ب', parentId: tag.id })),
      must(await tags.create(caseFile.id, { name: 'ج', parentId: tag.id })),
    ];
    const last = must(await tags.create(caseFile.id, { name: 'د' }));
    must(await tags.move(c.id, tag.id, b.id));
    expect((await tags.list(caseFile.id)).map(({ name }) => name)).toEqual(['اقتصاد', 'ج', 'ب', 'د']);
    const highlight = must(
      await desk.store.highlights.add(newHighlight(article, 0, 3, { tagIds: [tag.id, b.id] })),
    );
    expect((await tags.usage(caseFile.id)).get(tag.id)).toEqual({ highlights: 1, withDescendants: 1 });
    must(await tags.delete(tag.id));
    const after = await tags.list(caseFile.id);
    expect(after.map(({ name, parentId, position }) => [name, parentId, position])).toEqual([
      ['ج', null, 0],
      ['ب', null, 1],
      ['د', null, 2],
    ]);
    expect(last.position).toBe(1);
    expect((await desk.store.highlights.find(highlight.id))?.tagIds).toEqual([b.id]);
  });

  it('count a highlight once in a branch, however many of its tags it has', async () => {
    const { tags, highlights } = desk.store;
    const child = must(await tags.create(caseFile.id, { name: 'فرع', parentId: tag.id }));
    must(await highlights.add(newHighlight(article, 0, 3, { tagIds: [tag.id, child.id] })));
    must(await highlights.add(newHighlight(article, 4, 10, { tagIds: [child.id, child.id] })));
    const usage = await tags.usage(caseFile.id);
    expect(usage.get(tag.id)).toEqual({ highlights: 1, withDescendants: 2 });
    expect(usage.get(child.id)).toEqual({ highlights: 2, withDescendants: 2 });
  });

  it('list highlights in document order, evidence newest first, and skip what is gone', async () => {
    const { highlights } = desk.store;
    const late = must(await highlights.add(newHighlight(article, 8, 12)));
    const short = must(await highlights.add(newHighlight(article, 0, 3)));
    const long = must(await highlights.add(newHighlight(article, 0, 9)));
    expect((await highlights.ofArticle(article.article.id)).map(({ id }) => id)).toEqual([
      long.id,
      short.id,
      late.id,
    ]);
    expect((await highlights.evidence(caseFile.id)).map(({ highlight }) => highlight.id)).toEqual([
      long.id,
      short.id,
      late.id,
    ]);
    const evidence = await highlights.evidenceFor([late.id, highlightId('gone')]);
    expect(evidence.map((entry) => entry.article.id)).toEqual([article.article.id]);
    expect(await highlights.count(caseFile.id)).toBe(3);
  });

  it('append quotes to a briefing and find it by its newest change', async () => {
    const { briefings, highlights } = desk.store;
    const highlight = must(await highlights.add(newHighlight(article, 4, 10)));
    const first = must(await briefings.create(caseFile.id, header));
    must(await briefings.create(caseFile.id, { ...header, title: 'ثان' }));
    must(await briefings.quote(first.id, [highlight.id]));
    const [newest] = await briefings.list(caseFile.id);
    expect(newest?.id).toBe(first.id);
    expect(newest?.document.blocks).toEqual([
      { kind: 'evidence', highlightId: highlight.id, quote: highlight.quote },
    ]);
  });

  it('mark an opened article read without a step, and keep what can be redone', async () => {
    const { articles, history } = desk.store;
    must(await articles.edit([article.article.id], { title: 'عنوان آخر' }));
    must(await history.undo());
    const before = await history.peek();
    must(await articles.markOpened(article.article.id));
    expect(await history.peek()).toEqual(before);
    expect((await articles.find(article.article.id))?.isRead).toBe(true);
    must(await history.redo());
    expect((await articles.find(article.article.id))?.title).toBe('عنوان آخر');
  });

  it('that change nothing leave no step behind', async () => {
    const { store } = desk;
    await store.flush(2000);
    const before = await dump(desk.name);
    must(await store.caseFiles.rename(caseFile.id, 'ملف'));
    must(await store.articles.markRead([article.article.id], false));
    must(await store.articles.edit([article.article.id], { title: article.article.title }));
    must(await store.articles.turnBlock(article.article.id, 0, null));
    must(await store.articles.import(importBatchId('none'), []));
    must(await store.tags.edit(tag.id, { name: tag.name }));
    must(await store.tags.move(tag.id, null, null));
    expect(await dump(desk.name)).toEqual(before);
    expect(store.saveState.get()).toEqual({ kind: 'saved' });
  });

  it('hand a body only to those whose article is there', async () => {
    const { articles } = desk.store;
    expect((await articles.body(article.article.id))?.text).toBe(article.body.text);
    must(await articles.delete([article.article.id]));
    expect(await articles.body(article.article.id)).toBeUndefined();
    expect(await articles.count(caseFile.id)).toBe(0);
  });

  it('find duplicates by bytes and by folded text, within the case file', async () => {
    const { articles, caseFiles } = desk.store;
    const { id, sourceSha256, foldedSha256 } = article.article;
    const hashes = [sourceSha256, foldedSha256, hashOf('new')];
    expect(await articles.findDuplicates(caseFile.id, hashes)).toEqual(
      new Map([
        [sourceSha256, id],
        [foldedSha256, id],
      ]),
    );
    const elsewhere = must(await caseFiles.create('آخر'));
    expect(await articles.findDuplicates(elsewhere.id, hashes)).toEqual(new Map());
  });
});
