import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CaseFileContents } from '../../../../renderer/core/model';
import { makeArchive } from '../../../../renderer/exporting/archive/make-archive';
import { parseArchive } from '../../../../renderer/exporting/archive/parse-archive';
import { importLined, residue } from './imported';
import { CONTENT_TABLES, type Desk, dump, must, now, openDesk } from './store-fixture';
import { refused } from './undoable';

let desk: Desk;
let contents: CaseFileContents;
beforeEach(async () => {
  desk = await openDesk();
  const { caseFiles, articles, outlets, archive } = desk.store;
  const caseFile = must(await caseFiles.create('ملف'));
  const made = await importLined(desk.store, caseFile, [{}, {}, { isLike: 'near' }]);
  const [a, b] = made.map(({ article }) => article.id);
  must(await articles.group([a as never, b as never]));
  must(await articles.markBlocks(a as never, [{ block: 1, mark: residue }]));
  must(await outlets.create(caseFile.id, { name: 'النهار', aliases: ['نهار'] }));
  contents = (await archive.read(caseFile.id)) as CaseFileContents;
});
afterEach(() => desk.store.close());

it('carries analyses, outlets, groups and suggestions through an archive, under ids of their own', async () => {
  const missingOriginals = contents.articles.map(({ sourceSha256 }) => sourceSha256);
  const stamp = { program: '0.1.0', now: now() };
  const bytes = must(await makeArchive({ contents, originals: new Map(), missingOriginals }, stamp));
  const parsed = must(await parseArchive(bytes)).contents;
  expect(parsed).toEqual(contents);
  const copy = must(await desk.store.archive.load(parsed));
  const loaded = (await desk.store.archive.read(copy.id)) as CaseFileContents;
  const [group] = loaded.reportGroups;
  const grouped = loaded.articles.filter(({ reportGroupId }) => reportGroupId === group?.id);
  expect(grouped).toHaveLength(2);
  expect(contents.reportGroups.map(({ id }) => id)).not.toContain(group?.id);
  const liked = loaded.articles.find(({ likeness }) => likeness !== null)?.likeness?.articleId;
  expect(grouped.map(({ id }) => id)).toContain(liked);
  expect(loaded.analyses.map(({ articleId }) => articleId).sort()).toEqual(
    loaded.articles.map(({ id }) => id).sort(),
  );
  expect(loaded.analyses.filter(({ blocks }) => blocks[1]?.role === 'residue')).toHaveLength(1);
  expect(loaded.outlets).toMatchObject([{ name: 'النهار', aliases: ['نهار'] }]);
  expect(loaded.outlets[0]?.id).not.toBe(contents.outlets[0]?.id);
});

it('refuses groups that are not there, outlets of one name, readings that are none', async () => {
  const { archive } = desk.store;
  const [outlet] = contents.outlets;
  const twins = outlet ? [outlet, { ...outlet, id: 'o2' as never }] : [];
  await refused(desk, () => archive.load({ ...contents, reportGroups: [] }), 'report-group');
  await refused(desk, () => archive.load({ ...contents, outlets: twins }), 'taken');
  const analyses = contents.analyses.map((analysis) => ({
    ...analysis,
    dates: analysis.dates.map((mention) => ({ ...mention, reading: { nonsense: true } })),
  }));
  await refused(desk, () => archive.load({ ...contents, analyses }), 'analysis-reading');
  const ranges = contents.analyses.map((analysis) => ({
    ...analysis,
    dates: analysis.dates.map((mention) => ({ ...mention, end: 9_999 })),
  }));
  await refused(desk, () => archive.load({ ...contents, analyses: ranges }), 'analysis-range');
});

it('deletes everything a case file holds, and undo brings everything back', async () => {
  const before = await dump(desk.name, CONTENT_TABLES);
  must(await desk.store.caseFiles.delete(contents.caseFile.id));
  expect(Object.values(await dump(desk.name, CONTENT_TABLES)).every((rows) => rows.length === 0)).toBe(true);
  must(await desk.store.history.undo());
  expect(await dump(desk.name, CONTENT_TABLES)).toEqual(before);
});
