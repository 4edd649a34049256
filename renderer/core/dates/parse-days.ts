import { isWhole, readFigure, readOrdinal } from './parse-number';
import { type Found, follows, found, isNext, isRole, type Token, tokenAt, wordAt } from './tokens';

/** One day of a month, or several: the first and the last. */
export interface Days {
  readonly first: number;
  readonly last: number;
  /** Days between the first and the last are left out: `3 و7 آذار`. */
  readonly isApart: boolean;
}

/** No list of days is longer. */
const MOST_DAYS = 8;

/** `7`, `السابع`, `7-8`, `7 و8`, `3 و4 و5`, `3 إلى 7`. */
export function readDays(tokens: readonly Token[], at: number): Found<Days> | undefined {
  const start = readDay(tokens, at);
  if (!start) return undefined;
  let last = start.value;
  let next = start.next;
  let isApart = false;
  for (let count = 1; count < MOST_DAYS; count += 1) {
    const more = readNextDay(tokens, next);
    if (!more || more.value.day <= last) break;
    isApart ||= !more.value.isRange && more.value.day > last + 1;
    last = more.value.day;
    next = more.next;
  }
  return found(tokens, { first: start.value, last, isApart }, next);
}

/** A day of the month, in figures or in words. */
export function readDay(tokens: readonly Token[], at: number): Found<number> | undefined {
  const place = readFigure(tokens, at);
  const { digits, value } = tokenAt(tokens, place);
  if (digits === 0) return readOrdinal(tokens, at);
  if (digits > 2 || value < 1 || value > 31 || !isWhole(tokens, place, '-')) return undefined;
  const isSuffixed = isNext(tokens, place + 1, 'suffix');
  return found(tokens, value, isSuffixed ? place + 2 : place + 1);
}

function readNextDay(
  tokens: readonly Token[],
  at: number,
): Found<{ readonly day: number; readonly isRange: boolean }> | undefined {
  const { gap } = tokenAt(tokens, at);
  const isAnd = (gap === '' || gap === ',') && isAndAt(tokens, at);
  const isTo = gap === '' && isToAt(tokens, at);
  if (!isAnd && !isTo && gap !== '-') return undefined;
  const isApart = isTo || (isAnd && wordAt(tokens, at)?.key === 'و' && tokenAt(tokens, at + 1).digits > 0);
  const day = readDay(tokens, isApart ? at + 1 : at);
  return day && { ...day, value: { day: day.value, isRange: !isAnd } };
}

/** `7 و8`, `7 و 8`, `الأول والثاني`: the conjunction may be written with the second word. */
const isAndAt = (tokens: readonly Token[], at: number): boolean => {
  const { clitic, word } = tokenAt(tokens, at);
  return clitic === 'و' || (word?.key === 'و' && follows(tokens, at + 1));
};

const isToAt = (tokens: readonly Token[], at: number): boolean =>
  (isRole(tokens, at, 'to') || isRole(tokens, at, 'until')) && follows(tokens, at + 1);
