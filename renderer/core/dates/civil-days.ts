import { type PartialDate, parsePartialDate } from '../model/partial-date';

/** A day of the Gregorian calendar, reckoned backwards before 1582 as ISO 8601 does. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/** Days of 400 Gregorian years. */
const ERA = 146_097;
/** From 1 March of year 0 to 1 January 1970. */
const EPOCH = 719_468;

/** Days since 1 January 1970 (Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil). */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const ofEra = shifted - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - EPOCH;
}

/** The day of a day number: the inverse of {@link dayNumber} (civil_from_days there). */
export function civilDay(days: number): CivilDay {
  const shifted = days + EPOCH;
  const era = Math.floor(shifted / ERA);
  const ofEra = shifted - era * ERA;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** 0 for Sunday … 6 for Saturday; 1 January 1970 was a Thursday. */
export function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}

/** How many days the month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return (DAYS_BEFORE[month] ?? 365) - (DAYS_BEFORE[month - 1] ?? 0);
}

/** The date as far as it is given; undefined for a day or year that cannot be written (before 1, after 9999). */
export function partialDate(year: number, month?: number, day?: number): PartialDate | undefined {
  if (year < 1 || year > 9999) return undefined;
  const two = (value: number | undefined) =>
    value === undefined ? '' : `-${String(value).padStart(2, '0')}`;
  return parsePartialDate(`${String(year).padStart(4, '0')}${two(month)}${two(day)}`);
}

/** The day with this number as a date. */
export function dateOfDay(days: number): PartialDate | undefined {
  const { year, month, day } = civilDay(days);
  return partialDate(year, month, day);
}

/** Counts months over year ends: month 0 is December of the year before. */
export function monthAt(year: number, month: number): { readonly year: number; readonly month: number } {
  const index = year * 12 + month - 1;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** A partial date in numbers, with the first and the last day it may mean. */
export interface DateParts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly first: number;
  readonly last: number;
}

/** Takes a partial date apart. */
export function partsOf(date: PartialDate): DateParts {
  const year = Number(date.slice(0, 4));
  const month = date.length >= 7 ? Number(date.slice(5, 7)) : undefined;
  const day = date.length >= 10 ? Number(date.slice(8, 10)) : undefined;
  const lastMonth = month ?? 12;
  return {
    year,
    month,
    day,
    first: dayNumber(year, month ?? 1, day ?? 1),
    last: dayNumber(year, lastMonth, day ?? daysInMonth(year, lastMonth)),
  };
}
