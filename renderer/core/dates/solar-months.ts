import { dayNumber } from './civil-days';

/** 1 Farvardin of the year 1 of the Persian calendar: 22 March 622 as Gregorian years are reckoned backwards. */
const YEAR_1 = dayNumber(622, 3, 22);

/**
 * The days of a month of the Persian (solar Hijri) calendar, by its 33-year cycle, which agrees with the astronomical
 * one from 1178 to 1502 (ICU, which corrects single years after that, is compared in a test).
 */
export function solarMonth(year: number, month: number): { readonly first: number; readonly last: number } {
  return {
    first: startOf(year, month),
    last: month === 12 ? startOf(year + 1, 1) - 1 : startOf(year, month + 1) - 1,
  };
}

function startOf(year: number, month: number): number {
  const before = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
  return YEAR_1 - 1 + 365 * (year - 1) + Math.floor((8 * year + 21) / 33) + before;
}
