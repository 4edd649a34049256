import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../../renderer/core/dates/find-dates';
import { resolveDates } from '../../../../../renderer/core/dates/resolve-dates';
import type { PartialDate } from '../../../../../renderer/core/model/partial-date';
import { SENTENCES } from './sentences';
import { TRAPS } from './traps';
import { writtenMention } from './written-value';

const ARTICLE_DATE = '2024-08-23' as PartialDate;
const rows = SENTENCES.trim()
  .split('\n')
  .map((row) => row.split(' | '));
const traps = TRAPS.trim().split('\n');

describe('findDates and resolveDates', () => {
  it('have a sentence for every row of the grammar and many traps', () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(traps.length).toBeGreaterThanOrEqual(60);
  });

  it.each(rows)('read "%s"', (sentence = '', ...expected) => {
    const mentions = resolveDates(findDates(sentence), ARTICLE_DATE);
    expect(mentions.map((mention) => writtenMention(sentence, mention))).toEqual(expected);
  });

  it.each(rows)('read "%s" at the same words inside a longer text', (sentence = '', ...expected) => {
    const before = 'تقرير من المدينة\n\n  ';
    const text = `${before}${sentence}\nخاتمة`;
    const mentions = resolveDates(findDates(text), ARTICLE_DATE);
    expect(mentions.map((mention) => writtenMention(text, mention))).toEqual(expected);
    expect(mentions.every(({ start }) => start >= before.length)).toBe(true);
  });

  it.each(traps)('take nothing in "%s" for a date', (line) => {
    expect(findDates(line)).toEqual([]);
  });

  it('give offsets of the text as it is written, marks and all', () => {
    const text = 'قال في ٧ آبَ\u0640 ٢٠٢٤.';
    const [found] = findDates(text);
    expect(found && text.slice(found.start, found.end)).toBe('٧ آبَ\u0640 ٢٠٢٤');
  });

  it('read no date across lines', () => {
    expect(findDates('في 27\nمن آب').map(({ start }) => start)).toEqual([9]);
  });

  it('read presentation forms and a decomposed madda', () => {
    const forms = 'ﻓﻲ ٣ ﺁﺏ ٢٠٢٣';
    expect(findDates(forms)[0]?.reading).toMatchObject({ day: 3, month: 8, year: 2023 });
    expect(findDates('في ا\u0653ب الماضي')[0]?.reading).toMatchObject({ month: 8, sense: 'past' });
  });
});

describe('resolveDates without the date of the article', () => {
  it.each([
    ['وصل أمس إلى الميناء', '?article-date'],
    ['وصل الشهر الماضي إلى الميناء', '?article-date'],
    ['وصل في حزيران الماضي إلى الميناء', '?article-date'],
    ['وصل يوم 27 آذار إلى الميناء', '?year'],
    ['وصل يوم الثلاثاء إلى الميناء', '?article-date'],
    ['وصل في القرن الماضي إلى الميناء', '?article-date'],
    ['تراجعت خلال العقد الأخير', '<'],
    ['وصل عام 2014 إلى الميناء', '2014'],
    ['وصل في 10 شوال إلى الميناء', '?year'],
  ])('says of "%s" what is missing', (sentence, value) => {
    const [mention] = resolveDates(findDates(sentence), null);
    expect(mention && writtenMention(sentence, mention)).toContain(`= ${value} `);
  });

  it('keeps to the precision of the date of the article', () => {
    const read = (sentence: string, anchor: string) =>
      resolveDates(findDates(sentence), anchor as PartialDate).map((each) => writtenMention(sentence, each));
    expect(read('وصل أمس', '2024-08')).toEqual(['أمس = ~2024-08 article-date']);
    expect(read('وصل الشهر الماضي', '2024')).toEqual(['الشهر الماضي = ~2024 article-date']);
    expect(read('وصل الشهر الماضي', '2024-01')).toEqual(['الشهر الماضي = 2023-12 article-date']);
    expect(read('وصل هذا العام', '2024')).toEqual(['هذا العام = 2024 article-date']);
    expect(read('وصل أمس', '2024-03-01T09:00')).toEqual(['أمس = 2024-02-29 article-date']);
  });

  it('reads again when the date of the article changes', () => {
    const found = findDates('وصل الشهر الماضي');
    const stored = JSON.parse(JSON.stringify(found)) as typeof found;
    expect(resolveDates(stored, '2020-05-02' as PartialDate)[0]?.value).toEqual({
      kind: 'date',
      date: '2020-04',
    });
  });
});
