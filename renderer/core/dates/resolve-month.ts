import { type DateParts, dayNumber, daysInMonth, partsOf, weekdayOf } from './civil-days';
import type { DateResolution } from './date-mention';
import type { Part, Point } from './reading';
import { spanOfYear } from './spans';

interface FoundYear {
  readonly year: number;
  readonly by: DateResolution;
}

/** How far back a month without a year may lie before the coming one is as likely; and from where on that one is meant. */
const SURELY_PAST = 7;
const SURELY_COMING = 9;
/** Days beyond which a month of another calendar, whose year is not said, may be last year's or next year's. */
const FARTHEST = 150;
/** Years on either side of the article's in which a weekday must fit once only. */
const YEARS_ASIDE = 2;
const LAST_MONTH: Readonly<Partial<Record<Part, number>>> = { spring: 5, summer: 8, autumn: 11, winter: 2 };

/**
 * The year of a month or day that is written without one, from the article's date: the last such month for `الماضي`,
 * the one of the article for `الحالي`, the next for `المقبل`; otherwise the one nearer to the article, when it is
 * clearly nearer. A weekday that fits one year only decides.
 */
export function resolveMonth(point: Point, anchor: DateParts | null): FoundYear | 'year' | 'article-date' {
  if (!anchor) return point.sense === undefined ? 'year' : 'article-date';
  const year = yearOf(point, anchor);
  const only = yearOfWeekday(point, anchor);
  if (only !== undefined && (point.sense === undefined || only === year))
    return { year: only, by: 'weekday' };
  return year === undefined ? 'year' : { year, by: 'article-date' };
}

/** The only year about the article's in which the day is that weekday. */
function yearOfWeekday(point: Point, anchor: DateParts): number | undefined {
  if (point.weekday === undefined || point.day === undefined || point.calendar !== undefined)
    return undefined;
  const fitting: number[] = [];
  for (let year = anchor.year - YEARS_ASIDE; year <= anchor.year + YEARS_ASIDE; year += 1) {
    if (isWeekday(point, year)) fitting.push(year);
  }
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Whether the day of the month is that weekday in that year. */
export function isWeekday({ month = 1, day = 1, weekday }: Point, year: number): boolean {
  return day <= daysInMonth(year, month) && weekdayOf(dayNumber(year, month, day)) === weekday;
}

function yearOf(point: Point, anchor: DateParts): number | undefined {
  if (point.calendar !== undefined) return yearOfCalendar(point, anchor);
  if (anchor.month === undefined) return point.sense === 'current' ? anchor.year : undefined;
  const { month = 1, day, sense } = point;
  const distance = (anchor.month - month + 12) % 12;
  const last = month <= anchor.month ? anchor.year : anchor.year - 1;
  const side = distance === 0 ? sideOf(day, anchor.day) : 0;
  if (sense === 'past') return distance === 0 && side >= 0 ? last - 1 : last;
  if (sense === 'future') return side > 0 ? last : last + 1;
  if (distance <= SURELY_PAST) return last;
  return distance >= SURELY_COMING ? last + 1 : undefined;
}

/** Of the article's own month the day tells on which side of the article it lies. */
const sideOf = (day: number | undefined, of: number | undefined): number =>
  day === undefined || of === undefined ? 0 : Math.sign(day - of);

/** Of another calendar's years the one whose month lies nearest, on the side that is said. */
function yearOfCalendar(point: Point, anchor: DateParts): number | undefined {
  if (anchor.month === undefined) return undefined;
  const guess = point.calendar === 'hijri' ? Math.floor(((anchor.year - 622) * 33) / 32) : anchor.year - 621;
  let best: number | undefined;
  let nearest = point.sense === undefined ? FARTHEST : Number.POSITIVE_INFINITY;
  for (let year = guess - 2; year <= guess + 3; year += 1) {
    const away = daysAway(point, year, anchor);
    if ((point.sense === 'past' && away >= 0) || (point.sense === 'future' && away <= 0)) continue;
    if (Math.abs(away) > nearest) continue;
    nearest = Math.abs(away);
    best = year;
  }
  return best;
}

/** Days from the article to the month of that year: below 0 when it was over, above 0 when it is to come. */
function daysAway(point: Point, year: number, anchor: DateParts): number {
  const span = spanOfYear(point, year);
  if (!span) return Number.NaN;
  const { first } = partsOf(span.from);
  const { last } = partsOf(span.to);
  return last < anchor.first ? last - anchor.first : Math.max(0, first - anchor.last);
}

/** `الصيف الماضي`: the last one that was over, the next that has not begun, or the one of the article's year. */
export function resolveSeason(point: Point, anchor: DateParts | null): FoundYear | 'year' | 'article-date' {
  const last = point.part && LAST_MONTH[point.part];
  if (!anchor || last === undefined) return 'article-date';
  if (point.sense === 'current') return { year: anchor.year, by: 'article-date' };
  if (anchor.month === undefined) return 'article-date';
  const isOver = anchor.month > last;
  const past = isOver ? anchor.year : anchor.year - 1;
  return { year: point.sense === 'past' ? past : past + 1, by: 'article-date' };
}
