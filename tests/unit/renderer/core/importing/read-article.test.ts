import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import {
  MAX_ARTICLE_BYTES,
  readArticle,
  type SourceText,
} from '../../../../../renderer/core/importing/read-article';
import { decode, NEWS } from './samples';

const read = (bytes: Uint8Array, more: Partial<SourceText> = {}) =>
  readArticle({ fileName: 'a.txt', isPasted: false, title: '', bytes, ...more }, decode);
const textOf = (bytes: Uint8Array) => {
  const result = read(bytes);
  return result.ok ? result.value.text : result.error;
};

describe('readArticle', () => {
  it.each(['utf8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6'])('reads %s', (encoding) => {
    expect(textOf(iconv.encode(NEWS, encoding))).toBe(NEWS);
  });

  it('changes nothing but the mark and the line ends', () => {
    const text = '\ufeff \tعنوان\u00a0 \r\n\r\nسطر\rسطر\u0085\u2028 \u200f نهاية \n\n';
    expect(textOf(new TextEncoder().encode(`\ufeff${text}`))).toBe(text.replace(/\r\n?/g, '\n'));
  });

  it.each([
    ['empty', new Uint8Array(), {}],
    ['empty', new TextEncoder().encode(' \n\u00a0\r\n… '), {}],
    ['empty', Uint8Array.of(0xef, 0xbb, 0xbf), {}],
    ['binary', new Uint8Array(100), {}],
    ['not-text-type', new TextEncoder().encode(NEWS), { fileName: 'report.pdf' }],
    ['not-text-type', new TextEncoder().encode(NEWS), { fileName: 'noextension' }],
    ['too-large', new Uint8Array(MAX_ARTICLE_BYTES + 1), {}],
  ])('refuses %s', (error, bytes, more) => {
    expect(read(bytes, more)).toEqual({ ok: false, error });
  });

  it.each(['A.TXT', 'b.text', 'c.Md'])('takes %s as text', (fileName) => {
    expect(read(new TextEncoder().encode(NEWS), { fileName }).ok).toBe(true);
  });

  it('counts what could not be read', () => {
    const bytes = new TextEncoder().encode(NEWS).slice();
    bytes.set([0xff], 61);
    const result = read(bytes);
    expect(result.ok && result.value.unreadable).toBeGreaterThan(0);
  });

  it('takes the title of the analyst for pasted text', () => {
    const result = read(new TextEncoder().encode(NEWS), {
      fileName: '',
      isPasted: true,
      title: ' عنوان المحلل ',
    });
    expect(result.ok && result.value.metadata.title).toBe('عنوان المحلل');
  });

  it('gives one key to one report in other encodings, quotes, spaces and vowels', () => {
    const key = (bytes: Uint8Array) => {
      const result = read(bytes);
      return result.ok ? result.value.duplicateKey : '';
    };
    const other = NEWS.replace('أعلنت', 'أَعْلَنَت').replaceAll('\n', '\r\n\r\n').replaceAll(' ', ' \u00a0');
    expect(key(new TextEncoder().encode(other))).toBe(key(iconv.encode(NEWS, 'windows-1256')));
    expect(key(new TextEncoder().encode(`${NEWS} وأكثر`))).not.toBe(key(new TextEncoder().encode(NEWS)));
  });
});

const SEEDS = join(import.meta.dirname, '../../../../../../shared/seeds');

describe.skipIf(!existsSync(SEEDS))('the real articles beside the repository', () => {
  const names = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : [];

  it.each(names)('%s reads the same in every encoding that can carry it', (name) => {
    const original = readFileSync(join(SEEDS, name));
    const text = textOf(original);
    for (const encoding of ['utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6']) {
      const bytes = iconv.encode(text, encoding);
      if (iconv.decode(bytes, encoding) === text) expect(textOf(bytes)).toBe(text);
    }
  });

  it.each([
    ['000', 0, '2023-08-25T04:57'],
    ['001', 3, null],
    ['002', 0, null],
    ['003', 0, null],
    ['004', 2, null],
  ])('%s: the title is line %i, the date %s', (prefix, line, date) => {
    const name = names.find((each) => each.startsWith(prefix));
    if (name === undefined) return;
    const result = read(readFileSync(join(SEEDS, name)));
    expect(result.ok && result.value.metadata.publishedOn).toBe(date);
    const lines = result.ok ? result.value.text.split('\n') : [];
    expect(result.ok && lines[line]?.endsWith(result.value.metadata.title)).toBe(true);
  });
});
