import fc from 'fast-check';

const PIECES = [
  'العراق',
  'لا',
  'لأ',
  'لَّا',
  'ـ',
  'ــ',
  'َ',
  'ً',
  'ّ',
  'ٰ',
  'ﻻ',
  'ﷺ',
  'ﹰ',
  'ٱ',
  'ئ',
  'گ',
  '٣',
  '3',
  'K1',
  'Pentagon',
  'é',
  'e\u0301',
  '\u200f',
  '\u200e',
  '\u202b',
  '\u202c',
  '\u2067',
  '\u2069',
  '\u200c',
  '\u200d',
  '\u00a0',
  '\u00ad',
  ' ',
  '\n',
  '\u0085',
  '\u2028',
  '.',
  '،',
  '“',
  '”',
  "'",
  '😀',
  '👨‍👩‍👧',
  '🇮🇶',
  '\ud83d',
  '\ude00',
  '\u0000',
  '\uffff',
] as const;

/** Texts made of everything that has ever broken an offset: marks, ligatures, bidi controls, pairs and lone halves. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''));

/** A nasty text with two offsets into it, in order. */
export const nastyPassage: fc.Arbitrary<{ text: string; start: number; end: number }> = nastyText.chain(
  (text) =>
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => ({ text, start: Math.min(a, b), end: Math.max(a, b) })),
);
