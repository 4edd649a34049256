import { describe, expect, it } from 'vitest';
import type { ReadParts } from '../../../../renderer/formats/read-parts';
import { readRtf } from '../../../../renderer/formats/rtf/read-rtf';

const bytes = (source: string): Uint8Array => Uint8Array.from(source, (character) => character.charCodeAt(0));
const read = (body: string, encoding: 'windows-1255' | null = null): ReadParts => {
  const parts = readRtf(bytes(`{\\rtf1\\ansi\\ansicpg1256\\deff0${body}}`), 'a.rtf', { encoding });
  if (!parts.ok) throw new Error(parts.error);
  return parts.value;
};

describe('rich text', () => {
  it('takes letters from Unicode and skips what stands in for them', () => {
    expect(read("\\u1587?\\u1604\\'e1\\uc0\\u1575\\uc2\\u1605 ??").text).toBe('سلام');
    expect(read('\\uc1\\u-3896?').text).toBe(String.fromCharCode(0x10000 - 3896));
    expect(read('\\u-10179?\\u-8704?').text).toBe('\u{1f600}');
    expect(read('a\\u-10179?b').text).toBe('a\ufffdb');
  });

  it('takes bytes in the encoding of their font', () => {
    const fonts = '{\\fonttbl{\\f0\\fcharset178 A;}{\\f1\\fcharset177 H;}{\\f2\\fcharset204 C;}}';
    expect(read(`${fonts}\\f0\\'d3\\'e1\\'c7\\'e3 \\f1\\'f9\\'ec\\'e5\\'ed \\f2\\'ec\\'e8\\'f0`).text).toBe(
      'سلام שלום мир',
    );
  });

  it('takes the other font in right-to-left runs', () => {
    const fonts = '{\\fonttbl{\\f0\\fcharset204 C;}{\\f1\\fcharset178 A;}}';
    expect(read(`${fonts}\\ltrch\\f0\\rtlch\\af1 \\'d3\\'e1\\'c7\\'e3`).text).toBe('سلام');
    expect(read(`${fonts}\\rtlch\\af1\\ltrch\\f0 \\'ec\\'e8\\'f0`).text).toBe('мир');
  });

  it('takes the encoding of the document where the font says nothing, or the chosen one', () => {
    expect(read("\\'d3\\'e1\\'c7\\'e3").text).toBe('سلام');
    expect(read("\\'f9\\'ec\\'e5\\'ed", 'windows-1255').text).toBe('שלום');
  });

  it('leaves out what is no text and keeps notes at the end', () => {
    const hidden =
      '{\\colortbl;\\red0;}{\\*\\generator EVIL;}{\\header EVIL}{\\pict\\pngblip 89504e47}{\\v EVIL}{\\deleted EVIL}{\\*\\unknown EVIL}';
    expect(read(`${hidden}one{\\footnote note} two\\par three`).text).toBe('one two\nthree\nnote');
    expect(read('{\\field{\\*\\fldinst HYPERLINK "EVIL"}{\\fldrslt link}}').text).toBe('link');
    expect(read('a\\bin4 {{{{b').text).toBe('ab');
  });

  it('has the signs of its words, lines and rows', () => {
    expect(read('a\\tab b\\line c\\~d\\emdash\\ldblquote e\\rdblquote').text).toBe(
      'a\tb\nc\u00a0d\u2014\u201ce\u201d',
    );
    expect(read('\\trowd one\\cell two\\cell\\row\\pard after').text).toBe('one\ttwo\nafter');
  });

  it('states headings by style and level, and lists', () => {
    const styles = '{\\stylesheet{\\s1 heading 1;}{\\s2 heading 2;}}';
    const { roles } = read(
      `${styles}\\pard\\s1 T\\par\\pard\\s2 S\\par\\pard body\\par\\pard\\ls1 item\\par`,
    );
    expect([...roles]).toEqual([
      [0, 'title'],
      [1, 'subheading'],
      [3, 'list-item'],
    ]);
  });

  it('offers what the file says of itself weakly', () => {
    const { fields } = read('{\\info{\\title T}{\\author A}{\\creatim\\yr2024\\mo3\\dy5\\hr1}}text');
    expect(fields.map(({ field, value }) => [field, value])).toEqual([
      ['title', 'T'],
      ['author', 'A'],
      ['publishedOn', '2024-03-05'],
    ]);
  });

  it('that is broken, empty or nested without end is a reason', () => {
    expect(readRtf(bytes('plain'), '', { encoding: null })).toEqual({ ok: false, error: 'damaged' });
    expect(readRtf(bytes('{\\rtf1}'), '', { encoding: null })).toEqual({ ok: false, error: 'empty' });
    expect(readRtf(bytes(`{\\rtf1${'{'.repeat(100_000)}`), '', { encoding: null })).toEqual({
      ok: false,
      error: 'damaged',
    });
    expect(readRtf(bytes(`{\\rtf1 ${'}'.repeat(1000)}x\\'`), '', { encoding: null }).ok).toBe(true);
  });
});
