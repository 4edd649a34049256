import { type Found, follows, found, isNext, type Token, tokenAt, wordAt } from './tokens';
import type { MonthName, MonthNeed, MonthSystem } from './words';

/** A month as its name or names say it. */
export interface MonthRead {
  readonly calendar: 'gregorian' | 'hijri' | 'solar';
  readonly system: MonthSystem;
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
  const one = { ...first, value: single(first.value) };
  const isOr = isNext(tokens, first.next, 'or') && follows(tokens, first.next + 1);
  const second = readName(tokens, isOr ? first.next + 1 : first.next);
  if (!second || calendarOf(second.value) !== one.value.calendar) return one;
  return readPair(tokens, one, { ...second, value: single(second.value) }, arePaired) ?? one;
}

/** Two names: of one month, of two months in a row, or of two that do not agree. */
function readPair(
  tokens: readonly Token[],
  one: Found<MonthRead>,
  other: Found<MonthRead>,
  arePaired: boolean,
): Found<MonthRead> | undefined {
  const { gap, clitic } = tokenAt(tokens, one.next);
  const isOther = other.value.system !== one.value.system;
  const both: MonthRead = { ...one.value, need: 'nothing' };
  if (other.value.month !== one.value.month) {
    const isPair = PARTING.has(gap) || (arePaired && gap === '' && clitic === 'و');
    const isMismatch = gap === '/' && isOther;
    return isPair ? { ...other, value: { ...both, to: other.value.month, isMismatch } } : undefined;
  }
  if (gap === '(') return bracketed(tokens, one.value, other);
  return isOther && (gap === '' || PARTING.has(gap)) ? { ...other, value: both } : undefined;
}

/** What may stand between two names. */
const PARTING = new Set(['/', '-']);

/** `آب (أغسطس)`: only when the bracket closes behind the name. */
function bracketed(
  tokens: readonly Token[],
  value: MonthRead,
  second: Found<MonthRead>,
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
  system: name.system,
  month: name.month,
  isMismatch: false,
  need: name.need,
  isClosed: false,
});
