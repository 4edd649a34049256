import { type Dated, readDayMonth } from './parse-dated';
import { readOrdinal } from './parse-number';
import { readBareYear, readRelativeUnit, readYearNoun } from './parse-year';
import type { Part, Point } from './reading';
import { type Found, follows, found, isNext, isRole, type Token, tokenAt, wordAt } from './tokens';

const QUARTERS: readonly Part[] = ['q1', 'q2', 'q3', 'q4'];
const HALVES: readonly Part[] = ['h1', 'h2'];

/**
 * A year, decade, century or relative unit, or a part of one or of a month: `عام 2014`, `الشهر الماضي`, `مطلع 2024`,
 * `منتصف تشرين الأول 2023`, `الربع الأول من عام 2024`, `صيف 2014`, `التسعينيات`, `القرن الماضي`.
 */
export function readPeriod(tokens: readonly Token[], at: number): Found<Dated> | undefined {
  return (
    readPart(tokens, at) ??
    readSeason(tokens, at) ??
    readQuarter(tokens, at) ??
    pointed(readYearNoun(tokens, at)) ??
    readYears(tokens, at) ??
    pointed(readDecade(tokens, at) ?? readCentury(tokens, at)) ??
    pointed(readUnit(tokens, at))
  );
}

const pointed = (read: Found<Point> | undefined): Found<Dated> | undefined =>
  read && { ...read, value: { at: read.value } };

const withPart = (read: Found<Dated>, part: Part): Found<Dated> => ({
  ...read,
  value: { ...read.value, at: { ...read.value.at, part } },
});

function readPart(tokens: readonly Token[], at: number): Found<Dated> | undefined {
  const part = wordAt(tokens, at)?.part;
  if (part === undefined || !follows(tokens, at + 1)) return undefined;
  const month = readDayMonth(tokens, at + 1, true);
  if (month) return month.value.to || month.value.at.day !== undefined ? undefined : withPart(month, part);
  const season = readSeason(tokens, at + 1);
  if (season) return season;
  const period =
    pointed(readYearNoun(tokens, at + 1)) ??
    pointed(readDecade(tokens, at + 1) ?? readCentury(tokens, at + 1)) ??
    pointed(readUnit(tokens, at + 1)) ??
    pointed(readBareYear(tokens, at + 1)) ??
    currentUnit(tokens, at + 1);
  return period && withPart(period, part);
}

/** `نهاية العام`, `مطلع الشهر`: without a word more the one that the article stands in. */
function currentUnit(tokens: readonly Token[], at: number): Found<Dated> | undefined {
  const noun = wordAt(tokens, at)?.noun;
  if (!noun?.isDefinite || noun.number !== 'one' || (noun.unit !== 'year' && noun.unit !== 'month'))
    return undefined;
  return found(tokens, { at: { unit: noun.unit, shift: 0 } }, at + 1);
}

function readSeason(tokens: readonly Token[], at: number): Found<Dated> | undefined {
  const place = isRole(tokens, at, 'season-noun') && follows(tokens, at + 1) ? at + 1 : at;
  const season = wordAt(tokens, place)?.season;
  if (season === undefined || !follows(tokens, place + 1)) return undefined;
  const from = isNext(tokens, place + 1, 'from') ? place + 2 : place + 1;
  const year = readYearNoun(tokens, from) ?? readBareYear(tokens, from);
  if (year) return withPart({ ...year, value: { at: year.value } }, season);
  const sense = wordAt(tokens, place + 1)?.sense;
  const isPlaced = sense === 'past' || sense === 'current' || sense === 'future';
  return isPlaced ? found(tokens, { at: { part: season, sense } }, place + 2) : undefined;
}

function readQuarter(tokens: readonly Token[], at: number): Found<Dated> | undefined {
  const names = isRole(tokens, at, 'quarter') ? QUARTERS : HALVES;
  if (names === HALVES && !isRole(tokens, at, 'half')) return undefined;
  const ordinal = follows(tokens, at + 1) ? readOrdinal(tokens, at + 1) : undefined;
  const part = ordinal && names.find((_, index) => index === ordinal.value - 1);
  const year =
    ordinal && follows(tokens, ordinal.next)
      ? readPartedYear(tokens, ordinal.next, names === HALVES)
      : undefined;
  return part && year && withPart(year, part);
}

/** The year behind a quarter or half: `2024`, `من عام 2024`, `من العام`; behind a half also a month. */
function readPartedYear(tokens: readonly Token[], at: number, isOfMonth: boolean): Found<Dated> | undefined {
  const hasFrom = isRole(tokens, at, 'from') && follows(tokens, at + 1);
  const place = hasFrom ? at + 1 : at;
  const month = hasFrom && isOfMonth ? readDayMonth(tokens, place, true) : undefined;
  if (month) return month.value.to || month.value.at.day !== undefined ? undefined : month;
  const stated = pointed(readYearNoun(tokens, place) ?? readBareYear(tokens, place));
  return stated ?? (hasFrom ? currentUnit(tokens, place) : undefined);
}

/** `عامي 2014 و2017`, `أعوام 2003 و2006`, `عام 2022-2023`: the first and the last. */
function readYears(tokens: readonly Token[], at: number): Found<Dated> | undefined {
  const noun = wordAt(tokens, at)?.noun;
  if (noun?.unit !== 'year' || !follows(tokens, at + 1)) return undefined;
  if (noun.number !== 'construct' && noun.number !== 'many') return undefined;
  const first = readBareYear(tokens, at + 1);
  return first?.value.year === undefined ? undefined : readMoreYears(tokens, first, first.value.year);
}

function readMoreYears(tokens: readonly Token[], first: Found<Point>, start: number): Found<Dated> {
  let read: Found<Dated> = { ...first, value: { at: first.value } };
  let last = start;
  let isApart = false;
  for (let more = 0; more < MOST_YEARS; more += 1) {
    const isAnd = wordAt(tokens, read.next)?.key === 'و';
    const isParted = isAnd || tokenAt(tokens, read.next).gap === '-';
    const next = isParted ? readBareYearBehind(tokens, read.next, isAnd) : undefined;
    if (!next || next.year <= last) break;
    isApart ||= isAnd && next.year > last + 1;
    last = next.year;
    const both = { at: { year: start }, to: { year: last } };
    read = found(tokens, isApart ? { ...both, isApproximate: true } : both, next.next);
  }
  return read;
}

/** No list of years is longer. */
const MOST_YEARS = 8;

function readBareYearBehind(
  tokens: readonly Token[],
  at: number,
  isAnd: boolean,
): { readonly year: number; readonly next: number } | undefined {
  const place = isAnd ? at + 1 : at;
  const { digits, value } = tokenAt(tokens, place);
  const isYear = digits === 4 && value >= 1000 && value <= 2200;
  return isYear && (!isAnd || follows(tokens, place)) ? { year: value, next: place + 1 } : undefined;
}

/** `التسعينيات`, `تسعينيات القرن الماضي`; a man in his fifties (`في الخمسينيات من عمره`) is no decade. */
function readDecade(tokens: readonly Token[], at: number): Found<Point> | undefined {
  const word = wordAt(tokens, at);
  if (word?.decade === undefined) return undefined;
  const { decade } = word;
  const from = isNext(tokens, at + 1, 'from') ? at + 2 : at + 1;
  if (isNext(tokens, from, 'her-age')) return undefined;
  const century = follows(tokens, from) ? readCentury(tokens, from) : undefined;
  if (century) return { ...century, value: { ...century.value, decade } };
  // The twenties may be those of either century.
  return word.isDefinite
    ? found(tokens, decade > 20 ? { decade, century: 20 } : { decade }, at + 1)
    : undefined;
}

/** `القرن الماضي`, `القرن التاسع عشر`, `القرن الحادي والعشرين`, `القرن الثالث قبل الميلاد`. */
function readCentury(tokens: readonly Token[], at: number): Found<Point> | undefined {
  const noun = wordAt(tokens, at)?.noun;
  if (noun?.unit !== 'century' || !noun.isDefinite || noun.number !== 'one') return undefined;
  const relative = readRelativeUnit(tokens, at);
  if (relative) return relative;
  const ordinal = follows(tokens, at + 1) ? readOrdinal(tokens, at + 1) : undefined;
  if (!ordinal) return undefined;
  const isBefore = isNext(tokens, ordinal.next, 'before') && isNext(tokens, ordinal.next + 1, 'bc');
  if (isBefore) return found(tokens, { century: ordinal.value, era: 'bc' }, ordinal.next + 2);
  if (isNext(tokens, ordinal.next, 'ah')) {
    return found(tokens, { century: ordinal.value, calendar: 'hijri' }, ordinal.next + 1);
  }
  const isMarked = isNext(tokens, ordinal.next, 'ad');
  return found(tokens, { century: ordinal.value }, isMarked ? ordinal.next + 1 : ordinal.next);
}

/** `الأسبوع الماضي`; decades go by {@link readVague}, since `العقد الأخير` has no first year. */
function readUnit(tokens: readonly Token[], at: number): Found<Point> | undefined {
  const unit = readRelativeUnit(tokens, at);
  const name = unit?.value.unit;
  return name === 'decade' || name === 'hour' ? undefined : unit;
}
