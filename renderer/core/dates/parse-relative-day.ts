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

/**
 * `اليوم` is a newspaper (`اليوم - الدمام`, `المصري اليوم`), a noun with its adjective (`اليوم العالمي`, `اليوم الأول`)
 * and "a day" (`في اليوم`): none of these is today.
 */
function readToday(tokens: readonly Token[], at: number): Found<Point> | undefined {
  const isOther =
    follows(tokens, at) &&
    ['in', 'that', 'outlet', 'during', 'named-after'].some((role) => isRole(tokens, at - 1, role as 'in'));
  const isFollowed = follows(tokens, at + 1);
  const sense = isFollowed ? wordAt(tokens, at + 1)?.sense : undefined;
  if (sense === 'following') return found(tokens, { unit: 'day', sense }, at + 2);
  if (isOther || /^[بكل]/.test(tokenAt(tokens, at).clitic) || sense !== undefined) return undefined;
  const next = wordAt(tokens, at + 1);
  const isDescribed =
    isFollowed &&
    ((isUnknown(tokens, at + 1) && tokenAt(tokens, at + 1).isDefinite) ||
      next?.ordinal !== undefined ||
      next?.isRecent === true);
  const isNewspaper = /[\n"(]$/.test(tokenAt(tokens, at).gap) && /^[-/")–]/.test(tokenAt(tokens, at + 1).gap);
  if (isDescribed || (isNewspaper && !isNumber(tokens, at + 1))) return undefined;
  return found(tokens, { unit: 'day', shift: 0 }, at + 1);
}
