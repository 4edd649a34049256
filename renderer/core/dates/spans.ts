import type { PartialDate } from '../model/partial-date';
import { dateOfDay, daysInMonth, partialDate } from './civil-days';
import { hijriMonth } from './hijri-months';
import type { Part, Point } from './reading';
import { solarMonth } from './solar-months';

/** From one date to another, both included; the same date twice for a single one. */
export interface Span {
  readonly from: PartialDate;
  readonly to: PartialDate;
  /** Reckoned in a calendar or part that may be off. */
  readonly isApproximate: boolean;
  /** The text names a day that its month does not have. */
  readonly isImpossible?: true;
}

const span = (
  from: PartialDate | undefined,
  to: PartialDate | undefined,
  isApproximate = false,
): Span | undefined => (from && to ? { from, to, isApproximate } : undefined);

/** First and last month of the parts of a year. The winter of a year may be the one before or behind it: no months. */
const MONTHS_OF: Readonly<Partial<Record<Part, readonly [number, number]>>> = {
  early: [1, 3],
  middle: [5, 8],
  late: [10, 12],
  q1: [1, 3],
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12],
  h1: [1, 6],
  h2: [7, 12],
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
};
/** First and last day of the parts of a month; the last part goes on to the month's end. */
const DAYS_OF: Readonly<Partial<Record<Part, readonly [number, number]>>> = {
  early: [1, 10],
  middle: [11, 20],
  late: [21, 31],
  h1: [1, 15],
  h2: [16, 31],
};
const SEASONS: ReadonlySet<Part> = new Set(['spring', 'summer', 'autumn', 'winter']);

/** The days a point means once its year is known. */
export function spanOfYear(point: Point, year: number): Span | undefined {
  if (point.calendar === 'hijri') return spanOfMoon(point, year);
  if (point.calendar === 'solar') return spanOfSun(point, year);
  const { month, day, part } = point;
  if (month === undefined) return yearSpan(year, part);
  if (day === undefined) return monthSpan(year, month, part);
  const date = partialDate(year, month, day);
  if (!date) {
    const whole = monthSpan(year, month, undefined);
    return whole && { ...whole, isImpossible: true };
  }
  const timed = withTime(date, point);
  return span(timed, timed);
}

function withTime(date: PartialDate, { hour, minute }: Point): PartialDate {
  if (hour === undefined || minute === undefined) return date;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date}T${two(hour)}:${two(minute)}` as PartialDate;
}

function yearSpan(year: number, part: Part | undefined): Span | undefined {
  const months = part && MONTHS_OF[part];
  if (!months) return span(partialDate(year), partialDate(year), part !== undefined);
  return span(partialDate(year, months[0]), partialDate(year, months[1]), SEASONS.has(part));
}

function monthSpan(year: number, month: number, part: Part | undefined): Span | undefined {
  const days = part && DAYS_OF[part];
  if (!days) return span(partialDate(year, month), partialDate(year, month));
  const last = Math.min(days[1], daysInMonth(year, month));
  return span(partialDate(year, month, days[0]), partialDate(year, month, last));
}

/** Umm al-qura is a reckoning: the moon may have been seen a day before or after. */
function spanOfMoon({ month, day, part }: Point, year: number): Span | undefined {
  const first = hijriMonth(year, month ?? 1);
  const last = hijriMonth(year, month ?? 12);
  return spanOfDays(first.first, last.last, day, part, true);
}

function spanOfSun({ month, day, part }: Point, year: number): Span | undefined {
  return spanOfDays(solarMonth(year, month ?? 1).first, solarMonth(year, month ?? 12).last, day, part, false);
}

function spanOfDays(
  first: number,
  last: number,
  day: number | undefined,
  part: Part | undefined,
  isApproximate: boolean,
): Span | undefined {
  const days = part && last - first < 32 ? DAYS_OF[part] : undefined;
  if (days)
    return span(
      dateOfDay(first + days[0] - 1),
      dateOfDay(Math.min(last, first + days[1] - 1)),
      isApproximate,
    );
  if (day === undefined) return span(dateOfDay(first), dateOfDay(last), isApproximate);
  const date = dateOfDay(Math.min(last, first + day - 1));
  const read = span(date, date, isApproximate);
  return read && first + day - 1 > last ? { ...read, isImpossible: true } : read;
}

/** Years of a decade or century, or of the part of one. */
export function spanOfYears(first: number, last: number, part: Part | undefined): Span | undefined {
  const length = last - first + 1;
  const third = length === 10 ? [3, 6] : [Math.round(length / 5), Math.round((4 * length) / 5)];
  const [early = 3, late = 6] = third;
  const isMiddle = part === 'middle';
  const from =
    part === 'late'
      ? first + late + (length === 10 ? 1 : 0)
      : isMiddle
        ? first + (length === 10 ? 4 : 40)
        : first;
  const to =
    part === 'early'
      ? first + early - (length === 10 ? 0 : 1)
      : isMiddle
        ? first + (length === 10 ? 6 : 59)
        : last;
  return span(partialDate(from), partialDate(to), part !== undefined);
}

/** The week of a day, from Sunday to Saturday; where it begins differs from country to country. */
export function spanOfWeek(sunday: number): Span | undefined {
  return span(dateOfDay(sunday), dateOfDay(sunday + 6), true);
}

/** A single day. */
export function spanOfDay(days: number): Span | undefined {
  return span(dateOfDay(days), dateOfDay(days));
}
