import type { Point } from './reading';
import {
  type Found,
  follows,
  found,
  isNext,
  isNumber,
  isRole,
  isUnknown,
  type Token,
  tokenAt,
  wordAt,
} from './tokens';
import type { Role } from './words';

/** `اليوم`, `أمس`, `أول أمس`, `أول من أمس`, `أمس الأول`, `غدا`, `بعد غد`, `اليوم التالي`. */
export function readRelativeDay(tokens: readonly Token[], at: number): Found<Point> | undefined {
  const day = (shift: number, next: number) => found<Point>(tokens, { unit: 'day', shift }, next);
  if (isRole(tokens, at, 'yesterday')) {
    return isFirst(tokens, at + 1) && follows(tokens, at + 1) ? day(-2, at + 2) : day(-1, at + 1);
  }
  if (isRole(tokens, at, 'tomorrow')) return day(1, at + 1);
  if (isRole(tokens, at, 'after') && isNext(tokens, at + 1, 'morrow')) return day(2, at + 2);
  if (isRole(tokens, at, 'first')) {
    const place = isNext(tokens, at + 1, 'from') ? at + 2 : at + 1;
    return isNext(tokens, place, 'yesterday') ? day(-2, place + 1) : undefined;
  }
  return isRole(tokens, at, 'today') ? readToday(tokens, at) : undefined;
}

const isFirst = (tokens: readonly Token[], at: number): boolean => wordAt(tokens, at)?.ordinal === 1;

/** Words before `اليوم` that make it a day among others, or a newspaper. */
const BEFORE_OTHERS: readonly Role[] = ['in', 'that', 'outlet', 'during', 'named-after'];

/**
 * `اليوم` is a newspaper (`اليوم - الدمام`, `المصري اليوم`), a noun with its adjective (`اليوم العالمي`, `اليوم الأول`)
 * and "a day" (`في اليوم`): none of these is today.
 */
function readToday(tokens: readonly Token[], at: number): Found<Point> | undefined {
  const sense = follows(tokens, at + 1) ? wordAt(tokens, at + 1)?.sense : undefined;
  if (sense === 'following') return found(tokens, { unit: 'day', sense }, at + 2);
  const isOther = follows(tokens, at) && BEFORE_OTHERS.some((role) => isRole(tokens, at - 1, role));
  if (isOther || sense !== undefined || /^[بكل]/.test(tokenAt(tokens, at).clitic)) return undefined;
  if (isDescribed(tokens, at + 1) || isNewspaper(tokens, at)) return undefined;
  return found(tokens, { unit: 'day', shift: 0 }, at + 1);
}

/** An adjective stands at `at`: `العالمي`, `الأول`, `الأخير`. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  if (!follows(tokens, at)) return false;
  if (isUnknown(tokens, at)) return tokenAt(tokens, at).isDefinite;
  const word = wordAt(tokens, at);
  return word !== null && (word.ordinal !== undefined || word.isRecent === true);
}

const isNewspaper = (tokens: readonly Token[], at: number): boolean =>
  /[\n"(]$/.test(tokenAt(tokens, at).gap) &&
  /^[-/")–]/.test(tokenAt(tokens, at + 1).gap) &&
  !isNumber(tokens, at + 1);
