import type { Point } from './reading';
import { type Found, found, isRole as has, isNext, isNumber, isUnknown, type Token, tokenAt } from './tokens';

const SEPARATORS = new Set(['/', '-', '.']);
/** Two-digit years from here on are of the twentieth century. */
const PIVOT = 60;

/**
 * A date in figures: year first, day first or month first where only one of them can be (`25/08/2023`); with a year of
 * two digits only when `hasCue`. Day and month that may be either way round stay ambiguous.
 */
export function readNumericDate(
  tokens: readonly Token[],
  at: number,
  hasCue: boolean,
): Found<Point> | undefined {
  const [first, second, third] = [tokenAt(tokens, at), tokenAt(tokens, at + 1), tokenAt(tokens, at + 2)];
  if (!areParted(first, second, third) || isPartOfMore(tokens, at)) return undefined;
  const isHijri = isNext(tokens, at + 3, 'ah');
  const next = isHijri || isNext(tokens, at + 3, 'ad') ? at + 4 : at + 3;
  const point = order(first, second, third, hasCue);
  if (!point || !isPossible(point, isHijri)) return undefined;
  return found(tokens, isHijri ? { calendar: 'hijri', ...point } : point, next);
}

/** Three numbers with the same sign between them; blanks beside it only round a slash and with a full year. */
function areParted(first: Token, second: Token, third: Token): boolean {
  if (!first.digits || !second.digits || !third.digits) return false;
  if (!SEPARATORS.has(second.gap) || third.gap !== second.gap) return false;
  const isYearLong = first.digits === 4 || third.digits === 4;
  return (second.isTight && third.isTight) || (isYearLong && second.gap === '/');
}

function order(first: Token, second: Token, third: Token, hasCue: boolean): Point | undefined {
  if (second.digits > 2) return undefined;
  if (first.digits === 4 && third.digits <= 2) {
    return second.value > 12
      ? { year: first.value, month: third.value, day: second.value }
      : { year: first.value, month: second.value, day: third.value };
  }
  if (first.digits > 2) return undefined;
  const year =
    third.digits === 4 ? third.value : hasCue && third.digits === 2 ? shortYear(third.value) : undefined;
  if (year === undefined) return undefined;
  if (second.value > 12) return { year, month: first.value, day: second.value };
  const point = { year, month: second.value, day: first.value };
  return first.value <= 12 && first.value !== second.value ? { ...point, isAmbiguous: true } : point;
}

const shortYear = (value: number): number => (value < PIVOT ? 2000 : 1900) + value;

function isPossible({ year = 0, month = 0, day = 0 }: Point, isHijri: boolean): boolean {
  const isYear = isHijri ? year >= 1200 && year <= 1600 : year >= 1600 && year <= 2200;
  return isYear && month >= 1 && month <= 12 && day >= 1 && day <= (isHijri ? 30 : 31);
}

/** More numbers or letters cling to it: a file number, an address, a version. */
function isPartOfMore(tokens: readonly Token[], at: number): boolean {
  const first = tokenAt(tokens, at);
  const after = tokenAt(tokens, at + 3);
  const before = tokenAt(tokens, at - 1);
  const clings = (token: Token) => token.isTight && token.gap.length === 1 && /[/.\-_\\:=?&]/.test(token.gap);
  if (clings(first) && (before.digits > 0 || isUnknown(tokens, at - 1))) return true;
  if (first.isTight && first.gap === '' && isUnknown(tokens, at - 1)) return true;
  if (clings(after) && (isNumber(tokens, at + 3) || isUnknown(tokens, at + 3))) return true;
  return after.isTight && after.gap === '' && isUnknown(tokens, at + 3) && !has(tokens, at + 3, 'time-mark');
}
