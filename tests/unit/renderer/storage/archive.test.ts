import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BriefingDocument } from '../../../../renderer/core/briefing/document';
import { listReferences } from '../../../../renderer/core/briefing/evidence';
import { type CaseFileContents, highlightId, importBatchId, tagId } from '../../../../renderer/core/model';
import { type Desk, dump, must, newArticle, newHighlight, openDesk } from './store-fixture';

let desk: Desk;
let contents: CaseFileContents;

beforeEach(async () => {
  desk = await openDesk();
  const { store } = desk;
  const caseFile = must(await store.caseFiles.create('ملف'));
  const article = newArticle(caseFile.id, 'b');
  const gone = newArticle(caseFile.id, 'b');
  must(await store.articles.import(importBatchId('b'), [article, gone]));
  must(await store.articles.delete([gone.article.id]));
  const parent = must(await store.tags.create(caseFile.id, { name: 'أ' }));
  const child = must(await store.tags.create(caseFile.id, { name: 'ب', parentId: parent.id }));
  const highlight = must(await store.highlights.add(newHighlight(article, 0, 3, { tagIds: [child.id] })));
  const header = { title: 'م', subtitle: '', date: '', organisation: '', handling: 'TLP:GREEN' as const };
  const briefing = must(await store.briefings.create(caseFile.id, header));
  must(await store.briefings.write(briefing.id, everyBlock(highlight.id)));
  contents = (await store.archive.read(caseFile.id)) as CaseFileContents;
});
afterEach(() => desk.store.close());

const everyBlock = (id: ReturnType<typeof highlightId>): BriefingDocument => {
  const citation = { kind: 'citation' as const, highlightId: id, quote: 'قال' };
  const paragraph = { kind: 'paragraph' as const, content: [citation, { kind: 'break' as const }] };
  const evidence = { kind: 'evidence' as const, highlightId: id, quote: 'قال', direction: 'ltr' as const };
  const list = { kind: 'list' as const, ordered: true, items: [{ content: [citation] }] };
  return {
    version: 1,
    blocks: [
      { kind: 'heading', level: 1, content: [{ kind: 'text', text: 'س', bold: true }] },
      paragraph,
      evidence,
      { ...list, items: [{ content: [citation], children: list }] },
      { kind: 'table', rows: [[{ header: true, blocks: [paragraph, evidence, list] }]] },
      { kind: 'evidence', highlightId: highlightId('orphan'), quote: 'قديم' },
    ],
  };
};

describe('a case file read whole', () => {
  it('holds everything but what was deleted', () => {
    expect(contents.articles).toHaveLength(1);
    expect(contents.bodies).toHaveLength(1);
    expect(contents.tags).toHaveLength(2);
    expect(contents.highlights).toHaveLength(1);
    expect(contents.briefings).toHaveLength(1);
  });

  it('loads beside its original under ids of its own, references included', async () => {
    const copy = must(await desk.store.archive.load(contents));
    const loaded = (await desk.store.archive.read(copy.id)) as CaseFileContents;
    const ids = (held: CaseFileContents) =>
      [held.caseFile, ...held.articles, ...held.highlights, ...held.tags, ...held.briefings].map(
        ({ id }) => id,
      );
    expect(ids(loaded).filter((id) => ids(contents).includes(id as never))).toEqual([]);
    const [highlight] = loaded.highlights;
    expect(loaded.bodies[0]?.articleId).toBe(loaded.articles[0]?.id);
    expect(highlight?.articleId).toBe(loaded.articles[0]?.id);
    expect(highlight?.tagIds).toEqual(loaded.tags.filter(({ name }) => name === 'ب').map(({ id }) => id));
    const references = listReferences(loaded.briefings[0]?.document as BriefingDocument);
    expect(references).toHaveLength(8);
    expect(references.filter((reference) => reference.highlightId === highlight?.id)).toHaveLength(7);
    expect(references.some((reference) => reference.highlightId === 'orphan')).toBe(false);
    expect(must(await desk.store.history.undo())).toMatchObject({ command: 'caseFile.load', subject: 'ملف' });
    expect(await desk.store.archive.read(copy.id)).toBeUndefined();
  });

  it.each<[string, (held: CaseFileContents) => CaseFileContents]>([
    ['empty-name', (held) => ({ ...held, caseFile: { ...held.caseFile, name: ' ' } })],
    ['body', (held) => ({ ...held, bodies: [] })],
    ['id', (held) => ({ ...held, articles: [...held.articles, ...held.articles] })],
    ['highlight-article', (held) => ({ ...held, articles: [], bodies: [], analyses: [] })],
    [
      'analysis',
      (held) => ({ ...held, analyses: held.analyses.map((a) => ({ ...a, articleId: 'no' as never })) }),
    ],
    [
      'likeness',
      (held) => ({
        ...held,
        articles: held.articles.map((article) => ({
          ...article,
          likeness: { articleId: 'no' as never, kind: 'near' as const, share: 0.9 },
        })),
      }),
    ],
    ['quote', (held) => ({ ...held, highlights: held.highlights.map((h) => ({ ...h, quote: 'غير' })) })],
    ['tag-cycle', (held) => ({ ...held, tags: held.tags.map((tag) => ({ ...tag, parentId: tag.id })) })],
    ['tag-cycle', (held) => ({ ...held, tags: held.tags.map((t) => ({ ...t, parentId: tagId('no') })) })],
    ['shortcut', (held) => ({ ...held, tags: held.tags.map((tag) => ({ ...tag, shortcut: 1 })) })],
    [
      'document',
      (held) => ({
        ...held,
        briefings: held.briefings.map((briefing) => ({
          ...briefing,
          document: { version: 1, blocks: [{ kind: 'script' }] } as never,
        })),
      }),
    ],
  ])('is refused with the reason (%s) and changes nothing', async (reason, break_) => {
    await desk.store.flush(2000);
    const before = await dump(desk.name);
    expect(await desk.store.archive.load(break_(contents))).toEqual({
      ok: false,
      error: { code: 'invalid', reason },
    });
    expect(await dump(desk.name)).toEqual(before);
  });
});
