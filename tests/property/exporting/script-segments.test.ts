import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentByScript } from '../../../renderer/core/text/script-segments';

const LTR_LETTER = /(?=[\p{L}\p{Nl}])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const RTL_LETTER = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Text as press writes it at its worst: both directions, digits, marks, signs, brackets, joiners, half pairs. */
const mixedText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'قال',
        'العراق',
        'تُلوِّح',
        'لأ',
        'الـ',
        'پوتين',
        'می\u200Cشود',
        'קבינט',
        '٢٠٢٤',
        '،',
        '؛',
        '؟',
      ),
      fc.constantFrom(
        'CNN',
        'U.S.',
        'C++',
        'K1',
        'Путин',
        'https://example.org/a',
        'a@b.org',
        '2023-08-25',
        '14:30',
        '-2',
      ),
      fc.constantFrom(
        ' ',
        ' ',
        '(',
        ')',
        '«',
        '»',
        '"',
        '.',
        ',',
        '-',
        '%',
        '$',
        '\u200E',
        '\u200F',
        '\u202B',
        '\uD800',
        '🚀',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));
const base = fc.constantFrom('rtl' as const, 'ltr' as const);

describe('segmentByScript', () => {
  it('loses and adds no character but the marks it names', () => {
    fc.assert(
      fc.property(mixedText, base, fc.boolean(), (text, direction, marks) => {
        const segments = segmentByScript(text, { base: direction, marks });
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const mark of segments.flatMap((segment) => [segment.before, segment.after])) {
          expect(marks ? ['', '\u200E', '\u200F'] : ['']).toContain(mark);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('puts no letter into a segment of the other direction', () => {
    fc.assert(
      fc.property(mixedText, base, (text, direction) => {
        for (const segment of segmentByScript(text, { base: direction, marks: true })) {
          expect(segment.text).not.toMatch(segment.direction === 'rtl' ? LTR_LETTER : RTL_LETTER);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('names a language exactly for right-to-left segments and leaves none empty', () => {
    fc.assert(
      fc.property(mixedText, base, (text, direction) => {
        for (const segment of segmentByScript(text, { base: direction, marks: true })) {
          expect(segment.text).not.toBe('');
          expect(segment.language === null).toBe(segment.direction === 'ltr');
        }
      }),
    );
  });
});
