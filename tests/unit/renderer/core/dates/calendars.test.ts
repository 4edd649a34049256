import { describe, expect, it } from 'vitest';
import {
  civilDay,
  dateOfDay,
  dayNumber,
  monthAt,
  weekdayOf,
} from '../../../../../renderer/core/dates/civil-days';
import {
  FIRST_HIJRI_YEAR,
  hijriMonth,
  LAST_HIJRI_YEAR,
} from '../../../../../renderer/core/dates/hijri-months';
import { solarMonth } from '../../../../../renderer/core/dates/solar-months';

const DAY = 86_400_000;
const reckoning = (calendar: string) => {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return (days: number) => format.format(days * DAY).replace(/ .*/, '');
};

describe('calendars', () => {
  it('count Gregorian days as the platform does', () => {
    for (let days = -700_000; days < 200_000; days += 331) {
      const { year, month, day } = civilDay(days);
      expect(dayNumber(year, month, day)).toBe(days);
      const date = new Date(days * DAY);
      expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
      expect(weekdayOf(days)).toBe(date.getUTCDay());
    }
    expect(dateOfDay(0)).toBe('1970-01-01');
    expect(monthAt(2024, 0)).toEqual({ year: 2023, month: 12 });
    expect(monthAt(2024, 14)).toEqual({ year: 2025, month: 2 });
  });

  it('have the months of umm al-qura as Unicode has them', () => {
    const read = reckoning('islamic-umalqura');
    for (let year = FIRST_HIJRI_YEAR; year <= LAST_HIJRI_YEAR; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const { first, last } = hijriMonth(year, month);
        expect(read(first)).toBe(`${month}/1/${year}`);
        expect(read(last + 1)).toBe(month === 12 ? `1/1/${year + 1}` : `${month + 1}/1/${year}`);
      }
    }
  });

  it('reckon Hijri months outside that table by the tabular calendar', () => {
    const read = reckoning('islamic-civil');
    for (let year = 1; year < FIRST_HIJRI_YEAR; year += 7) {
      for (let month = 1; month <= 12; month += 1) {
        expect(read(hijriMonth(year, month).first)).toBe(`${month}/1/${year}`);
      }
    }
  });

  it('reckon Persian months as Unicode does, as far as the rule goes', () => {
    const read = reckoning('persian');
    for (let year = 1178; year <= 1502; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        expect(read(solarMonth(year, month).first)).toBe(`${month}/1/${year}`);
      }
    }
  });
});
