import type { Brand } from './brand';

/**
 * A calendar date as precisely as it is known: `2024`, `2024-08`, `2024-08-23` or `2024-08-23T04:57`
 * (local time of the outlet, no zone). Sorts by code unit in date order; a less precise date first.
 */
export type PartialDate = Brand<string, 'PartialDate'>;

export type DatePrecision = 'year' | 'month' | 'day' | 'minute';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/;
const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads a partial date; undefined when the text is not one or names a day that no year has. */
export function parsePartialDate(text: string): PartialDate | undefined {
  const match = SHAPE.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute] = match;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return undefined;
  if (day !== undefined && !isDayOf(Number(year), Number(month), Number(day))) return undefined;
  if (hour !== undefined && (Number(hour) > 23 || Number(minute) > 59)) return undefined;
  return text.trim() as PartialDate;
}

/** How much of the date is known. */
export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return 'year';
  if (date.length === 7) return 'month';
  return date.length === 10 ? 'day' : 'minute';
}

function isDayOf(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = month === 2 && !leap ? 28 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return day >= 1 && day <= last;
}
