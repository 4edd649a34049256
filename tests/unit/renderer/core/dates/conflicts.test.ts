import { describe, expect, it } from 'vitest';
import { isUpdateTooEarly } from '../../../../../renderer/core/dates/conflicts';
import { findDates } from '../../../../../renderer/core/dates/find-dates';
import { resolveDates } from '../../../../../renderer/core/dates/resolve-dates';
import type { PartialDate } from '../../../../../renderer/core/model/partial-date';

const conflicts = (text: string, anchor: string | null = null) =>
  resolveDates(findDates(text), anchor as PartialDate | null).map(({ conflictsWith }) => conflictsWith);

describe('dates that cannot hold', () => {
  it.each([
    ['a weekday that is not the day of the date', 'وصل الجمعة 22 آب 2024', [0]],
    ['a weekday that is', 'وصل الخميس 22 آب 2024', [null]],
    ['a day its month does not have', 'وصل في 30 شباط 2024', [0]],
    ['two names of the month that differ', 'وصل في 3 يناير/آذار 2024', [0]],
    ['two names of one month', 'وصل في 3 مارس/آذار 2024', [null]],
    ['a range that ends before it begins', 'امتد من أيار 2023 إلى آذار 2022', [0]],
  ])('flags %s by itself', (_, text, expected) => {
    expect(conflicts(text)).toEqual(expected);
  });

  it('flags a beginning later than the article, but no rule that begins later', () => {
    expect(conflicts('يعمل منذ أيلول 2024', '2024-08-23')).toEqual([0]);
    expect(conflicts('يعمل منذ أيلول 2023', '2024-08-23')).toEqual([null]);
    expect(conflicts('يسري اعتبارا من أيلول 2024', '2024-08-23')).toEqual([null]);
    expect(conflicts('يعمل منذ أيلول 2024')).toEqual([null]);
  });

  it('flags the same beginning in two years when the later is later than all else', () => {
    const text = 'منذ أيار 2022 تراجع السعر. وفي 3 شباط 2022 أغلق السوق. وتراجع منذ مطلع مايو 2021 كثيرا.';
    expect(conflicts(text)).toEqual([2, null, 0]);
    expect(conflicts(`${text} وفي آب 2022 عاد.`)).toEqual([null, null, null, null]);
    expect(conflicts('منذ أيار 2022 تراجع السعر، ومنذ حزيران 2021 الأجر.')).toEqual([null, null]);
  });

  it('knows an update before its publication', () => {
    const date = (value: string) => value as PartialDate;
    expect(isUpdateTooEarly(date('2024-03-12'), date('2024-03-11'))).toBe(true);
    expect(isUpdateTooEarly(date('2024-03-12'), date('2024-03-12'))).toBe(false);
    expect(isUpdateTooEarly(date('2024-03-12'), date('2024-03'))).toBe(false);
    expect(isUpdateTooEarly(null, date('2024-03'))).toBe(false);
  });
});
