import fc from 'fast-check';
import { deflateSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { isArchive, unpackArchive } from '../../../../../renderer/formats/archive';
import { ARCHIVE_LIMITS, type ArchiveLimits } from '../../../../../renderer/formats/archive/archive-limits';
import { crc32 } from '../../../../../renderer/formats/archive/crc32';
import type { ArchiveMember } from '../../../../../renderer/formats/document';
import { writeZip, zipOf } from '../../../../support/zip-files';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const shown = (members: readonly ArchiveMember[]): readonly (readonly [string, string])[] =>
  members.map((member) => [member.name, member.ok ? new TextDecoder().decode(member.bytes) : member.code]);
const unpack = (bytes: Uint8Array, limits?: Partial<ArchiveLimits>) =>
  shown(unpackArchive({ fileName: 'a.zip', bytes }, { ...ARCHIVE_LIMITS, ...limits }));

/** `size` zero bytes as a deflated entry that may state another size. */
const zeros = (size: number, stated = size) => {
  const content = new Uint8Array(size);
  return { name: 'z.txt', packed: deflateSync(content), method: 8, size: stated, crc: crc32(content) };
};

describe('unpackArchive', () => {
  it('gives the files in the archive’s order, without folders and clutter', () => {
    const bytes = zipOf({
      'ب/٢.txt': 'اثنان',
      'ب/': new Uint8Array(),
      '__MACOSX/ب/._٢.txt': 'x',
      'ب/.DS_Store': 'x',
      '._a': 'x',
      'Thumbs.db': 'x',
      'أ.txt': 'واحد',
      'empty.txt': '',
    });
    expect(unpack(bytes)).toEqual([
      ['ب/٢.txt', 'اثنان'],
      ['أ.txt', 'واحد'],
      ['empty.txt', ''],
    ]);
  });

  it('reads stored and deflated members as they are', () => {
    const text = 'نص طويل '.repeat(5000);
    const members = [
      { name: 'stored', packed: utf8(text) },
      {
        name: 'deflated',
        packed: deflateSync(utf8(text)),
        method: 8,
        size: utf8(text).length,
        crc: crc32(utf8(text)),
      },
    ];
    expect(unpack(writeZip(members))).toEqual([
      ['stored', text],
      ['deflated', text],
    ]);
  });

  it.each([
    ['UTF-8 with its flag', utf8('مقال.txt'), 0x800, 'مقال.txt'],
    ['UTF-8 without', utf8('مقال.txt'), 0, 'مقال.txt'],
    ['Windows-1256', iconv.encode('مقال الوزير.txt', 'windows-1256'), 0, 'مقال الوزير.txt'],
    ['code page 437', iconv.encode('résumé.txt', 'cp437'), 0, 'résumé.txt'],
    ['back strokes', utf8('a\\b.txt'), 0, 'a/b.txt'],
  ])('decodes names: %s', (_, name, flags, decoded) => {
    expect(unpack(writeZip([{ name, packed: utf8('x'), flags }]))).toEqual([[decoded, 'x']]);
  });

  it('hands names on for display, whatever they try to reach', () => {
    for (const name of ['../../etc/passwd', '/abs.txt', 'C:/x.txt', 'a\u202etxt.exe', 'a\nb.txt', '']) {
      expect(unpack(writeZip([{ name, packed: utf8('x') }]))).toEqual([[name, 'x']]);
    }
  });

  it('names encrypted, linked, damaged and unknown members and goes on', () => {
    const good = { name: 'good.txt', packed: utf8('نص') };
    const bytes = writeZip([
      { name: 'secret.txt', packed: utf8('نص'), flags: 1 },
      { name: 'link.txt', packed: utf8('/etc/passwd'), mode: 0o120777 },
      { name: 'crc.txt', packed: utf8('نص'), crc: 1 },
      { name: 'method.txt', packed: utf8('نص'), method: 99 },
      { name: 'stream.txt', packed: Uint8Array.of(0xff, 0xff, 0xff), method: 8, size: 3 },
      good,
    ]);
    expect(unpack(bytes)).toEqual([
      ['secret.txt', 'encrypted'],
      ['link.txt', 'not-text-type'],
      ['crc.txt', 'damaged'],
      ['method.txt', 'damaged'],
      ['stream.txt', 'damaged'],
      ['good.txt', 'نص'],
    ]);
  });

  it('unpacks archives within the archive, and none within those', () => {
    const innermost = zipOf({ 'c.txt': 'ج' });
    const inner = zipOf({ 'b.txt': 'ب', 'deeper.ZIP': innermost });
    expect(unpack(zipOf({ 'a.txt': 'أ', 'inner.zip': inner }))).toEqual([
      ['a.txt', 'أ'],
      ['inner.zip/b.txt', 'ب'],
      ['inner.zip/deeper.ZIP', 'bomb'],
    ]);
  });
});

describe('an archive that would unpack to too much', () => {
  const MB = 1024 * 1024;

  it.each([
    ['states more than all may have', writeZip([zeros(2 * MB)]), { totalBytes: MB }],
    ['packs better than text can', writeZip([zeros(11 * MB)]), {}],
    ['has too many members', writeZip(Array.from({ length: 6 }, () => zeros(3))), { entries: 5 }],
    ['shares bytes among its members', writeZip([zeros(9), { ...zeros(9), sharesDataOf: 0 }]), {}],
  ])('is refused before anything is unpacked: it %s', (_, bytes, limits) => {
    expect(unpack(bytes, limits)).toEqual([['', 'bomb']]);
  });

  it('is stopped where it lies about its size', () => {
    expect(unpack(writeZip([zeros(30 * MB, 100)]))).toEqual([['z.txt', 'damaged']]);
    expect(unpack(writeZip([zeros(100, 900)]))).toEqual([['z.txt', 'damaged']]);
  });

  it('counts what archives within it hold', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, n) => (n * 7919) % 251);
    const inner = writeZip([{ name: 'n.txt', packed: noise }]);
    const members = unpackArchive(
      { fileName: 'a.zip', bytes: zipOf({ 'a.zip': inner, 'b.zip': inner, 'c.txt': 'ج' }) },
      { ...ARCHIVE_LIMITS, totalBytes: 14_000 },
    );
    expect(members.map(({ name, ok }) => [name, ok])).toEqual([
      ['a.zip/n.txt', true],
      ['b.zip', false],
      ['c.txt', true],
    ]);
  });

  it('keeps a member out that no reader takes', () => {
    expect(unpack(zipOf({ 'a.txt': 'كبير جدا', 'b.txt': 'b' }), { memberBytes: 5 })).toEqual([
      ['a.txt', 'too-large'],
      ['b.txt', 'b'],
    ]);
  });
});

describe('isArchive', () => {
  it('goes by name and bytes, and leaves office files to their readers', () => {
    const zip = zipOf({ 'a.txt': 'x' });
    const docx = zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' });
    expect(isArchive({ fileName: 'A.ZIP', bytes: zip })).toBe(true);
    expect(isArchive({ fileName: 'a.txt', bytes: zip })).toBe(false);
    expect(isArchive({ fileName: 'a.zip', bytes: utf8('text') })).toBe(false);
    expect(isArchive({ fileName: 'a.zip', bytes: docx })).toBe(false);
    expect(isArchive({ fileName: 'a.zip', bytes: writeZip([]) })).toBe(true);
    expect(unpack(writeZip([]))).toEqual([]);
  });
});

describe('broken archives', () => {
  it('that are cut off say so', () => {
    const zip = zipOf({ 'a.txt': 'نص'.repeat(100), 'b.txt': 'x' });
    expect(unpack(zip.slice(0, -30))).toEqual([['', 'damaged']]);
  });

  it('never throw, wherever a byte is wrong', () => {
    const zip = zipOf({ 'a.txt': 'نص'.repeat(20), 'b/c.txt': 'x' });
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.nat(255), fc.nat(zip.length), (at, byte, length) => {
        const broken = zip.slice(0, zip.length - (length % 7));
        broken[at] = byte;
        expect(Array.isArray(unpack(broken))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
