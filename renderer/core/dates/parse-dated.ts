import { type Days, readDays } from './parse-days';
import { type MonthRead, readMonth } from './parse-month';
import { readNumericDate } from './parse-numeric';
import { readTime, readTimeAfter } from './parse-time';
import { readRelativeUnit, readYearNoun, readYearOfMonth } from './parse-year';
import type { Point } from './reading';
import { type Found, follows, found, isNext, isRole, type Token, tokenAt, wordAt } from './tokens';

/** What was read of a date that names a day or month: its first and, of several days, its last. */
export interface Dated {
  readonly at: Point;
  readonly to?: Point;
  readonly isMismatch?: true;
  readonly isApproximate?: true;
}

/** A date in figures, with its time before or behind it. */
export function readFigures(tokens: readonly Token[], at: number, hasCue: boolean): Found<Dated> | undefined {
  const before = readTime(tokens, at);
  const isApart = before && ['', '-', ',', '|'].includes(tokenAt(tokens, before.next).gap);
  const place = before && isApart ? before.next : at;
  const date = readNumericDate(tokens, place, hasCue);
  if (!date) return undefined;
  if (before) return { ...date, value: { at: { ...date.value, ...before.value } } };
  return withTime(tokens, { ...date, value: { at: date.value } });
}

/**
 * A day with its month, or a month with what makes sure that it is one. `hasCue` when a preposition or a part
 * (`مطلع`) stands before it.
 */
export function readDayMonth(
  tokens: readonly Token[],
  at: number,
  hasCue: boolean,
): Found<Dated> | undefined {
  const days = isAdjective(tokens, at) ? undefined : readDays(tokens, at);
  if (days) {
    const place = skipFrom(tokens, days.next);
    const isFollowing = follows(tokens, days.next) && follows(tokens, place);
    if (!isFollowing) return undefined;
    const month = readMonth(tokens, place) ?? readMonth(tokens, skipOf(tokens, days.next));
    if (month) return withYear(tokens, month, days.value, hasCue);
    return readDayOfUnit(tokens, days, place);
  }
  const month = readMonth(tokens, at);
  if (!month) return undefined;
  const latin = month.value.system === 'latin' ? readLatin(tokens, month) : undefined;
  return latin ?? withYear(tokens, month, undefined, hasCue);
}

/** An ordinal behind a definite noun counts that: `الأسبوع الأول من أيار`, `الثلث الأخير`. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at)?.ordinal === undefined || !follows(tokens, at)) return false;
  const before = tokenAt(tokens, at - 1);
  if (before.word === null) return before.endsDefinite;
  return (
    before.word.noun?.isDefinite === true ||
    isRole(tokens, at - 1, 'half') ||
    isRole(tokens, at - 1, 'quarter')
  );
}

const skipFrom = (tokens: readonly Token[], at: number): number => (isNext(tokens, at, 'from') ? at + 1 : at);
const skipOf = (tokens: readonly Token[], at: number): number => (isNext(tokens, at, 'of') ? at + 1 : at);

/** `15 من الشهر الجاري`, `الخامس من هذا الشهر`, `يوم 15 الجاري`. */
function readDayOfUnit(tokens: readonly Token[], days: Found<Days>, place: number): Found<Dated> | undefined {
  const unit = readRelativeUnit(tokens, place);
  if (unit?.value.unit === 'month') return { ...unit, value: severalDays(unit.value, days.value) };
  const sense = wordAt(tokens, days.next)?.sense;
  const isFigure = tokenAt(tokens, days.next - 1).digits > 0;
  if (!isFigure || sense !== 'current') return undefined;
  return found(tokens, severalDays({ unit: 'month', shift: 0 }, days.value), days.next + 1);
}

/** `March 12, 2024`; without a day as any month. */
function readLatin(tokens: readonly Token[], month: Found<MonthRead>): Found<Dated> | undefined {
  const day = tokenAt(tokens, month.next);
  const isDay =
    day.digits > 0 && day.digits < 3 && day.value >= 1 && day.value <= 31 && /^\.?$/.test(day.gap);
  if (!isDay) return undefined;
  const next = isNext(tokens, month.next + 1, 'suffix') ? month.next + 2 : month.next + 1;
  const at = { month: month.value.month, day: day.value };
  const year = readYearOfMonth(tokens, next, '', 'gregorian');
  return withTime(
    tokens,
    year ? { ...year, value: { at: { ...at, ...year.value } } } : found(tokens, { at }, next),
  );
}

function withYear(
  tokens: readonly Token[],
  month: Found<MonthRead>,
  days: Days | undefined,
  hasCue: boolean,
): Found<Dated> | undefined {
  const { calendar, isClosed, to, isMismatch } = month.value;
  const year = yearOf(tokens, month, isClosed ? ')' : '');
  if (!isSure(month.value, year?.value, days !== undefined, hasCue)) return undefined;
  const at: Point = {
    ...(calendar === 'gregorian' ? {} : { calendar }),
    month: month.value.month,
    ...year?.value,
  };
  const months: Dated = to === undefined ? { at } : { at, to: { ...at, month: to } };
  const value = days ? severalDays(at, days) : months;
  const marked = isMismatch ? { ...value, isMismatch: true as const } : value;
  const read = { ...(year ?? month), value: marked };
  return days ? withTime(tokens, read) : read;
}

/** Whether enough stands beside a name that means other things too. */
function isSure({ need }: MonthRead, year: Point | undefined, hasDays: boolean, hasCue: boolean): boolean {
  if (need === 'nothing') return true;
  if (need === 'day-and-year') return hasDays && (year?.year !== undefined || year?.unit !== undefined);
  return hasDays || year !== undefined || (need === 'preposition' && hasCue);
}

function yearOf(tokens: readonly Token[], month: Found<MonthRead>, gap: string): Found<Point> | undefined {
  const { calendar } = month.value;
  const year = readYearOfMonth(tokens, month.next, gap, calendar);
  if (year?.value.sense === undefined) return year;
  // "آذار الماضي 2024" and "12 آب من العام الماضي": the year says more than which one.
  const stated = follows(tokens, year.next) ? readYearNoun(tokens, year.next) : undefined;
  return stated ?? year;
}

function severalDays(at: Point, days: Days): Dated {
  const first = { ...at, day: days.first };
  if (days.last === days.first) return { at: first };
  const both = { at: first, to: { ...at, day: days.last } };
  return days.isApart ? { ...both, isApproximate: true } : both;
}

function withTime(tokens: readonly Token[], read: Found<Dated>): Found<Dated> {
  if (read.value.to) return read;
  const time = readTimeAfter(tokens, read.next);
  if (!time) return read;
  return { ...time, value: { ...read.value, at: { ...read.value.at, ...time.value } } };
}

/** Whether a preposition that leads to a time stands at `at`. */
export const isPreposition = (tokens: readonly Token[], at: number): boolean =>
  isRole(tokens, at, 'in') || isRole(tokens, at, 'during');
