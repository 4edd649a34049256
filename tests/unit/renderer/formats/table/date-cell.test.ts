import { describe, expect, it } from 'vitest';
import { dateOfCell, isDateLike } from '../../../../../renderer/formats/table/date-cell';

describe('dateOfCell', () => {
  it.each([
    ['2024-08-23', '2024-08-23'],
    ['2024/08/23', '2024-08-23'],
    [' ٢٠٢٤-٠٨-٢٣ ', '2024-08-23'],
    ['20240823', '2024-08-23'],
    ['2024-08', '2024-08'],
    ['2024', '2024'],
    ['2024-08-23T04:57:00+03:00', '2024-08-23T04:57'],
    ['2024-08-23 04:57:09', '2024-08-23T04:57'],
    ['2024-08-23T04:57:00Z', '2024-08-23'],
    ['Fri, 23 Aug 2024 04:57:00 +0300', '2024-08-23T04:57'],
    ['August 23, 2024', '2024-08-23'],
    ['23 آب/أغسطس 2024', '2024-08-23'],
    ['٢٣ آب ٢٠٢٤', '2024-08-23'],
    ['2024 آب 23', undefined],
    ['05/06/2024', undefined],
    ['1692936000', undefined],
    ['15000', undefined],
    ['أمس', undefined],
    ['', undefined],
    ['2024-13-45', undefined],
  ])('reads %s as %s', (cell, date) => {
    expect(dateOfCell(cell)).toBe(date);
  });
});

it('a cell may be like a date without being readable', () => {
  expect(isDateLike('05/06/2024')).toBe(true);
  expect(isDateLike('2024-08-23')).toBe(true);
  expect(isDateLike('15000')).toBe(false);
  expect(isDateLike('وصل الوفد في 23')).toBe(false);
});
