import type { Dated } from './parse-dated';
import { readDay } from './parse-days';
import { readPeriod } from './parse-period';
import { readDated } from './parse-weekday';
import { readBareYear } from './parse-year';
import type { Point, Reading } from './reading';
import { type Found, follows, found, isNext, isRole, type Token, tokenAt, wordAt } from './tokens';

/** A date or period, as it stands. `hasCue`: a preposition leads to it, so that a year may stand alone. */
export function readPoint(tokens: readonly Token[], at: number, hasCue: boolean): Found<Dated> | undefined {
  const read = readDated(tokens, at, hasCue) ?? readPeriod(tokens, at);
  if (read || !hasCue) return read;
  const year = readBareYear(tokens, at);
  return year && { ...year, value: { at: year.value } };
}

/** A date, or a range of two: `28 آذار - 3 نيسان 2024`, `أيار 2023 إلى آب 2023`. */
export function readRange(tokens: readonly Token[], at: number, hasCue: boolean): Found<Reading> | undefined {
  const first = readPoint(tokens, at, hasCue);
  if (!first) return undefined;
  if (first.value.to) return asReading(first);
  const second = readSecond(tokens, first);
  return second ? joined(first.value, second) : asReading(first);
}

/** What follows `-`, `إلى` or `حتى`, when it is a date of the same kind. */
function readSecond(tokens: readonly Token[], first: Found<Dated>): Found<Dated> | undefined {
  const token = tokenAt(tokens, first.next);
  const isTo = token.gap === '' && (isRole(tokens, first.next, 'to') || isRole(tokens, first.next, 'until'));
  if (isTo && follows(tokens, first.next + 1))
    return single(readPoint(tokens, first.next + 1, isYear(first)));
  if (token.gap !== '-') return undefined;
  const second = single(readPoint(tokens, first.next, false)) ?? yearAfter(tokens, first);
  return second && isAlike(first.value.at, second.value.at) ? second : undefined;
}

const single = (read: Found<Dated> | undefined): Found<Dated> | undefined =>
  read?.value.to ? undefined : read;
const isYear = ({ value }: Found<Dated>): boolean =>
  value.at.year !== undefined && value.at.month === undefined;

/** `عام 2014-2017`. */
function yearAfter(tokens: readonly Token[], first: Found<Dated>): Found<Dated> | undefined {
  const { digits, value } = tokenAt(tokens, first.next);
  const isLater = isYear(first) && digits === 4 && value > (first.value.at.year ?? 0) && value <= 2200;
  return isLater ? found(tokens, { at: { year: value } }, first.next + 1) : undefined;
}

/** A day in two calendars (`12 شوال 1445 / 21 نيسان 2024`) is no range. */
const isAlike = (one: Point, other: Point): boolean =>
  one.calendar === other.calendar &&
  (one.day === undefined) === (other.day === undefined) &&
  (one.month === undefined) === (other.month === undefined) &&
  (one.month !== undefined || one.year !== undefined);

/** `من 3 إلى 7 آذار`, `من 2014 حتى 2017`, `بين حزيران وآب 2023`, `ما بين عامي 2014 و2017`, `منذ 2014 حتى 2017`. */
export function readFromTo(tokens: readonly Token[], at: number): Found<Reading> | undefined {
  const isBetween = isRole(tokens, at, 'between');
  if (!follows(tokens, at + 1)) return undefined;
  if (isBetween) {
    const pair = readPoint(tokens, at + 1, true);
    if (pair?.value.to) {
      const { at: from, to, isMismatch } = pair.value;
      return asReading({ ...pair, value: isMismatch ? { at: from, to, isMismatch } : { at: from, to } });
    }
  }
  const first = readLoose(tokens, at + 1);
  if (!first) return undefined;
  const second = isBetween ? readAfterAnd(tokens, first.next) : readAfterTo(tokens, first);
  return second && joined(first.value, second);
}

/** The beginning of a range may leave its month and year to the end: `3`, `الثالث`, `يناير`. */
function readLoose(tokens: readonly Token[], at: number): Found<Dated> | undefined {
  const point = single(readPoint(tokens, at, true));
  if (point) return point;
  const month = wordAt(tokens, at)?.month;
  if (month && month.system !== 'latin' && month.system !== 'hijri' && month.system !== 'solar') {
    return found(tokens, { at: { month: month.month } }, at + 1);
  }
  const place = wordAt(tokens, at)?.noun?.unit === 'day' && follows(tokens, at + 1) ? at + 1 : at;
  const weekday = wordAt(tokens, place)?.weekday;
  if (weekday !== undefined) return found(tokens, { at: { weekday } }, place + 1);
  const day = readDay(tokens, place);
  return day && { ...day, value: { at: { day: day.value } } };
}

function readAfterTo(tokens: readonly Token[], first: Found<Dated>): Found<Dated> | undefined {
  const token = tokenAt(tokens, first.next);
  const isWord = isRole(tokens, first.next, 'to') || isRole(tokens, first.next, 'until');
  if (token.gap === '-') return single(readPoint(tokens, first.next, true));
  if (token.gap !== '' && token.gap !== ',') return undefined;
  if (!isWord || !follows(tokens, first.next + 1)) return undefined;
  const isGoal = isNext(tokens, first.next + 1, 'until') && follows(tokens, first.next + 2);
  const place = isGoal ? first.next + 2 : first.next + 1;
  const isWeekday = first.value.at.weekday !== undefined && wordAt(tokens, place)?.weekday !== undefined;
  return isWeekday ? readLoose(tokens, place) : single(readPoint(tokens, place, true));
}

function readAfterAnd(tokens: readonly Token[], at: number): Found<Dated> | undefined {
  const token = tokenAt(tokens, at);
  if (token.gap !== '' && token.gap !== ',') return undefined;
  if (token.word?.key === 'و') {
    return follows(tokens, at + 1) ? single(readPoint(tokens, at + 1, true)) : undefined;
  }
  return token.clitic === 'و' ? single(readPoint(tokens, at, true)) : undefined;
}

function joined(first: Dated, second: Found<Dated>): Found<Reading> | undefined {
  // A day alone cannot begin what ends with a year.
  const isLost = first.at.day !== undefined && first.at.month === undefined && first.at.unit === undefined;
  if (isLost && second.value.at.day === undefined) return undefined;
  const isMismatch = (first.isMismatch ?? second.value.isMismatch) ? { isMismatch: true as const } : {};
  return { ...second, value: { form: 'range', at: first.at, to: second.value.at, ...isMismatch } };
}

/** The reading of a date without frame. */
export function asReading(read: Found<Dated>): Found<Reading> {
  const { at, to, ...marks } = read.value;
  return { ...read, value: to ? { form: 'range', at, to, ...marks } : { form: 'point', at, ...marks } };
}
