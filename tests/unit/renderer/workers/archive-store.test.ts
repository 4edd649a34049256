import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { type CaseFileContents, importBatchId, instant, tagId } from '../../../../renderer/core/model';
import { makeArchive } from '../../../../renderer/exporting/archive/make-archive';
import { parseArchive } from '../../../../renderer/exporting/archive/parse-archive';
import { sha256Of } from '../../../../renderer/exporting/archive/sha256-of';
import { createMemoryWorkbench } from '../../../../renderer/platform/memory';
import { exportCaseFile, importCaseFile } from '../../../../renderer/workers/archive-client';
import type { ArchiveRequest } from '../../../../renderer/workers/archive-protocol';
import { localPort } from '../../../support/job-port';
import { must, newArticle, newHighlight, openDesk } from '../storage/store-fixture';

const startWorker = () =>
  localPort(async (data, report) => {
    const request = data as ArchiveRequest;
    const value =
      request.kind === 'make'
        ? await makeArchive(request.archive, request.stamp, report)
        : await parseArchive(request.bytes, report);
    return { value, transfer: [] };
  });

/** Contents with ids numbered in the order they stand, so that two case files can be compared. */
function withoutIds(contents: CaseFileContents): string {
  const names = new Map<string, string>();
  const ids = [
    contents.caseFile,
    ...contents.articles,
    ...contents.highlights,
    ...contents.tags,
    ...contents.briefings,
  ].map(({ id }) => id as string);
  for (const id of [...ids, ...contents.articles.map(({ importBatchId: batch }) => batch)]) {
    if (!names.has(id)) names.set(id, `#${names.size}`);
  }
  const text = JSON.stringify(contents);
  return [...names].reduce((json, [id, name]) => json.replaceAll(`"${id}"`, `"${name}"`), text);
}

/** In an order that does not hang on ids. */
function inOrder(contents: CaseFileContents): CaseFileContents {
  const places = new Map(
    [...contents.articles].sort((a, b) => (a.title < b.title ? -1 : 1)).map(({ id }, index) => [id, index]),
  );
  const place = (id: CaseFileContents['articles'][number]['id']) => places.get(id) ?? -1;
  return {
    ...contents,
    articles: [...contents.articles].sort((a, b) => place(a.id) - place(b.id)),
    bodies: [...contents.bodies].sort((a, b) => place(a.articleId) - place(b.articleId)),
    highlights: [...contents.highlights].sort(
      (a, b) => place(a.articleId) - place(b.articleId) || a.start - b.start,
    ),
    tags: [...contents.tags].sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

it('carries a case file through real stores without loss, and one undo removes it again', async () => {
  const here = await openDesk();
  const workbench = createMemoryWorkbench();
  const caseFile = must(await here.store.caseFiles.create('ملف المرفأ'));
  const texts = ['قال الوزير إن الخطة جاهزة.\nوأضاف \uD800 أن GDP نما.', 'نص ثانٍ 🚀 قصير.'];
  const articles = await Promise.all(
    texts.map(async (text, index) => {
      const original = new TextEncoder().encode(`${text}${index}`);
      await workbench.invoke('originals.put', [original]);
      return newArticle(caseFile.id, 'batch', {
        text,
        title: `مقال ${index}`,
        sourceSha256: await sha256Of(original),
      });
    }),
  );
  must(await here.store.articles.import(importBatchId('batch'), articles));
  const tag = must(await here.store.tags.create(caseFile.id, { name: 'تمويل' }));
  const child = must(await here.store.tags.create(caseFile.id, { name: 'قروض', parentId: tag.id }));
  const highlight = must(
    await here.store.highlights.add(
      newHighlight(articles[0]!, 0, 9, { tagIds: [tagId(child.id)], note: 'ملاحظة' }),
    ),
  );
  const header = {
    title: 'موجز',
    subtitle: '',
    date: '2026-11-20',
    organisation: '',
    handling: 'TLP:GREEN' as const,
  };
  const briefing = must(await here.store.briefings.create(caseFile.id, header));
  must(await here.store.briefings.quote(briefing.id, [highlight.id]));

  const now = instant('2026-11-20T08:15:30.000Z');
  const order = { workbench, onProgress: () => undefined, startWorker };
  const packed = must(
    await exportCaseFile({ ...order, store: here.store, caseFileId: caseFile.id, now }).result,
  );
  expect(packed.missingOriginals).toBe(0);
  const before = await here.store.archive.read(caseFile.id);

  const there = await openDesk();
  const elsewhere = createMemoryWorkbench();
  const imported = must(
    await importCaseFile({ ...order, workbench: elsewhere, store: there.store, bytes: packed.bytes }).result,
  );
  const after = await there.store.archive.read(imported.id);
  expect(withoutIds(inOrder(after!))).toBe(withoutIds(inOrder(before!)));
  expect(elsewhere.originals.size).toBe(2);

  must(await there.store.history.undo());
  expect(await there.store.caseFiles.list()).toEqual([]);
  await here.store.close();
  await there.store.close();
});
