import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { listReferences } from '../../../../../renderer/core/briefing/evidence';
import { readArticle } from '../../../../../renderer/core/importing/read-article';
import { instant, sha256 } from '../../../../../renderer/core/model';
import { buildSample, type SampleFile } from '../../../../../renderer/core/sample/build-sample';
import { sampleManifestSchema } from '../../../../../renderer/core/sample/sample-manifest';

const folder = resolve(import.meta.dirname, '../../../../../resources/sample');
const manifest = parse(
  sampleManifestSchema,
  JSON.parse(readFileSync(resolve(folder, 'case-file.json'), 'utf8')),
);
const hash = (data: string | Uint8Array) => sha256(createHash('sha256').update(data).digest('hex'));

const importedAt = () => instant('2026-01-01T00:00:00.000Z');

function readSample(): ReadonlyMap<string, SampleFile> {
  return new Map(
    manifest.articles.map(({ file }) => {
      const bytes = new Uint8Array(readFileSync(resolve(folder, file)));
      const read = readArticle({ fileName: file, isPasted: false, title: '', bytes }, (input, encoding) =>
        new TextDecoder(encoding, { ignoreBOM: true }).decode(input),
      );
      if (!read.ok) throw new Error(`${file}: ${read.error}`);
      const { text, encoding, wordCount, duplicateKey } = read.value;
      return [
        file,
        {
          text,
          encoding,
          size: bytes.length,
          wordCount,
          sourceSha256: hash(bytes),
          textSha256: hash(text),
          foldedSha256: hash(duplicateKey),
        },
      ];
    }),
  );
}

describe('the sample case file', () => {
  const files = readSample();
  const contents = buildSample(manifest, files, manifest.name.ar, importedAt);

  it('finds every passage it names, once, in texts of 250 to 600 words', () => {
    for (const highlight of contents.highlights) {
      const text = files.get(highlight.articleId)?.text ?? '';
      expect(text.split(highlight.quote).length - 1, highlight.id).toBe(1);
      expect(text.slice(highlight.start, highlight.end)).toBe(highlight.quote);
    }
    for (const article of contents.articles) {
      expect(article.wordCount, article.fileName).toBeGreaterThanOrEqual(250);
      expect(article.wordCount, article.fileName).toBeLessThanOrEqual(600);
    }
  });

  it('holds the kinds of file an analyst meets', () => {
    expect(contents.articles.length).toBeGreaterThanOrEqual(6);
    expect(contents.articles.map((article) => article.encoding)).toContain('windows-1256');
    expect(contents.articles.every((article) => article.publishedOn !== null)).toBe(true);
    expect(new Set(contents.articles.map((article) => article.foldedSha256)).size).toBe(
      contents.articles.length,
    );
  });

  it('cites highlights in its briefing and names only tags that exist', () => {
    const [briefing] = contents.briefings;
    expect(briefing && listReferences(briefing.document).length).toBeGreaterThanOrEqual(10);
    const tags = new Set(contents.tags.map((tag) => tag.id));
    expect(contents.highlights.flatMap((highlight) => highlight.tagIds).every((id) => tags.has(id))).toBe(
      true,
    );
  });

  it('says which passage is missing when a text was changed', () => {
    const broken = new Map([...files].map(([name, file]) => [name, { ...file, text: 'نص آخر' }]));
    expect(() => buildSample(manifest, broken, 'x', importedAt)).toThrow(/not found/);
  });
});
