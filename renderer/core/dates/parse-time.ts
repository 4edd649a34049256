import type { Point } from './reading';
import { type Found, found, isNext, isRole, type Token, tokenAt } from './tokens';

/** What may part a date from its time. */
const PARTING = new Set(['', '-', ',', '|', ',-', '(', '/', '•', '·']);

/** A time of day: `04:57`, `04:57:30`, `9:05 م`, `10:30 pm`. */
export function readTime(tokens: readonly Token[], at: number): Found<Point> | undefined {
  const hours = tokenAt(tokens, at);
  const minutes = tokenAt(tokens, at + 1);
  const isHour = hours.digits >= 1 && hours.digits <= 2 && hours.value < 24;
  if (!isHour || !isSixtieth(minutes)) return undefined;
  const next = isSixtieth(tokenAt(tokens, at + 2)) ? at + 3 : at + 2;
  const hour = hours.value;
  const time = (value: number, end: number) => found(tokens, { hour: value, minute: minutes.value }, end);
  if (hour <= 12 && isNext(tokens, next, 'pm')) return time(hour === 12 ? 12 : hour + 12, next + 1);
  if (hour <= 12 && isNext(tokens, next, 'am')) return time(hour % 12, next + 1);
  return time(hour, next);
}

/** Minutes or seconds behind their colon. */
const isSixtieth = ({ gap, isTight, digits, value }: Token): boolean =>
  gap === ':' && isTight && digits === 2 && value < 60;

/** The time behind a date: `2023/08/25 04:57`, `2023-08-25T04:57`, `25 آب 2023 - الساعة 14:30`. */
export function readTimeAfter(tokens: readonly Token[], at: number): Found<Point> | undefined {
  if (!PARTING.has(tokenAt(tokens, at).gap)) return undefined;
  const isMarked = isRole(tokens, at, 'hour') || isRole(tokens, at, 'time-mark');
  const place = isMarked ? at + 1 : at;
  if (isMarked && !/^:?$/.test(tokenAt(tokens, place).gap)) return undefined;
  return readTime(tokens, place);
}
