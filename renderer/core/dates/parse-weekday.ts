import { type Dated, readDayMonth, readFigures } from './parse-dated';
import { readRelativeDay } from './parse-relative-day';
import type { Point } from './reading';
import { type Found, follows, found, isRole, type Token, tokenAt, wordAt } from './tokens';

/** What may part a weekday from its date. */
const PARTING = new Set(['', ',', '-', '/', '(', ',-']);
/** Behind such a sign, or before it, a weekday stands on its own: `أعلنت الوزارة، الخميس، أن`. */
const BOUNDARY = /[\n,.;:()"'\-–—!؟?…]/;

/**
 * A day with what says which: `يوم 27 آذار`, `الخميس 22 من آب`, `مساء أمس الثلاثاء`, `الثلاثاء الماضي`,
 * `يوم الجمعة`, `08/25/2023`.
 */
export function readDated(tokens: readonly Token[], at: number, hasCue: boolean): Found<Dated> | undefined {
  const place = skipDayWords(tokens, at);
  const hasDayWord = place > at;
  const relative = readRelativeDay(tokens, place);
  const read =
    (relative && withDate(tokens, relative)) ??
    readWeekday(tokens, place, hasDayWord) ??
    readFigures(tokens, place, hasDayWord || hasCue) ??
    readDayMonth(tokens, place, hasCue || hasDayWord);
  return read;
}

/** `يوم`, `يومي`, `مساء`, `صباح يوم`, `بتاريخ`: what follows is a day. */
function skipDayWords(tokens: readonly Token[], at: number): number {
  let place = at;
  while (place < at + 3 && isDayWord(tokens, place) && /^:?$/.test(tokenAt(tokens, place + 1).gap))
    place += 1;
  return place;
}

function isDayWord(tokens: readonly Token[], at: number): boolean {
  const noun = wordAt(tokens, at)?.noun;
  const isDay = noun?.unit === 'day' && !noun.isDefinite && noun.number !== 'two';
  return (
    isDay || isRole(tokens, at, 'daypart') || isRole(tokens, at, 'dated') || isRole(tokens, at, 'matching')
  );
}

/** `اليوم الخميس 22 آب`, `أمس الثلاثاء`: the relative day with the date it is said to be. */
function withDate(tokens: readonly Token[], relative: Found<Point>): Found<Dated> {
  const plain = { ...relative, value: { at: relative.value } };
  if (relative.value.sense !== undefined || !PARTING.has(tokenAt(tokens, relative.next).gap)) return plain;
  const date = readWeekday(tokens, relative.next, true) ?? readDayWithMonth(tokens, relative.next);
  if (!date || date.value.to || date.value.at.sense !== undefined) return plain;
  return { ...date, value: { ...date.value, at: { ...date.value.at, ...relative.value } } };
}

function readDayWithMonth(tokens: readonly Token[], at: number): Found<Dated> | undefined {
  const date = readFigures(tokens, at, false) ?? readDayMonth(tokens, at, true);
  return date?.value.at.day === undefined ? undefined : date;
}

function readWeekday(tokens: readonly Token[], at: number, hasDayWord: boolean): Found<Dated> | undefined {
  const weekday = wordAt(tokens, at)?.weekday;
  if (weekday === undefined) return undefined;
  const sense = follows(tokens, at + 1) ? wordAt(tokens, at + 1)?.sense : undefined;
  const isPlaced = sense !== undefined && PLACES.has(sense);
  const next = isPlaced ? at + 2 : at + 1;
  const isParted = PARTING.has(tokenAt(tokens, next).gap);
  const date = isParted ? readDayWithMonth(tokens, skipMatching(tokens, next)) : undefined;
  if (date) return { ...date, value: { ...date.value, at: { ...date.value.at, weekday } } };
  if (isPlaced) return found(tokens, { at: { weekday, sense } }, next);
  const yesterday = follows(tokens, next) ? readRelativeDay(tokens, next) : undefined;
  if (yesterday) return { ...yesterday, value: { at: { ...yesterday.value, weekday } } };
  return hasDayWord || isAlone(tokens, at) ? found(tokens, { at: { weekday } }, at + 1) : undefined;
}

/** What says which of all weekdays one is. */
const PLACES: ReadonlySet<string> = new Set(['past', 'future', 'current']);

function skipMatching(tokens: readonly Token[], at: number): number {
  const isMatching = isRole(tokens, at, 'matching') || isRole(tokens, at, 'dated');
  return isMatching && follows(tokens, at + 1) ? at + 1 : at;
}

/** Weekdays are names too: alone they count between signs only. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  return token.clitic === '' && BOUNDARY.test(token.gap) && BOUNDARY.test(tokenAt(tokens, at + 1).gap);
}
