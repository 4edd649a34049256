import type { PartialDate } from '../model/partial-date';
import { type DateParts, dayNumber, monthAt, partsOf, weekdayOf } from './civil-days';
import type { DateResolution } from './date-mention';
import type { Point } from './reading';
import { resolveMonth, resolveSeason } from './resolve-month';
import { type Span, spanOfDay, spanOfWeek, spanOfYear, spanOfYears } from './spans';

/** A point with its days; or why it has none. */
export type ResolvedPoint =
  | {
      readonly kind: 'span';
      readonly span: Span;
      readonly by: DateResolution;
      /** The text contradicts itself: the weekday is another one, the month has no such day. */
      readonly isContradiction: boolean;
    }
  | {
      readonly kind: 'near';
      readonly side: 'before' | 'around';
      readonly near: PartialDate;
      readonly by: DateResolution;
    }
  | { readonly kind: 'missing'; readonly missing: 'year' | 'article-date' | 'event' };

/** What a point may be resolved against. */
export interface PointContext {
  /** The article's date. */
  readonly anchor: PartialDate | null;
  /** The date that stands before it in the text, for `العام نفسه`. */
  readonly before: PartialDate | null;
}

const missing = (what: 'year' | 'article-date' | 'event'): ResolvedPoint => ({
  kind: 'missing',
  missing: what,
});

/** The days a point means, when they can be known. */
export function resolvePoint(point: Point, context: PointContext): ResolvedPoint {
  const anchor = context.anchor === null ? null : partsOf(context.anchor);
  if (point.isAmbiguous) return resolveAmbiguous(point);
  if (point.era === 'bc') return { kind: 'near', side: 'before', near: FIRST_YEAR, by: 'explicit' };
  if (point.decade !== undefined || point.century !== undefined || point.unit === 'century') {
    return resolveYears(point, anchor);
  }
  if (point.year !== undefined) return settle(point, spanOfYear(point, point.year), 'explicit');
  return point.unit === undefined ? resolveNamed(point, anchor) : resolveUnit(point, context, anchor);
}

/** Dates have four digits for their years and none before Christ. */
const FIRST_YEAR = '0001' as PartialDate;

function resolveUnit(point: Point, context: PointContext, anchor: DateParts | null): ResolvedPoint {
  return point.sense === undefined
    ? resolveShift(point, point.shift ?? 0, context, anchor)
    : resolveBeside(point, context.before);
}

/** What has a name but no year. */
function resolveNamed(point: Point, anchor: DateParts | null): ResolvedPoint {
  if (point.month !== undefined) return fromYear(point, resolveMonth(point, anchor));
  if (point.part !== undefined && point.sense !== undefined)
    return fromYear(point, resolveSeason(point, anchor));
  return point.weekday === undefined ? missing('year') : resolveWeekday(point, point.weekday, anchor);
}

function fromYear(
  point: Point,
  found: { readonly year: number; readonly by: DateResolution } | 'year' | 'article-date',
): ResolvedPoint {
  return typeof found === 'string' ? missing(found) : settle(point, spanOfYear(point, found.year), found.by);
}

/** A weekday that is not the day's own shows that one of the two is wrong. */
function settle(point: Point, span: Span | undefined, by: DateResolution): ResolvedPoint {
  if (!span) return missing('year');
  const isDay = span.from === span.to && span.from.length >= 10;
  const off =
    isDay && point.weekday !== undefined ? Math.abs(point.weekday - weekdayOf(partsOf(span.from).first)) : 0;
  // A reckoned Hijri day may be the day before or after.
  const isOff = span.isApproximate ? off > 1 && off < 6 : off > 0;
  return { kind: 'span', span, by, isContradiction: isOff || span.isImpossible === true };
}

/** `05/06/2023`: only a weekday can tell. */
function resolveAmbiguous(point: Point): ResolvedPoint {
  const { year = 0, month = 1, day = 1, weekday } = point;
  const either: readonly Point[] = [
    { year, month, day },
    { year, month: day, day: month },
  ];
  const fitting = either.filter(
    (each) => weekday !== undefined && weekdayOf(dayNumber(year, each.month ?? 1, each.day ?? 1)) === weekday,
  );
  const only = fitting.length === 1 ? fitting[0] : undefined;
  if (only && point.calendar === undefined) {
    const { hour, minute } = point;
    const time = hour === undefined || minute === undefined ? {} : { hour, minute };
    return settle(only, spanOfYear({ ...only, ...time }, year), 'weekday');
  }
  const whole = spanOfYear(point.calendar === undefined ? {} : { calendar: point.calendar }, year);
  return whole ? { kind: 'near', side: 'around', near: whole.from, by: 'none' } : missing('year');
}

function resolveYears(point: Point, anchor: DateParts | null): ResolvedPoint {
  const century = point.century ?? centuryBeside(point, anchor);
  // `العشرينيات` alone may be of either century; `القرن الماضي` wants the article's date.
  if (century === undefined) return missing(point.unit === undefined ? 'year' : 'article-date');
  const by = point.century === undefined ? 'article-date' : 'explicit';
  const start = (century - 1) * 100;
  const first = point.decade === undefined ? start + 1 : start + point.decade;
  const last = point.decade === undefined ? start + 100 : first + 9;
  if (point.calendar !== 'hijri') return settle(point, spanOfYears(first, last, point.part), by);
  const [from, to] = [spanOfYear({ calendar: 'hijri' }, first), spanOfYear({ calendar: 'hijri' }, last)];
  return settle(point, from && to && { ...from, to: to.to }, by);
}

const centuryBeside = ({ unit, shift }: Point, anchor: DateParts | null): number | undefined =>
  unit === undefined || shift === undefined || !anchor ? undefined : Math.ceil(anchor.year / 100) + shift;

/** `العام نفسه`, `الشهر التالي`: counted from the date before it in the text. */
function resolveBeside(point: Point, before: PartialDate | null): ResolvedPoint {
  const base = before === null ? null : partsOf(before);
  const shift = point.sense === 'following' ? 1 : point.sense === 'preceding' ? -1 : 0;
  if (!base) return missing('event');
  if (point.unit === 'year') return settle(point, spanOfYear(point, base.year + shift), 'neighbour');
  if (point.unit === 'month' && base.month !== undefined) {
    const { year, month } = monthAt(base.year, base.month + shift);
    return settle(point, spanOfYear({ ...point, month }, year), 'neighbour');
  }
  if (point.unit === 'day' && base.day !== undefined)
    return settle(point, spanOfDay(base.first + shift), 'neighbour');
  return missing('event');
}

function resolveShift(
  point: Point,
  shift: number,
  context: PointContext,
  anchor: DateParts | null,
): ResolvedPoint {
  if (!anchor || context.anchor === null) {
    return point.month === undefined ? missing('article-date') : fromYear(point, resolveMonth(point, null));
  }
  const by = 'article-date';
  if (point.unit === 'year') return settle(point, spanOfYear(point, anchor.year + shift), by);
  if (point.unit === 'month' && anchor.month !== undefined) {
    const { year, month } = monthAt(anchor.year, anchor.month + shift);
    return settle(point, spanOfYear({ ...point, month }, year), by);
  }
  if (anchor.day !== undefined && point.unit === 'week') {
    const sunday = anchor.first - weekdayOf(anchor.first) + 7 * shift;
    return settle({}, spanOfWeek(sunday), by);
  }
  if (anchor.day !== undefined && point.unit === 'day') return resolveDay(point, anchor.first + shift);
  if (point.month !== undefined) return fromYear(point, resolveMonth(point, anchor));
  return { kind: 'near', side: 'around', near: context.anchor, by };
}

/** `اليوم الخميس 22 آب`: the day counted from the article must be the one that is named. */
function resolveDay(point: Point, days: number): ResolvedPoint {
  const read = settle(point, spanOfDay(days), 'article-date');
  if (read.kind !== 'span' || point.calendar !== undefined) return read;
  const { month, day } = partsOf(read.span.from);
  const isOther =
    (point.month !== undefined && point.month !== month) || (point.day !== undefined && point.day !== day);
  return isOther ? { ...read, isContradiction: true } : read;
}

/**
 * A weekday alone is the last one up to the article's day, as the press writes it; with `المقبل` the next one. Nobody
 * says so in the text: approximate unless it does.
 */
function resolveWeekday(point: Point, weekday: number, anchor: DateParts | null): ResolvedPoint {
  if (anchor?.day === undefined) return missing('article-date');
  const back = (weekdayOf(anchor.first) - weekday + 7) % 7;
  const forth = (7 - back) % 7;
  if (point.sense === 'future')
    return settle(point, spanOfDay(anchor.first + (forth === 0 ? 7 : forth)), 'article-date');
  if (point.sense === 'past')
    return settle(point, spanOfDay(anchor.first - (back === 0 ? 7 : back)), 'article-date');
  const span = spanOfDay(anchor.first - back);
  return settle(point, span && { ...span, isApproximate: true }, 'article-date');
}
