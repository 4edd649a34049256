import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDateLine } from '../../../renderer/core/dates/date-line';
import { findDates } from '../../../renderer/core/dates/find-dates';
import { inferAnchor } from '../../../renderer/core/dates/infer-anchor';
import { isDateReading } from '../../../renderer/core/dates/is-date-reading';
import { resolveDates } from '../../../renderer/core/dates/resolve-dates';
import { type PartialDate, parsePartialDate } from '../../../renderer/core/model/partial-date';
import { cpuMs } from '../../support/cpu-time';

const WORDS = (
  'في من إلى حتى منذ قبل بعد بين خلال نحو يوم يومي شهر شهري عام العام سنة الشهر الأسبوع القرن العقد هذا و أو ما اليوم أمس أول غدا غد ' +
  'الخميس الجمعة الأحد آب أب باب أغسطس مارس كانون تشرين الأول الثاني السابع عشر والعشرين ربيع رمضان شوال ذي الحجة صفر هـ م ق الماضي ' +
  'الحالي المقبل نفسه الأخيرة مطلع منتصف أواخر صيف الربع النصف ثلاثة أشهر أيام عامين أسابيع مضت التسعينيات الـ بتاريخ الساعة ' +
  'March May 2024 1445 31 7 22 12 2500 08 04:57 25/08/2023 05/06/2023 7-8 / - ( ) ، . : جندي هجوم ثورة شارع قانون لسنة ففي وب العمر'
).split(' ');
const phrase = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 60 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''));
const anyText = fc.oneof(
  phrase,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme' }),
);
const anchor = fc
  .constantFrom(null, '2024', '2024-02', '2024-02-29', '2023-08-25T04:57')
  .map((date) => date as PartialDate | null);

describe('dates', () => {
  it('lie in the text, in order, apart, and are plain data', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const { start, end, reading } of findDates(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).not.toMatch(/^\s|\s$|\n/);
          expect(isDateReading(reading)).toBe(true);
          before = end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('are read the same from their own words alone', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        for (const { start, end, reading } of findDates(text)) {
          const words = text.slice(start, end);
          expect(findDates(words)).toEqual([{ start: 0, end: words.length, reading }]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('resolve without a throw, always the same, to dates that exist', () => {
    fc.assert(
      fc.property(anyText, anchor, (text, date) => {
        const found = findDates(text);
        const mentions = resolveDates(found, date);
        expect(mentions).toHaveLength(found.length);
        expect(resolveDates(findDates(text), date)).toEqual(mentions);
        for (const { value, conflictsWith } of mentions) {
          const dates = Object.entries(value).filter(([key]) => ['date', 'from', 'to', 'near'].includes(key));
          for (const [, each] of dates) {
            if (each !== null) expect(parsePartialDate(each)).toBe(each);
          }
          if (value.kind === 'range') expect(value.from.slice(0, value.to.length) <= value.to).toBe(true);
          if (conflictsWith !== null) expect(mentions[conflictsWith]).toBeDefined();
        }
        const inferred = inferAnchor(found);
        if (inferred) expect(found[inferred.from]).toBeDefined();
        for (const line of text.split('\n')) readDateLine(line);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['one word', 'ا'.repeat(1_000_000)],
    ['digits', '1'.repeat(100_000)],
    ['dates on one line', '25/08/2023 '.repeat(200_000)],
    ['parts of dates on one line', 'منذ بين من 3 إلى '.repeat(100_000)],
    ['slashes', '1/'.repeat(500_000)],
    ['months on one line', 'كانون '.repeat(200_000)],
    ['quantities', 'نحو أكثر من '.repeat(100_000)],
    ['laws', 'قانون لسنة 2007 '.repeat(80_000)],
  ])('take time in proportion to the text: %s', (_, text) => {
    const half = time(text.slice(0, text.length / 2));
    const limit = Math.max(half * 5, 600);
    const whole = time(text);
    // A neighbour may have held the processor: only the best of some runs is judged.
    expect(whole < limit ? whole : time(text, 3)).toBeLessThan(limit);
  });
});

const time = (text: string, runs = 1): number => cpuMs(() => resolveDates(findDates(text), null), runs);
