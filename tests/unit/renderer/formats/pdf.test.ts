import { describe, expect, it } from 'vitest';
import { logicalOrder } from '../../../../renderer/formats/pdf/logical-order';
import { readPdf } from '../../../../renderer/formats/pdf/read-pdf';
import { type PaintedText, painted, writePdf } from '../../../support/pdf-files';

const textOf = async (pages: readonly (readonly PaintedText[])[]): Promise<string> => {
  const read = await readPdf(writePdf({ pages }));
  if (!read.ok) throw new Error(read.error);
  return read.value.text;
};
/** A line as a program paints it that puts every letter at its own place, in the order of writing. */
const letterByLetter = (text: string, right: number, y: number): readonly PaintedText[] =>
  Array.from(text, (letter, index) => ({ x: right - (index + 1) * 5, y, glyphs: [letter] }));

describe('the text of a PDF', () => {
  it('is in the order of writing when it was painted from left to right', async () => {
    expect(await textOf([[{ x: 50, y: 700, glyphs: painted('وصل الوفد إلى المدينة.') }]])).toBe(
      'وصل الوفد إلى المدينة.',
    );
  });

  it('is in the order of writing when its letters were placed one by one', async () => {
    expect(await textOf([letterByLetter('وصل الوفد إلى المدينة', 500, 700)])).toBe('وصل الوفد إلى المدينة');
  });

  it('keeps the letters of a ligature in their order', async () => {
    expect(await textOf([[{ x: 50, y: 700, glyphs: ['م', 'لا', 'س', 'لإ', 'ا'] }]])).toBe('الإسلام');
  });

  it('has letters where the font names their shapes', async () => {
    expect(await textOf([[{ x: 50, y: 700, glyphs: ['ﻡ', 'ﻼ', 'ﺳ'] }]])).toBe('سلام');
  });

  it('leaves a word that has a code of its own', async () => {
    expect(await textOf([[{ x: 50, y: 700, glyphs: ['ﷺ', ' ', ...painted('النبي')] }]])).toBe('النبي ﷺ');
  });

  it('puts numbers, Latin words and brackets where they were written', async () => {
    const glyphs = [
      ...painted('قائمة'),
      ...Array.from(' GDP growth of 7% ('),
      ...painted('الناتج'),
      ...Array.from(') 25/08/2023 '),
      ...painted('في'),
    ];
    expect(await textOf([[{ x: 50, y: 700, glyphs }]])).toBe('في 25/08/2023 (الناتج) GDP growth of 7% قائمة');
  });

  it('joins what was painted in pieces on one line', async () => {
    const pieces: PaintedText[] = [
      { x: 100, y: 700, glyphs: painted('الأخير') },
      { x: 200, y: 700.5, glyphs: painted('الأول') },
      { x: 140, y: 700, glyphs: painted('بعده') },
      { x: 170, y: 700, glyphs: Array.from('NATO') },
    ];
    expect(await textOf([pieces])).toBe('الأول NATO بعده الأخير');
  });

  it('reads columns one after the other', async () => {
    const column = (x: number, words: readonly string[]): PaintedText[] =>
      words.map((word, index) => ({ x, y: 700 - index * 14, glyphs: painted(word) }));
    const right = ['يبدأ العمود الأيمن من', 'هنا وينتهي في سطره.'];
    const left = ['ثم يبدأ الأيسر بعده', 'ويكمل الخبر كله.'];
    expect(await textOf([[...column(350, right), ...column(60, left)]])).toBe(
      'يبدأ العمود الأيمن من هنا وينتهي في سطره.\nثم يبدأ الأيسر بعده ويكمل الخبر كله.',
    );
  });

  it('carries a sentence over to the next page', async () => {
    const pages = [
      [{ x: 50, y: 60, glyphs: painted('بدأت الجملة هنا') }],
      [{ x: 50, y: 700, glyphs: painted('وانتهت هناك.') }],
    ];
    expect(await textOf(pages)).toBe('بدأت الجملة هنا وانتهت هناك.');
  });

  it('takes letters painted twice for a bold face once', async () => {
    const line = letterByLetter('خبر', 500, 700).flatMap((glyph) => [glyph, { ...glyph, x: glyph.x + 0.3 }]);
    expect(await textOf([line])).toBe('خبر');
  });

  it('reads Latin text as it stands', async () => {
    expect(
      await textOf([[{ x: 50, y: 700, glyphs: Array.from('The minister (of finance) said 12.5%.') }]]),
    ).toBe('The minister (of finance) said 12.5%.');
  });

  it('offers what the file says of itself weakly', async () => {
    const pages = [[{ x: 50, y: 700, glyphs: painted('خبر') }]];
    const read = await readPdf(
      writePdf({ pages, info: '/Title(Report)/Author(User)/CreationDate(D:20240305101500Z)' }),
    );
    expect(read.ok && read.value.fields.map(({ field, value }) => [field, value])).toEqual([
      ['title', 'Report'],
      ['author', 'User'],
      ['publishedOn', '2024-03-05'],
    ]);
    expect(read.ok && read.value.fields.every(({ confidence }) => confidence < 0.5)).toBe(true);
  });
});

describe('a PDF without text to read', () => {
  it('is told apart by its reason', async () => {
    const pages = [[{ x: 50, y: 700, glyphs: painted('سري') }]];
    expect(await readPdf(writePdf({ pages, isEncrypted: true }))).toEqual({ ok: false, error: 'encrypted' });
    expect(await readPdf(writePdf({ pages: [[]] }))).toEqual({ ok: false, error: 'no-text-layer' });
    expect(await readPdf(new TextEncoder().encode('%PDF-1.7\nnothing'))).toEqual({
      ok: false,
      error: 'damaged',
    });
    expect(await readPdf(new Uint8Array())).toEqual({ ok: false, error: 'empty' });
  });
});

describe('the logical order of a line', () => {
  it.each([
    ['rtl', ['ب', 'ا'], 'اب'],
    ['rtl', ['3', '.', '5', ' ', 'ن', 'م'], 'من 3.5'],
    ['rtl', ['%', '3', '.', '5', ' ', 'ن', 'م'], 'من 3.5%'],
    ['rtl', ['a', ' ', 'b', ' ', 'ا'], 'ا a b'],
    ['rtl', ['2', '0', '-', '1', '9', ' ', 'ا'], 'ا 19-20'],
    ['rtl', ['٥', '٤', '٠'].reverse(), '٠٤٥'],
    ['ltr', ['a', ' ', 'ب', 'ا', ' ', 'b'], 'a اب b'],
  ] as const)('of %s %j', (direction, visual, expected) => {
    expect(logicalOrder(visual, direction).join('')).toBe(expected);
  });
});
