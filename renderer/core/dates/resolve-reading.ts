import type { PartialDate } from '../model/partial-date';
import type { DateResolution, DateValue } from './date-mention';
import type { Point, Reading, Unit } from './reading';
import { type PointContext, type ResolvedPoint, resolvePoint } from './resolve-point';

/** The value of a reading, before it is compared with the others of its text. */
export interface ResolvedReading {
  readonly value: DateValue;
  readonly by: DateResolution;
  readonly isApproximate: boolean;
  readonly isContradiction: boolean;
}

/** ISO 8601 has neither decades nor centuries. */
const ISO_UNITS: Readonly<Record<Unit, readonly [string, number, string]>> = {
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  week: ['P', 1, 'W'],
  month: ['P', 1, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
};

/** What a reading means beside the article's date and the date before it in the text. */
export function resolveOne(reading: Reading, context: PointContext): ResolvedReading {
  const plain = (value: DateValue, by: DateResolution): ResolvedReading => ({
    value,
    by,
    isApproximate: reading.isApproximate === true,
    isContradiction: reading.isMismatch === true,
  });
  switch (reading.form) {
    case 'event':
      return plain({ kind: 'unresolved', missing: 'event' }, 'none');
    case 'duration':
      return plain({ kind: 'duration', iso: isoOf(reading) }, 'explicit');
    case 'vague': {
      const near = trimmed(context.anchor, reading.at.unit);
      return plain(
        { kind: 'vague', side: reading.side ?? 'around', near },
        near === null ? 'none' : 'article-date',
      );
    }
    case 'point':
    case 'range':
      return resolveEnds(reading, context, plain);
  }
}

type Plain = (value: DateValue, by: DateResolution) => ResolvedReading;

function resolveEnds(reading: Reading, context: PointContext, plain: Plain): ResolvedReading {
  if (reading.isNamed && reading.at.year === undefined)
    return plain({ kind: 'unresolved', missing: 'year' }, 'none');
  const first = resolvePoint(completed(reading.at, reading.to, 'first'), context);
  if (reading.form === 'range' && reading.to) {
    return between(first, resolvePoint(completed(reading.to, reading.at, 'second'), context), plain);
  }
  if (first.kind !== 'span') return plain(unknown(first), first.kind === 'near' ? first.by : 'none');
  const { value, isApproximate, isContradiction } = framed(reading, first);
  const read = plain(value, first.by);
  return {
    ...read,
    isApproximate: read.isApproximate || isApproximate,
    isContradiction: read.isContradiction || isContradiction,
  };
}

function isoOf({ count = 1, at }: Reading): string {
  const [prefix, factor, letter] = ISO_UNITS[at.unit ?? 'day'];
  return `${prefix}${count * factor}${letter}`;
}

/** A date as precise as its unit: `الأشهر الأخيرة` end with the article's month. */
function trimmed(anchor: PartialDate | null, unit: Unit | undefined): PartialDate | null {
  if (anchor === null) return null;
  const length = unit === 'month' ? 7 : unit === 'day' || unit === 'week' || unit === 'hour' ? 10 : 4;
  return anchor.slice(0, length) as PartialDate;
}

function unknown(point: Exclude<ResolvedPoint, { kind: 'span' }>): DateValue {
  return point.kind === 'near'
    ? { kind: 'vague', side: point.side, near: point.near }
    : { kind: 'unresolved', missing: point.missing };
}

function framed(
  { frame }: Reading,
  { span, isContradiction }: Extract<ResolvedPoint, { kind: 'span' }>,
): { readonly value: DateValue; readonly isApproximate: boolean; readonly isContradiction: boolean } {
  const marks = { isApproximate: span.isApproximate, isContradiction };
  if (frame === 'since' || frame === 'from') return { value: { kind: 'since', from: span.from }, ...marks };
  if (frame === 'until') return { value: { kind: 'until', to: span.to }, ...marks };
  if (frame === 'before') return { value: { kind: 'vague', side: 'before', near: span.from }, ...marks };
  if (frame === 'after') return { value: { kind: 'vague', side: 'after', near: span.to }, ...marks };
  if (span.from === span.to) return { value: { kind: 'date', date: span.from }, ...marks };
  return { value: { kind: 'range', from: span.from, to: span.to }, ...marks };
}

function between(first: ResolvedPoint, second: ResolvedPoint, plain: Plain): ResolvedReading {
  if (first.kind !== 'span') return plain(unknown(first), 'none');
  if (second.kind !== 'span') return plain(unknown(second), 'none');
  const isBackward =
    first.span.from.localeCompare(second.span.to, 'en') > 0 && !second.span.to.startsWith(first.span.from);
  const from = isBackward ? second.span.from : first.span.from;
  const to = isBackward ? first.span.to : second.span.to;
  const read = plain({ kind: 'range', from, to }, first.by === 'explicit' ? second.by : first.by);
  return {
    ...read,
    isApproximate: read.isApproximate || first.span.isApproximate || second.span.isApproximate,
    isContradiction: read.isContradiction || isBackward || first.isContradiction || second.isContradiction,
  };
}

/**
 * One end of a range with what only the other end says: `من 28 كانون الأول إلى 3 كانون الثاني 2024` begins in 2023.
 */
function completed(point: Point, other: Point | undefined, end: 'first' | 'second'): Point {
  if (!other || isPlaced(point)) return point;
  const whole = point.month === undefined ? withMonth(point, other) : point;
  return whole.month === undefined || !isPlaced(other) || isPlaced(whole)
    ? whole
    : withYear(whole, whole.month, other, end === 'first' ? -1 : 1);
}

/** A day or weekday with the month of the other end. */
function withMonth(point: Point, other: Point): Point {
  const isDay = point.day !== undefined && other.weekday === undefined;
  const isWeekday = point.weekday !== undefined && other.day !== undefined;
  if (isWeekday && !isDay) return { ...point, ...monthOf(other) };
  if (!isDay) return point;
  const calendar = point.calendar === undefined && other.calendar ? { calendar: other.calendar } : {};
  return { ...point, ...calendar, ...monthOf(other) };
}

/** A month with the year of the other end, or the one beside it when the range runs over the turn of the year. */
function withYear(point: Point, month: number, other: Point, step: 1 | -1): Point {
  const isOver = other.month !== undefined && Math.sign(month - other.month) === -step;
  const { year, unit, shift, sense } = other;
  return {
    ...point,
    ...(year === undefined ? {} : { year: isOver ? year + step : year }),
    ...(unit === undefined ? {} : { unit }),
    ...(shift === undefined ? {} : { shift: isOver && unit === 'year' ? shift + step : shift }),
    ...(sense === undefined || isOver ? {} : { sense }),
  };
}

const isPlaced = ({ year, unit, sense }: Point): boolean =>
  year !== undefined || unit !== undefined || sense !== undefined;

const monthOf = ({ month, unit, shift }: Point): Point => ({
  ...(month === undefined ? {} : { month }),
  ...(unit === 'month' ? { unit } : {}),
  ...(unit === 'month' && shift !== undefined ? { shift } : {}),
});
