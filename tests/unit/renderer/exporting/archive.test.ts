import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  articleId,
  type CaseFileContents,
  caseFileId,
  instant,
  type Sha256,
  tagId,
} from '../../../../renderer/core/model';
import {
  ARCHIVE_LIMITS,
  type Archive,
  tablePath,
} from '../../../../renderer/exporting/archive/archive-format';
import { makeArchive } from '../../../../renderer/exporting/archive/make-archive';
import { parseArchive } from '../../../../renderer/exporting/archive/parse-archive';
import { sha256Of } from '../../../../renderer/exporting/archive/sha256-of';
import { NO_DERIVED_ROWS } from '../../../support/article-builder';
import { aHighlight, anArticle, aTag } from '../../../support/briefing-builders';

const STAMP = { program: '0.1.0', now: instant('2026-11-20T08:15:30.000Z') };
const CASE_FILE = caseFileId('case-file-1');
const original = strToU8('النص الأصلي');
let archive: Archive;
let good: Uint8Array;

beforeAll(async () => {
  const sourceSha256 = await sha256Of(original);
  const text = 'قال الناطق كلمة.';
  const contents: CaseFileContents = {
    caseFile: { id: CASE_FILE, name: 'ملف', createdAt: STAMP.now, isSample: false },
    articles: [anArticle('article-1', { sourceSha256 })],
    bodies: [{ articleId: articleId('article-1'), caseFileId: CASE_FILE, text }],
    ...NO_DERIVED_ROWS,
    highlights: [aHighlight('h1', text, { tagIds: [tagId('t1')] })],
    tags: [aTag('t1', 'تمويل', 'teal')],
    briefings: [],
  };
  archive = { contents, originals: new Map([[sourceSha256, original]]), missingOriginals: [] };
  const made = await makeArchive(archive, STAMP);
  if (!made.ok) throw new Error(made.error.code);
  good = made.value;
});

type Manifest = Record<string, unknown> & {
  counts: Record<string, number>;
  entries: { path: string; size: number; sha256: string }[];
};

/** The good archive with its files changed; the manifest keeps its old checksums. */
function withFiles(change: (files: Record<string, Uint8Array>) => unknown): Uint8Array {
  const files = unzipSync(good);
  change(files);
  return zipSync(files);
}

/** The good archive with its manifest changed. */
function withManifest(change: (manifest: Manifest) => void): Uint8Array {
  return withFiles((files) => {
    const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as Manifest;
    change(manifest);
    files['manifest.json'] = strToU8(JSON.stringify(manifest));
  });
}

/** The good archive with one table rewritten and its checksum set right again: what a careless program would make. */
async function withTable(
  table: 'articles' | 'bodies' | 'highlights' | 'tags' | 'caseFiles',
  json: string,
): Promise<Uint8Array> {
  const bytes = strToU8(json);
  const sha256 = await sha256Of(bytes);
  return withFiles((files) => {
    const path = tablePath(table);
    files[path] = bytes;
    const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as Manifest;
    const entry = manifest.entries.find((each) => each.path === path)!;
    entry.sha256 = sha256;
    entry.size = bytes.length;
    files['manifest.json'] = strToU8(JSON.stringify(manifest));
  });
}
const damageOf = async (bytes: Uint8Array) => {
  const parsed = await parseArchive(bytes);
  if (parsed.ok) return 'read';
  return parsed.error.code === 'damaged' ? parsed.error.damage : parsed.error.code;
};
const rowsWith = (table: readonly unknown[], change: object) =>
  JSON.stringify(table.map((row) => ({ ...(row as object), ...change })));

describe('parseArchive', () => {
  it('gives back what was put in', async () => {
    expect(await parseArchive(good)).toEqual({ ok: true, value: archive });
  });

  it('puts the manifest first, with counts and checksums', () => {
    const files = unzipSync(good);
    expect(Object.keys(files)[0]).toBe('manifest.json');
    const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as Manifest;
    expect(manifest).toMatchObject({
      format: 'hashiya-case-file',
      version: 2,
      minReader: 2,
      program: '0.1.0',
    });
    expect(manifest.counts).toEqual({
      caseFiles: 1,
      articles: 1,
      bodies: 1,
      analyses: 0,
      outlets: 0,
      reportGroups: 0,
      highlights: 1,
      tags: 1,
      briefings: 0,
      originals: 1,
    });
    expect(manifest.entries.map(({ path }) => path)).toEqual(Object.keys(files).slice(1));
  });

  it('takes an archive whose originals were missing when it was made', async () => {
    const missingOriginals = [...archive.originals.keys()];
    const made = await makeArchive({ ...archive, originals: new Map(), missingOriginals }, STAMP);
    expect(made.ok && (await parseArchive(made.value)).ok).toBe(true);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', strToU8('PKK not a zip')],
    ['an empty zip', zipSync({})],
    ['another zip', zipSync({ 'word/document.xml': strToU8('<w/>') })],
    [
      'a manifest of another format',
      zipSync({ 'manifest.json': strToU8('{"format":"other","version":1,"minReader":1,"program":"x"}') }),
    ],
    ['a manifest that is no JSON', zipSync({ 'manifest.json': strToU8('{') })],
  ])('refuses %s as no archive', async (_what, bytes) => {
    expect(['not-an-archive', 'zip']).toContain(await damageOf(bytes));
  });

  it('refuses an archive for a newer program and names its version', async () => {
    const newer = withManifest((manifest) => {
      manifest['minReader'] = 3;
      manifest['version'] = 7;
      manifest['program'] = '3.2.1';
      manifest['entries'] = 'changed shape' as never;
    });
    expect(await parseArchive(newer)).toEqual({ ok: false, error: { code: 'newer', program: '3.2.1' } });
  });

  it('reads a newer format that says older programs may', async () => {
    const newer = withManifest((manifest) => {
      manifest['version'] = 2;
      manifest['extra'] = true;
    });
    expect((await parseArchive(newer)).ok).toBe(true);
  });

  it('refuses a changed table, a missing and an unlisted entry', async () => {
    expect(await damageOf(withFiles((files) => void (files['tables/tags.json'] = strToU8('[]'))))).toBe(
      'checksum',
    );
    expect(await damageOf(withFiles((files) => delete files['tables/tags.json']))).toBe('missing-entry');
    expect(await damageOf(withFiles((files) => void (files['../../evil'] = strToU8('x'))))).toBe(
      'unlisted-entry',
    );
  });

  it('refuses an entry the manifest lists but no archive has', async () => {
    const bytes = strToU8('x');
    const sha256 = await sha256Of(bytes);
    const strange = withFiles((files) => {
      files['strange/file'] = bytes;
      const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as Manifest;
      manifest.entries.push({ path: 'strange/file', size: 1, sha256 });
      files['manifest.json'] = strToU8(JSON.stringify(manifest));
    });
    expect(await damageOf(strange)).toBe('unlisted-entry');
  });

  it('refuses an original whose name is not its hash', async () => {
    const [hash] = [...archive.originals.keys()];
    const other = 'f'.repeat(64) as Sha256;
    const renamed = withFiles((files) => {
      files[`originals/${other}`] = files[`originals/${hash!}`]!;
      Reflect.deleteProperty(files, `originals/${hash!}`);
      const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as Manifest;
      manifest.entries.find(({ path }) => path.startsWith('originals/'))!.path = `originals/${other}`;
      files['manifest.json'] = strToU8(JSON.stringify(manifest));
    });
    expect(await damageOf(renamed)).toBe('checksum');
  });

  it('refuses wrong counts', async () => {
    expect(await damageOf(withManifest((manifest) => void (manifest.counts['tags'] = 2)))).toBe('count');
    expect(await damageOf(withManifest((manifest) => void (manifest.counts['originals'] = 0)))).toBe('count');
    expect(await damageOf(await withTable('caseFiles', '[]'))).toBe('count');
  });

  it('refuses tables that are no JSON, or none of rows', async () => {
    expect(await damageOf(await withTable('tags', '[{'))).toBe('json');
    expect(await damageOf(await withTable('tags', '{"0":{}}'))).toBe('json');
  });

  it('refuses rows with a missing, a strange and a wrong field', async () => {
    const { tags, articles, highlights } = archive.contents;
    expect(await damageOf(await withTable('tags', rowsWith(tags, { name: undefined })))).toBe('row');
    expect(await damageOf(await withTable('tags', rowsWith(tags, { __proto: 1 })))).toBe('row');
    expect(await damageOf(await withTable('tags', rowsWith(tags, { colour: 'red' })))).toBe('row');
    expect(await damageOf(await withTable('articles', rowsWith(articles, { publishedOn: '2026-13' })))).toBe(
      'row',
    );
    expect(await damageOf(await withTable('highlights', rowsWith(highlights, { start: -1 })))).toBe('row');
    expect(await damageOf(await withTable('tags', '[null]'))).toBe('row');
  });

  it('refuses rows that name what is not there', async () => {
    const { tags, articles, highlights, bodies } = archive.contents;
    expect(await damageOf(await withTable('highlights', rowsWith(highlights, { articleId: 'gone' })))).toBe(
      'reference',
    );
    expect(await damageOf(await withTable('highlights', rowsWith(highlights, { tagIds: ['gone'] })))).toBe(
      'reference',
    );
    expect(await damageOf(await withTable('highlights', rowsWith(highlights, { end: 999 })))).toBe(
      'reference',
    );
    expect(await damageOf(await withTable('tags', rowsWith(tags, { parentId: 'gone' })))).toBe('reference');
    expect(await damageOf(await withTable('tags', rowsWith(tags, { caseFileId: 'other' })))).toBe(
      'reference',
    );
    expect(
      await damageOf(await withTable('articles', rowsWith(articles, { sourceSha256: 'e'.repeat(64) }))),
    ).toBe('reference');
    expect(await damageOf(await withTable('bodies', rowsWith(bodies, { articleId: 'gone' })))).toBe(
      'reference',
    );
  });

  it('refuses an archive cut short at any length', async () => {
    for (let length = 3; length < good.length; length += Math.ceil(good.length / 40)) {
      expect(['zip', 'missing-entry', 'not-an-archive']).toContain(await damageOf(good.slice(0, length)));
    }
    expect(await damageOf(good.slice(0, -1))).toBe('zip');
    expect(await damageOf(good.slice(0, -200))).toBe('zip');
  });

  it('stops a zip that inflates without end, whatever its headers say', async () => {
    const bomb = zipSync({ 'manifest.json': [new Uint8Array(96 * 1024 ** 2), { level: 9 }] });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await damageOf(bomb)).toBe('too-large');
  });

  it('keeps to the limits of size and number', async () => {
    const parse = (limits: object) => parseArchive(good, () => undefined, { ...ARCHIVE_LIMITS, ...limits });
    const refusal = { ok: false, error: { code: 'too-large' } };
    expect(await parse({ totalBytes: 500 })).toEqual(refusal);
    expect(await parse({ entries: 3 })).toEqual(refusal);
  });

  it('refuses a zip with one name twice', async () => {
    const one = zipSync({ 'a.json': strToU8('1'), 'b.json': strToU8('2') });
    const twice = strFromU8(one, true).replaceAll('b.json', 'a.json');
    expect(await damageOf(strToU8(twice, true))).toBe('unlisted-entry');
  });

  it('reports progress that rises to the end', async () => {
    const seen: number[] = [];
    await makeArchive(archive, STAMP, (fraction) => seen.push(fraction));
    await parseArchive(good, (fraction) => seen.push(fraction + 1));
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(2);
  });
});
