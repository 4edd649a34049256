import type { MonthRead } from './parse-month';
import { isWhole, readFigure } from './parse-number';
import type { Point, Sense, Unit } from './reading';
import { type Found, follows, found, isNext, isRole, isUnknown, type Token, tokenAt, wordAt } from './tokens';

const SHIFTS: Readonly<Partial<Record<Sense, number>>> = { past: -1, current: 0, future: 1 };
/** The years of each calendar that a number beside a month or noun may mean, and its fewest digits. */
const YEARS: Readonly<Record<MonthRead['calendar'], readonly [number, number, number]>> = {
  gregorian: [1000, 2200, 4],
  hijri: [1, 1700, 3],
  solar: [1200, 1500, 4],
};
/** Years that a number may mean for want of a noun or month beside it. */
const EARLIEST_BARE = 1800;
const LATEST_BARE = 2099;

/**
 * What follows a month: `2024`, `2024م`, `من عام 2024`, `من العام الماضي`, `الماضي`, `الحالي`.
 * `gap` is what the token must stand behind: nothing, or a closing bracket.
 */
export function readYearOfMonth(
  tokens: readonly Token[],
  at: number,
  gap: string,
  calendar: MonthRead['calendar'],
): Found<Point> | undefined {
  const token = tokenAt(tokens, at);
  if (token.gap === gap || (token.gap === `${gap},` && isRecentYear(token))) {
    const year = readYearNumber(tokens, at, calendar);
    if (year) return year;
  }
  if (token.gap !== gap) return undefined;
  const sense = token.word?.sense;
  if (sense === 'past' || sense === 'current' || sense === 'future') return found(tokens, { sense }, at + 1);
  const from = isRole(tokens, at, 'from') && follows(tokens, at + 1) ? at + 1 : at;
  return readYearNoun(tokens, from, calendar);
}

const isRecentYear = (token: Token): boolean =>
  token.digits === 4 && token.value >= 1900 && token.value <= LATEST_BARE;

/** A number as a year, with the era behind it. */
export function readYearNumber(
  tokens: readonly Token[],
  at: number,
  calendar: MonthRead['calendar'],
): Found<Point> | undefined {
  const { digits, value } = tokenAt(tokens, at);
  if (digits < 1 || digits > 4 || value < 1 || !isWhole(tokens, at, '-/')) return undefined;
  const era = readEra(tokens, at + 1);
  if (era) return { ...era, value: { ...era.value, year: value } };
  const [earliest, latest, fewest] = YEARS[calendar];
  if (value < earliest || value > latest || digits < fewest) return undefined;
  return found(tokens, calendar === 'gregorian' ? { year: value } : { calendar, year: value }, at + 1);
}

/** `م`, `هـ`, `ق.م`, `قبل الميلاد`. */
function readEra(tokens: readonly Token[], at: number): Found<Point> | undefined {
  if (isNext(tokens, at, 'ad')) return found(tokens, {}, at + 1);
  if (isNext(tokens, at, 'ah')) return found(tokens, { calendar: 'hijri' }, at + 1);
  const isShort =
    isNext(tokens, at, 'qaf') && isRole(tokens, at + 1, 'ad') && tokenAt(tokens, at + 1).gap.length < 2;
  const isLong = isNext(tokens, at, 'before') && isNext(tokens, at + 1, 'bc');
  return isShort || isLong ? found(tokens, { era: 'bc' }, at + 2) : undefined;
}

/** `عام 2024`, `سنة 1436 هـ`, `العام الماضي`, `هذا العام`, `العام الجاري 2024`. */
export function readYearNoun(
  tokens: readonly Token[],
  at: number,
  calendar: MonthRead['calendar'] = 'gregorian',
): Found<Point> | undefined {
  const isThis = isRole(tokens, at, 'this') && follows(tokens, at + 1);
  const place = isThis ? at + 1 : at;
  const noun = wordAt(tokens, place)?.noun;
  if (noun?.unit !== 'year' || noun.number !== 'one') return undefined;
  const relative = noun.isDefinite ? readRelativeUnit(tokens, at) : undefined;
  if (relative) return withStatedYear(tokens, relative);
  if (isThis || !follows(tokens, place + 1)) return undefined;
  return readYearNumber(tokens, place + 1, calendar);
}

/** `العام الجاري 2024`, `هذا العام (2024)`. */
function withStatedYear(tokens: readonly Token[], relative: Found<Point>): Found<Point> {
  const token = tokenAt(tokens, relative.next);
  if (token.gap !== '' || !isRecentYear(token) || relative.value.shift === undefined) return relative;
  const year = readYearNumber(tokens, relative.next, 'gregorian');
  return year ? { ...year, value: { ...relative.value, ...year.value } } : relative;
}

/** A definite noun with its place in time: `الشهر الماضي`, `هذا الأسبوع`, `العام قبل الماضي`, `الشهر نفسه`. */
export function readRelativeUnit(tokens: readonly Token[], at: number): Found<Point> | undefined {
  const isThis = isRole(tokens, at, 'this') && follows(tokens, at + 1);
  const place = isThis ? at + 1 : at;
  const noun = wordAt(tokens, place)?.noun;
  if (!noun?.isDefinite || noun.number !== 'one') return undefined;
  if (isThis) {
    const next = follows(tokens, place + 1) ? wordAt(tokens, place + 1)?.sense : undefined;
    return found(tokens, { unit: noun.unit, shift: 0 }, next === 'current' ? place + 2 : place + 1);
  }
  return follows(tokens, place + 1) ? readPlace(tokens, place + 1, noun.unit) : undefined;
}

/** `الماضي`, `نفسه`, `قبل الماضي`, `ما قبل الماضي`. */
function readPlace(tokens: readonly Token[], at: number, unit: Unit): Found<Point> | undefined {
  const sense = wordAt(tokens, at)?.sense;
  if (sense) return found(tokens, senseOf(unit, sense), at + 1);
  const before = isRole(tokens, at, 'what') && follows(tokens, at + 1) ? at + 1 : at;
  const isBeforeLast = isRole(tokens, before, 'before') && follows(tokens, before + 1);
  if (!isBeforeLast || wordAt(tokens, before + 1)?.sense !== 'past') return undefined;
  return found(tokens, { unit, shift: -2 }, before + 2);
}

function senseOf(unit: Unit, sense: Sense): Point {
  const shift = SHIFTS[sense];
  return shift === undefined ? { unit, sense } : { unit, shift };
}

/**
 * A year without noun or month, behind a preposition: only years of our times, and no round number that counts
 * something (`في 2000 قرية`).
 */
export function readBareYear(tokens: readonly Token[], at: number): Found<Point> | undefined {
  const place = readFigure(tokens, at);
  const token = tokenAt(tokens, place);
  const isGlued = place !== at;
  if (token.digits !== 4 || !isWhole(tokens, place, '-/') || (token.gap !== '' && !isGlued)) return undefined;
  const era = readEra(tokens, place + 1);
  if (era) return { ...era, value: { ...era.value, year: token.value } };
  if (token.value < EARLIEST_BARE || token.value > LATEST_BARE) return undefined;
  const isCounting =
    follows(tokens, place + 1) && (isUnknown(tokens, place + 1) || isUnit(tokens, place + 1));
  const isCount = isCounting && (token.value % 50 === 0 || token.value < 1900 || isUnit(tokens, place + 1));
  return isCount ? undefined : found(tokens, { year: token.value }, place + 1);
}

const isUnit = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at)?.noun?.isDefinite === false;
