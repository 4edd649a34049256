import { describe, expect, it } from 'vitest';
import { readDateLine } from '../../../../../renderer/core/dates/date-line';

describe('readDateLine', () => {
  it.each([
    ['04:57 2023/08/25', '2023-08-25T04:57'],
    ['نُشر في: ٢٥/٠٨/٢٠٢٣ - الساعة ٠٤:٥٧ بتوقيت غرينتش', '2023-08-25T04:57'],
    ['2023-08-25', '2023-08-25'],
    ['Published on 25.08.2023', '2023-08-25'],
    ['2023-08-25T04:57', '2023-08-25T04:57'],
    ['2023-08-25T04:57:00.000Z', '2023-08-25T04:57'],
    ['2023-08-25T04:57:00+03:00', '2023-08-25T04:57'],
    ['السبت 2023/8/5', '2023-08-05'],
    ['07/07/2023', '2023-07-07'],
    ['2023-08-25 29:99', '2023-08-25'],
    ['نشر في 12 آذار 2024', '2024-03-12'],
    ['الخميس 22 أغسطس/آب 2024', '2024-08-22'],
    ['تاريخ النشر: 22 آب (أغسطس) 2024 - 14:30', '2024-08-22T14:30'],
    ['12 شوال 1445 هـ - 21 نيسان 2024', '2024-04-21'],
    ['Published: Aug 25, 2023 4:57 PM', '2023-08-25T16:57'],
    ['August 25, 2023', '2023-08-25'],
    ['آذار 2024', '2024-03'],
  ])('reads %s', (line, date) => {
    expect(readDateLine(line)).toEqual({ published: date, updated: null, isUpdate: false });
  });

  it('tells an update from a publication', () => {
    expect(readDateLine('آخر تحديث: 13 آذار 2024')).toEqual({
      published: '2024-03-13',
      updated: '2024-03-13',
      isUpdate: true,
    });
    expect(readDateLine('Last updated 2024-03-13 at 10:00')).toMatchObject({ isUpdate: true });
    expect(readDateLine('نشر في 12 آذار 2024 - آخر تحديث 13 آذار 2024')).toEqual({
      published: '2024-03-12',
      updated: '2024-03-13',
      isUpdate: false,
    });
  });

  it.each([
    ['05/06/2023', 'day and month could be either'],
    ['الجمعة 22 آب 2024', 'the weekday is another one'],
    ['الخميس 22 آب', 'no year'],
    ['31 نيسان 2024', 'no such day'],
  ])('leaves the date of the line %s open: %s', (line) => {
    expect(readDateLine(line)).toEqual({ published: null, updated: null, isUpdate: false });
  });

  it.each([
    '2023/13/45',
    'وصل الوفد في 2023/08/25 إلى المدينة',
    'عام 2023',
    'رقم 2023/08/25/7',
    '',
    'أمس',
    'من آذار 2023 إلى أيار 2023',
    `12 آذار 2024 ${' '.repeat(200)}`,
  ])('takes "%s" for no dateline', (line) => {
    expect(readDateLine(line)).toBeUndefined();
  });
});
