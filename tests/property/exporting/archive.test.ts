import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFileContents, Sha256 } from '../../../renderer/core/model';
import {
  BLOCK_REASONS,
  BLOCK_ROLES,
  ENCODINGS,
  instant,
  LIKENESS_KINDS,
  MOJIBAKE_REPAIRS,
  RELIABILITIES,
  RESIDUE_KINDS,
  REVIEW_REASONS,
  SOURCE_FORMATS,
  TAG_COLOURS,
  TLP_LABELS,
} from '../../../renderer/core/model';
import { makeArchive } from '../../../renderer/exporting/archive/make-archive';
import { parseArchive } from '../../../renderer/exporting/archive/parse-archive';
import { sha256Of } from '../../../renderer/exporting/archive/sha256-of';

/** Any text at all: half surrogate pairs, controls, noncharacters, both directions. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        'قال',
        ' ',
        '\uD800',
        '\uDFFF',
        '\u0000',
        '\uFFFF',
        '\u202E',
        '\u2028',
        '"',
        '\\',
        '🚀',
      ),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
);
const hash = fc.string({
  unit: fc.constantFrom(...Array.from('0123456789abcdef')),
  minLength: 64,
  maxLength: 64,
});
const now = '2026-11-20T08:15:30.000Z';

const DATE_VALUES = [
  { kind: 'date', date: '2026-08-23' },
  { kind: 'range', from: '2026-08-07', to: '2026-08-08' },
  { kind: 'since', from: '2026' },
  { kind: 'until', to: '2026-08' },
  { kind: 'duration', iso: 'P2Y' },
  { kind: 'vague', side: 'before', near: null },
  { kind: 'unresolved', missing: 'event' },
] as const;
const EVIDENCE = [
  { kind: 'line', line: 1, start: 0, end: 3 },
  { kind: 'document', name: 'og:title' },
  { kind: 'file-name' },
  { kind: 'dates' },
  { kind: 'letters' },
  { kind: 'outlet' },
] as const;

interface Drawn {
  readonly contents: CaseFileContents;
  readonly originals: readonly Uint8Array[];
}

const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    name: anyText,
    texts: fc.array(
      fc.record({ text: anyText, title: anyText, original: fc.uint8Array({ maxLength: 40 }), hash }),
      {
        maxLength: 4,
      },
    ),
    tagNames: fc.array(anyText, { maxLength: 4 }),
    notes: fc.array(fc.record({ note: anyText, at: fc.nat(), tag: fc.nat() }), { maxLength: 6 }),
    briefings: fc.array(
      fc.record({ title: anyText, text: anyText, label: fc.constantFrom(null, ...TLP_LABELS) }),
      {
        maxLength: 2,
      },
    ),
    pick: fc.nat(),
  })
  .map(({ name, texts, tagNames, notes, briefings, pick }): Drawn => {
    const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!;
    const articles = texts.map(({ title, hash: sha }, index) => ({
      id: `a${index}`,
      caseFileId: 'c',
      importBatchId: 'b',
      importedAt: now,
      isRead: index % 2 === 0,
      fileName: title,
      encoding: at(ENCODINGS, pick + index),
      original: {
        format: at(SOURCE_FORMATS, pick + index),
        size: pick,
        modifiedAt: index % 2 === 0 ? null : now,
        container: title,
        row: index % 2 === 0 ? null : index,
        columns: index % 2 === 0 ? null : { title: 0, text: index },
        repair: at([null, ...MOJIBAKE_REPAIRS], pick),
        importerVersion: index,
      },
      sourceSha256: sha,
      textSha256: sha,
      foldedSha256: sha,
      wordCount: index,
      directions: index % 2 === 0 ? {} : { 3: 'ltr' },
      reviewReasons: index % 2 === 0 ? [] : [at(REVIEW_REASONS, pick)],
      reportGroupId: index % 2 === 0 ? null : 'g',
      likeness: index % 2 === 0 ? null : { articleId: 'a0', kind: at(LIKENESS_KINDS, pick), share: 0.5 },
      title,
      subtitle: title,
      outlet: title,
      agency: '',
      author: '',
      place: title,
      section: '',
      language: 'ar',
      url: '',
      publishedOn: index % 2 === 0 ? null : '2026-08',
      updatedOn: index % 2 === 0 ? null : '2026-08-23T04:57',
      reliability: index % 2 === 0 ? null : at(RELIABILITIES, pick),
    }));
    const tags = tagNames.map((tag, index) => ({
      id: `t${index}`,
      caseFileId: 'c',
      name: tag,
      parentId: index === 0 ? null : `t${index - 1}`,
      colour: at(TAG_COLOURS, pick + index),
      description: tag,
      shortcut: null,
      position: index / 3,
    }));
    const highlights =
      articles.length === 0
        ? []
        : notes.map(({ note, at: place, tag }, index) => {
            const text = at(texts, place);
            const start = text.text.length === 0 ? 0 : place % text.text.length;
            return {
              id: `h${index}`,
              caseFileId: 'c',
              articleId: `a${place % articles.length}`,
              start,
              end: text.text.length,
              quote: text.text.slice(start),
              prefix: '',
              suffix: '',
              textSha256: text.hash,
              tagIds: tags.length === 0 ? [] : [at(tags, tag).id],
              note,
              credibility: null,
              createdAt: now,
            };
          });
    const contents = {
      caseFile: { id: 'c', name, createdAt: now, isSample: false },
      articles,
      bodies: texts.map(({ text }, index) => ({ articleId: `a${index}`, caseFileId: 'c', text })),
      analyses: texts.slice(1).map(({ text }, index) => ({
        articleId: `a${index + 1}`,
        caseFileId: 'c',
        importerVersion: pick,
        blocks: BLOCK_ROLES.map((role, place) => ({
          role,
          residue: role === 'residue' ? at(RESIDUE_KINDS, pick) : null,
          reason: at(BLOCK_REASONS, pick + place),
          detail: text,
          confidence: 0.5,
        })),
        dates: DATE_VALUES.map((value, place) => ({
          start: place,
          end: place + 1,
          reading: { kind: 'day', year: 2026, isHijri: false, from: null },
          value,
          resolvedBy: 'explicit',
          isApproximate: place % 2 === 0,
          conflictsWith: place === 0 ? null : 0,
        })),
        fields: EVIDENCE.map((evidence) => ({
          field: 'title',
          value: text,
          evidence,
          confidence: 1,
          isFilled: true,
        })),
      })),
      outlets: tagNames.map((name, index) => ({
        id: `o${index}`,
        caseFileId: 'c',
        name,
        aliases: [name],
        domains: [],
        reliability: at([null, ...RELIABILITIES], pick),
        residueLines: [name],
        keptLines: [],
      })),
      reportGroups: [{ id: 'g', caseFileId: 'c', name, createdAt: now }],
      highlights,
      tags,
      briefings: briefings.map(({ title, text, label }, index) => ({
        id: `br${index}`,
        caseFileId: 'c',
        createdAt: now,
        updatedAt: now,
        title,
        subtitle: '',
        date: '',
        organisation: '',
        handling: label,
        document: { version: 1, blocks: [{ kind: 'paragraph', content: [{ kind: 'text', text }] }] },
      })),
    };
    return {
      contents: contents as unknown as CaseFileContents,
      originals: texts.map(({ original }) => original),
    };
  });

describe('a .hashiya archive', () => {
  it('comes back exactly as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(drawn, async ({ contents, originals }) => {
        const vault = new Map<Sha256, Uint8Array>();
        for (const bytes of originals) vault.set(await sha256Of(bytes), bytes);
        const missingOriginals = contents.articles.map(({ sourceSha256 }) => sourceSha256);
        const archive = { contents, originals: vault, missingOriginals };
        const made = await makeArchive(archive, { program: '0.1.0', now: instant(now) });
        if (!made.ok) throw new Error(made.error.code);
        expect(await parseArchive(made.value)).toEqual({ ok: true, value: archive });
      }),
      { numRuns: 150 },
    );
  });

  it('is refused, never half read, after any single byte was changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        drawn,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async ({ contents }, place, change) => {
          const missingOriginals = contents.articles.map(({ sourceSha256 }) => sourceSha256);
          const archive = { contents, originals: new Map(), missingOriginals };
          const made = await makeArchive(archive, { program: '0.1.0', now: instant(now) });
          if (!made.ok) throw new Error(made.error.code);
          const spoiled = made.value.slice();
          const index = place % spoiled.length;
          spoiled[index] = (spoiled[index]! + change) % 256;
          const parsed = await parseArchive(spoiled);
          // A change where nothing depends on it (a time, a directory entry) may pass, but then nothing is different.
          if (parsed.ok) expect(parsed.value.contents).toEqual(contents);
        },
      ),
      { numRuns: 300 },
    );
  });
});
