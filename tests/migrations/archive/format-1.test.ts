import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseArchive } from '../../../renderer/exporting/archive/parse-archive';

/** Written by the first release of the format and never again: later programs must go on reading it. */
it('reads an archive of format 1', async () => {
  const parsed = await parseArchive(
    new Uint8Array(readFileSync(join(import.meta.dirname, 'format-1.hashiya'))),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { contents, originals } = parsed.value;
  expect(contents.caseFile.name).toBe('ملف المرفأ');
  expect(contents.articles).toMatchObject([
    {
      subtitle: '',
      language: '',
      original: { format: 'text', size: 0, importerVersion: 0 },
      reportGroupId: null,
    },
  ]);
  expect([contents.analyses, contents.outlets, contents.reportGroups]).toEqual([[], [], []]);
  expect(contents.bodies[0]?.text).toBe('قال الناطق \uD800 كلمة.');
  expect(contents.highlights[0]?.quote).toBe('قال الناطق');
  expect(contents.tags.map(({ name }) => name)).toEqual(['تمويل', 'قروض']);
  expect(contents.briefings[0]?.document.blocks).toHaveLength(2);
  expect(originals.size).toBe(1);
});
