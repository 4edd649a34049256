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
/** Years on either side of the article's in which a weekday must fit once only. */
const YEARS_ASIDE = 2;
const LAST_MONTH: Readonly<Partial<Record<Part, number>>> = { spring: 5, summer: 8, autumn: 11, winter: 2 };

/**
 * The year of a month or day that is written without one, from the article's date: the last such month for `الماضي`,
 * the one of the article for `الحالي`, the next for `المقبل`; otherwise the one nearer to the article, when it is
 * clearly nearer. A weekday that fits one year only decides.
 */
export function resolveMonth(point: Point, anchor: DateParts | null): FoundYear | 'year' | 'article-date' {
  const year = anchor && yearOf(point, anchor);
  if (point.weekday === undefined || point.day === undefined || point.calendar !== undefined || !anchor) {
    if (year) return { year, by: 'article-date' };
    return point.sense === undefined || anchor ? 'year' : 'article-date';
  }
  const fitting: number[] = [];
  for (let each = anchor.year - YEARS_ASIDE; each <= anchor.year + YEARS_ASIDE; each += 1) {
    if (isWeekday(point, each)) fitting.push(each);
  }
  const only = fitting.length === 1 ? fitting[0] : undefined;
  if (only !== undefined && (point.sense === undefined || only === year))
    return { year: only, by: 'weekday' };
  return year ? { year, by: 'article-date' } : 'year';
}

/** Whether the day of the month is that weekday in that year. */
export function isWeekday({ month = 1, day = 1, weekday }: Point, year: number): boolean {
  return day <= daysInMonth(year, month) && weekdayOf(dayNumber(year, month, day)) === weekday;
}

function yearOf(point: Point, anchor: DateParts): number | undefined {
  if (point.calendar !== undefined) return yearOfCalendar(point, anchor);
  const { month = 1, day, sense } = point;
  if (sense === 'current' && anchor.month === undefined) return anchor.year;
  if (anchor.month === undefined) return undefined;
  const distance = (anchor.month - month + 12) % 12;
  const last = month <= anchor.month ? anchor.year : anchor.year - 1;
  const isSameMonth = distance === 0;
  if (sense === 'past') return isSameMonth && !isEarlierDay(day, anchor) ? last - 1 : last;
  if (sense === 'future')
    return isSameMonth && day !== undefined && day > (anchor.day ?? 31) ? last : last + 1;
  if (distance <= SURELY_PAST) return last;
  return distance >= SURELY_COMING ? last + 1 : undefined;
}

const isEarlierDay = (day: number | undefined, anchor: DateParts): boolean =>
  day !== undefined && anchor.day !== undefined && day < anchor.day;

/** Of another calendar's years the one whose month lies nearest, on the side that is said. */
function yearOfCalendar(point: Point, anchor: DateParts): number | undefined {
  if (anchor.month === undefined) return undefined;
  const guess = point.calendar === 'hijri' ? Math.floor(((anchor.year - 622) * 33) / 32) : anchor.year - 621;
  let best: { readonly year: number; readonly away: number } | undefined;
  for (let year = guess - 2; year <= guess + 3; year += 1) {
    const span = spanOfYear(point, year);
    if (!span) continue;
    const { first } = partsOf(span.from);
    const { last } = partsOf(span.to);
    const isPast = last < anchor.first;
    const isComing = first > anchor.last;
    if ((point.sense === 'past' && !isPast) || (point.sense === 'future' && !isComing)) continue;
    const away = isPast ? anchor.first - last : isComing ? first - anchor.last : 0;
    if (!best || away < best.away) best = { year, away };
  }
  const isFar = best !== undefined && point.sense === undefined && best.away > 150;
  return isFar ? undefined : best?.year;
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
