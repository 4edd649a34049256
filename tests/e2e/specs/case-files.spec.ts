import { readFile, writeFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, type Hashiya, test } from '../fixtures/hashiya';
import { pagesOf } from '../pages/pages-of';

/** The entries of an archive that hold the user's work, by name. */
async function contentsOf(path: string): Promise<ReadonlyMap<string, string>> {
  const entries = Object.entries(unzipSync(new Uint8Array(await readFile(path))));
  return new Map(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** What the archive says apart from ids and times of writing, which a copy may have anew. */
const plain = (json: string) =>
  json
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu, 'id')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z/gu, 'time');
const sorted = (json: string): unknown => {
  const rows = JSON.parse(plain(json)) as unknown;
  return Array.isArray(rows) ? rows.map((row) => JSON.stringify(row)).sort() : rows;
};

async function sampleArchive(hashiya: Hashiya): Promise<string> {
  const { shell, caseFiles } = pagesOf(hashiya.page);
  await shell.startWithSample();
  return caseFiles.exportArchive('ملف');
}

test.describe('case files', () => {
  test('are created, renamed, switched, deleted and brought back', async ({ hashiya }) => {
    const { shell, caseFiles } = pagesOf(hashiya.page);
    await shell.startEmpty('الأول');
    await caseFiles.create('الثاني');
    await caseFiles.rename('الثاني المعدّل');
    await caseFiles.switchTo('الأول');
    await caseFiles.switchTo('الثاني المعدّل');
    await caseFiles.delete();
    await expect(caseFiles.current()).toHaveText('الأول');
    await shell.undo();
    // It comes back as the open one, and draws the window anew: a menu opened before that would be gone.
    await expect(caseFiles.current()).toHaveText('الثاني المعدّل');
    await caseFiles.switchTo('الأول');
  });

  test('an archive brings back the same articles, highlights and briefing', async ({ hashiya }) => {
    const { shell, caseFiles } = pagesOf(hashiya.page);
    const path = await sampleArchive(hashiya);
    const counts = [await shell.articleCount(), await shell.highlightCount()];
    await caseFiles.create('فارغ');
    await expect.poll(() => shell.articleCount()).toBe(0);
    await caseFiles.importArchive(path);
    await expect.poll(async () => [await shell.articleCount(), await shell.highlightCount()]).toEqual(counts);
    const [before, after] = [await contentsOf(path), await contentsOf(await caseFiles.exportArchive('نسخة'))];
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    expect(before.has('tables/briefings.json')).toBe(true);
    for (const [name, text] of before) {
      if (name.startsWith('originals/')) expect(after.get(name) === text, name).toBe(true);
      else if (/^tables\/(articles|bodies|highlights|tags|briefings)/u.test(name))
        expect(sorted(after.get(name) ?? ''), name).toEqual(sorted(text));
    }
  });

  test('a damaged and a newer archive are refused with the reason and change nothing', async ({
    hashiya,
  }) => {
    const { shell, caseFiles } = pagesOf(hashiya.page);
    const path = await sampleArchive(hashiya);
    const bytes = await readFile(path);
    const files = unzipSync(new Uint8Array(bytes));
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as Record<
      string,
      unknown
    >;
    const damaged = `${path}.damaged.hashiya`;
    await writeFile(damaged, bytes.subarray(0, bytes.length / 2));
    const newer = `${path}.newer.hashiya`;
    const future = strToU8(JSON.stringify({ ...manifest, version: 99, minReader: 99 }));
    await writeFile(newer, zipSync({ ...files, 'manifest.json': future }));
    const before = [await caseFiles.current().textContent(), await shell.articleCount()];
    for (const [archive, code] of [
      [damaged, 'damaged'],
      [newer, 'newer'],
    ] as const) {
      await caseFiles.importArchive(archive);
      await expect(caseFiles.refusal(code)).toBeVisible();
      await caseFiles.cancelImport();
    }
    expect([await caseFiles.current().textContent(), await shell.articleCount()]).toEqual(before);
    expect(await caseFiles.names()).toHaveLength(1);
  });

  test('the sample goes with one click and comes back by undo', async ({ hashiya }) => {
    const { shell } = pagesOf(hashiya.page);
    await shell.startWithSample();
    const count = await shell.articleCount();
    await shell.removeSample();
    await expect(hashiya.page.getByTestId('welcome')).toBeVisible();
    await shell.undo();
    await shell.waitUntilOpen();
    await expect.poll(() => shell.articleCount()).toBe(count);
  });
});
