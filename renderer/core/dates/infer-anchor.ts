import type { PartialDate } from '../model/partial-date';
import { dateOfDay, dayNumber, partialDate, partsOf } from './civil-days';
import type { FoundDate } from './find-dates';
import { unflattenReading } from './is-date-reading';
import type { Point, Reading } from './reading';
import { isWeekday } from './resolve-month';
import { resolveOne } from './resolve-reading';

/** An article is written this many years after the last year it states, at most. */
const YEARS_AFTER = 4;

/**
 * The article's date as far as the dates of its text fix it, with the place of the date that did:
 *
 * - `اليوم الخميس 22 آب 2024` is the article's day, `أمس …` the day before it;
 * - `العام الحالي 2024` is its year;
 * - a weekday with day and month, in the month that the text calls the current one (`الخميس 22 آب`, `آب الحالي`): the
 *   only year of those after the last stated one in which the weekday fits.
 *
 * Null when the text does not say: no year is ever assumed.
 */
export function inferAnchor(
  found: readonly FoundDate[],
): { readonly date: PartialDate; readonly from: number } | null {
  const readings = found.map(({ reading }) => unflattenReading(reading));
  return today(readings) ?? byWeekday(readings) ?? thisYear(readings);
}

function today(readings: readonly Reading[]): { readonly date: PartialDate; readonly from: number } | null {
  for (const [from, { at, form }] of readings.entries()) {
    const { unit, shift = 0, year, month, day, calendar, isAmbiguous } = at;
    if (form !== 'point' || unit !== 'day' || calendar !== undefined || isAmbiguous) continue;
    if (year === undefined || month === undefined || day === undefined || !partialDate(year, month, day))
      continue;
    const date = dateOfDay(dayNumber(year, month, day) - shift);
    if (date) return { date, from };
  }
  return null;
}

function thisYear(
  readings: readonly Reading[],
): { readonly date: PartialDate; readonly from: number } | null {
  for (const [from, { at }] of readings.entries()) {
    const isThis =
      at.unit === 'year' && at.shift === 0 && at.month === undefined && at.calendar === undefined;
    const date = isThis && at.year !== undefined ? partialDate(at.year) : undefined;
    if (date) return { date, from };
  }
  return null;
}

function byWeekday(
  readings: readonly Reading[],
): { readonly date: PartialDate; readonly from: number } | null {
  const current = new Set(
    readings.flatMap(({ at }) => (at.sense === 'current' && at.calendar === undefined ? [at.month] : [])),
  );
  const from = readings.findIndex(
    ({ at, form, isNamed }) => form === 'point' && !isNamed && isDayOf(at, current),
  );
  const at = readings[from]?.at;
  const last = lastStated(readings);
  if (!at || last === null) return null;
  const { year: firstYear } = partsOf(last);
  const fitting: number[] = [];
  for (let year = firstYear; year <= firstYear + YEARS_AFTER; year += 1) {
    const date = partialDate(year, at.month);
    if (date && isWeekday(at, year) && partsOf(date).last >= partsOf(last).first) fitting.push(year);
  }
  const [year] = fitting;
  const date = fitting.length === 1 && year !== undefined ? partialDate(year, at.month) : undefined;
  return date ? { date, from } : null;
}

function isDayOf(at: Point, months: ReadonlySet<number | undefined>): boolean {
  const isWhole = at.weekday !== undefined && at.day !== undefined && at.month !== undefined;
  return isWhole && at.year === undefined && at.calendar === undefined && months.has(at.month);
}

/** The latest date that the text states with its year, of those that are over: no `حتى 2030`. */
function lastStated(readings: readonly Reading[]): PartialDate | null {
  let last: PartialDate | null = null;
  for (const reading of readings) {
    if (reading.frame === 'until' || reading.frame === 'before') continue;
    const { value, by } = resolveOne(reading, { anchor: null, before: null });
    if (by !== 'explicit') continue;
    const date =
      value.kind === 'date'
        ? value.date
        : value.kind === 'since' || value.kind === 'range'
          ? value.from
          : null;
    if (date && (last === null || date > last)) last = date;
  }
  return last;
}
