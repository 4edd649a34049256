import { isPreposition, readDayMonth } from './parse-dated';
import { readDuration, skipAbout } from './parse-duration';
import { readFramed, readPassed } from './parse-framed';
import { readFromTo, readRange } from './parse-range';
import { readBareYear } from './parse-year';
import type { Reading } from './reading';
import { type Found, follows, found, isRole, type Token, tokenAt, wordAt } from './tokens';

/** What was read: an expression, or words that look like one and are none. */
export type Expression = Found<Reading | 'none'>;

/** How many words before a year a law may be named: `قانون الحقوق الأدبية لسنة 2007`. */
const LAW_DISTANCE = 12;

/** The date expression that begins at the token, the longest there is; undefined when none does. */
export function readExpression(tokens: readonly Token[], at: number): Expression | undefined {
  if (!mayStart(tokenAt(tokens, at), tokenAt(tokens, at + 1))) return undefined;
  if (isRole(tokens, at, 'named-after') || isRole(tokens, at, 'event')) return readNamed(tokens, at);
  if (isLaw(tokens, at)) return found(tokens, 'none', at + 2);
  return (
    readFramed(tokens, at) ??
    readPassed(tokens, at) ??
    readOpened(tokens, at) ??
    readAbout(tokens, at) ??
    readCued(tokens, at) ??
    readDuration(tokens, at) ??
    readRange(tokens, at, false)
  );
}

/** A number, or a word that begins expressions, with a known word or number behind it when it needs one. */
function mayStart({ word, digits }: Token, next: Token): boolean {
  if (word === null ? digits === 0 : word.start === 'never') return false;
  return word?.start === 'alone' || next.word !== null || next.digits > 0;
}

function readOpened(tokens: readonly Token[], at: number): Expression | undefined {
  if (isRole(tokens, at, 'from') || isRole(tokens, at, 'between')) return readFromTo(tokens, at);
  const isBetween =
    isRole(tokens, at, 'what') && isRole(tokens, at + 1, 'between') && follows(tokens, at + 1);
  return isBetween ? readFromTo(tokens, at + 1) : undefined;
}

/** `نحو عام 2014`, `حوالي منتصف آذار`. */
function readAbout(tokens: readonly Token[], at: number): Expression | undefined {
  const place = skipAbout(tokens, at);
  if (place === at) return undefined;
  const read = readRange(tokens, place, false);
  return read && { ...read, value: { ...read.value, isApproximate: true } };
}

/** A month or year that only its preposition makes one: `في مارس`, `خلال 2023`, `في 15 الجاري`. */
function readCued(tokens: readonly Token[], at: number): Expression | undefined {
  if (!isPreposition(tokens, at) || !follows(tokens, at + 1)) return undefined;
  // What stands without its preposition is read there, without it.
  if (readRange(tokens, at + 1, false)) return undefined;
  const year = readBareYear(tokens, at + 1);
  if (year && !isRole(tokens, at, 'during') && !isSafeYear(tokens, year)) return undefined;
  if (year) return { ...year, value: { form: 'point', at: year.value } };
  const month = readDayMonth(tokens, at + 1, true);
  if (!month || month.value.to) return undefined;
  return { ...month, value: { form: 'point', at: month.value.at } };
}

/** `في 2014` counts, `في 2014 موقعا` would not: years of living memory only. */
const isSafeYear = (tokens: readonly Token[], year: Found<unknown>): boolean => {
  const { value } = tokenAt(tokens, year.next - 1);
  return value >= 1900 || !follows(tokens, year.next);
};

/** Streets, parties and wars have dates for names: `شارع 17 تموز`, `حركة 20 فبراير`; `هجمات 11 سبتمبر`, `حرب 2006`. */
function readNamed(tokens: readonly Token[], at: number): Expression | undefined {
  if (!follows(tokens, at + 1)) return undefined;
  const isEvent = isRole(tokens, at, 'event');
  const date = readDayMonth(tokens, at + 1, false);
  if (date?.value.at.day !== undefined) {
    const { at: point } = date.value;
    const isStated = point.year !== undefined || point.unit !== undefined || point.sense !== undefined;
    if (isStated) return undefined;
    return isEvent
      ? { ...date, value: { form: 'point', at: point, isNamed: true } }
      : found(tokens, 'none', date.next);
  }
  const year = isEvent ? readBareYear(tokens, at + 1) : undefined;
  const isSure = year !== undefined && tokenAt(tokens, at + 1).value >= 1900;
  return isSure ? { ...year, value: { form: 'point', at: year.value } } : undefined;
}

/** The year of a law is part of its name: `قانون … لسنة 2007`, `القرار 12 لعام 2019`. */
function isLaw(tokens: readonly Token[], at: number): boolean {
  const noun = wordAt(tokens, at)?.noun;
  const isOfYear = noun?.unit === 'year' && noun.number === 'one' && tokenAt(tokens, at).clitic === 'ل';
  if (!isOfYear || tokenAt(tokens, at + 1).digits !== 4) return false;
  const { position } = tokenAt(tokens, at);
  for (let before = at - 1; before >= 0; before -= 1) {
    if (position - tokenAt(tokens, before).position > LAW_DISTANCE) return false;
    if (isRole(tokens, before, 'law')) return true;
  }
  return false;
}
