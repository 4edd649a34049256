import { type Found, follows, found, isRole, type Token, tokenAt, wordAt } from './tokens';
import type { MonthName, MonthNeed } from './words';

/** A month as its name or names say it. */
export interface MonthRead {
  readonly calendar: 'gregorian' | 'hijri' | 'solar';
  readonly isLatin: boolean;
  readonly month: number;
  /** The last of several months: `تموز - آب`. */
  readonly to?: number;
  readonly isMismatch: boolean;
  readonly need: MonthNeed;
  /** Its last name stands in brackets, so that the next gap has the closing one. */
  readonly isClosed: boolean;
}

/** A month by one name or two: `آب`, `شهر آب`, `أغسطس/آب`, `آب (أغسطس)`, `آب أو أغسطس`, `شهري تموز وآب`. */
export function readMonth(tokens: readonly Token[], at: number): Found<MonthRead> | undefined {
  const noun = wordAt(tokens, at)?.noun;
  if (noun && noun.unit === 'month' && !noun.isDefinite && noun.number !== 'many' && noun.number !== 'two') {
    const named = follows(tokens, at + 1)
      ? readNames(tokens, at + 1, noun.number === 'construct')
      : undefined;
    return named && { ...named, value: { ...named.value, need: 'nothing' } };
  }
  return readNames(tokens, at, false);
}

function readNames(tokens: readonly Token[], at: number, arePaired: boolean): Found<MonthRead> | undefined {
  const first = readName(tokens, at);
  if (!first) return undefined;
  const one = single(first.value);
  const gap = tokenAt(tokens, first.next).gap;
  const isOr = gap === '' && isRole(tokens, first.next, 'or');
  const second = readName(tokens, isOr && follows(tokens, first.next + 1) ? first.next + 1 : first.next);
  if (!second || calendarOf(second.value) !== one.calendar) return { ...first, value: one };
  const isSame = second.value.month === first.value.month;
  if (gap === '(')
    return isSame ? (bracketed(tokens, one, second) ?? { ...first, value: one }) : { ...first, value: one };
  const both = { ...one, need: 'nothing' as const };
  if (isSame && first.value.system !== second.value.system && (gap === '/' || gap === '-' || gap === '')) {
    return { ...second, value: both };
  }
  const isPair = arePaired && gap === '' && tokenAt(tokens, first.next).clitic === 'و';
  if (!isSame && (gap === '/' || gap === '-' || isPair)) {
    const isMismatch = gap === '/' && first.value.system !== second.value.system;
    return { ...second, value: { ...both, to: second.value.month, isMismatch } };
  }
  return { ...first, value: one };
}

/** `آب (أغسطس)`: only when the bracket closes behind the name. */
function bracketed(
  tokens: readonly Token[],
  value: MonthRead,
  second: Found<MonthName>,
): Found<MonthRead> | undefined {
  const closing = tokenAt(tokens, second.next);
  if (!closing.gap.startsWith(')')) return undefined;
  return { value: { ...value, need: 'nothing', isClosed: true }, next: second.next, end: closing.signAt + 1 };
}

function readName(tokens: readonly Token[], at: number): Found<MonthName> | undefined {
  const word = wordAt(tokens, at);
  if (!word) return undefined;
  if (word.heads && follows(tokens, at + 1) && tokenAt(tokens, at + 1).clitic === '') {
    const month = word.heads.get(wordAt(tokens, at + 1)?.key ?? '');
    if (month) return found(tokens, month, at + 2);
  }
  return word.month && found(tokens, word.month, at + 1);
}

const calendarOf = ({ system }: MonthName): MonthRead['calendar'] =>
  system === 'hijri' || system === 'solar' ? system : 'gregorian';

const single = (name: MonthName): MonthRead => ({
  calendar: calendarOf(name),
  isLatin: name.system === 'latin',
  month: name.month,
  isMismatch: false,
  need: name.need,
  isClosed: false,
});
