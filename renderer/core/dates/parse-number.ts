import {
  type Found,
  follows,
  found,
  isNumber,
  isRole,
  isUnknown,
  type Token,
  tokenAt,
  wordAt,
} from './tokens';

/** Signs that join a number with the next one to something else: a fraction, a score, a telephone number. */
const JOINING = new Set(['.', ',', ':', '/', '-', '*', 'x', '×', '+', '_', '\\', '#', '@']);

/** The number stands for itself: it is no part of a fraction, a share, a name (`K1`, `كوفيد-19`) or an address. */
export function isWhole(tokens: readonly Token[], at: number, allowed = ''): boolean {
  const { gap } = tokenAt(tokens, at);
  const behind = tokenAt(tokens, at + 1).gap;
  if (/^[%$€£#]/.test(behind) || /[$€£#@]$/.test(gap)) return false;
  return !isStuck(tokens, at, at - 1, allowed, true) && !isStuck(tokens, at + 1, at + 1, allowed, false);
}

/** Whether the token at `other` clings to the number across the gap before the token at `behind`. */
function isStuck(
  tokens: readonly Token[],
  behind: number,
  other: number,
  allowed: string,
  isBefore: boolean,
): boolean {
  const { gap, isTight } = tokenAt(tokens, behind);
  if (!isTight) return false;
  if (isUnknown(tokens, other)) return gap === '' || (isBefore && JOINING.has(gap));
  return isNumber(tokens, other) && JOINING.has(gap) && !allowed.includes(gap);
}

/** A day's or year's number with what is joined to its front: `7`, `الـ7`, `و7`. */
export function readFigure(tokens: readonly Token[], at: number): number {
  const isJoined = isRole(tokens, at, 'glue') && follows(tokens, at + 1) && tokenAt(tokens, at + 1).isTight;
  return isJoined && isNumber(tokens, at + 1) ? at + 1 : at;
}

/** A day of the month in words: `السابع`, `الحادي عشر`, `الثاني والعشرين`. */
export function readOrdinal(tokens: readonly Token[], at: number): Found<number> | undefined {
  const ordinal = wordAt(tokens, at)?.ordinal;
  if (ordinal === undefined) return undefined;
  if (ordinal < 10 && follows(tokens, at + 1)) {
    if (isRole(tokens, at + 1, 'teen')) return found(tokens, ordinal + 10, at + 2);
    const tens = wordAt(tokens, at + 1)?.ordinal ?? 0;
    const isCompound = tokenAt(tokens, at + 1).clitic === 'و' && tens >= 20;
    if (isCompound && ordinal + tens <= 31) return found(tokens, ordinal + tens, at + 2);
  }
  return found(tokens, ordinal, at + 1);
}

/** A count in words: `ثلاثة`, `أحد عشر`, `خمسة وعشرين`, `مئة`. */
export function readCount(tokens: readonly Token[], at: number): Found<number> | undefined {
  const count = wordAt(tokens, at)?.count;
  if (count === undefined) return undefined;
  if (count < 10 && follows(tokens, at + 1)) {
    if (isRole(tokens, at + 1, 'teen')) return found(tokens, count + 10, at + 2);
    const tens = wordAt(tokens, at + 1)?.count ?? 0;
    if (tokenAt(tokens, at + 1).clitic === 'و' && tens >= 20 && tens < 100) {
      return found(tokens, count + tens, at + 2);
    }
  }
  return found(tokens, count, at + 1);
}
