import { isWhole, readCount, readFigure } from './parse-number';
import type { Reading, Sense, Unit } from './reading';
import { type Found, follows, found, isNext, isRole, type Token, tokenAt, wordAt } from './tokens';

/** So many units of time. */
export interface Quantity {
  readonly unit: Unit;
  /** Null for an unknown number: `أسابيع`, `بضعة أشهر`. */
  readonly count: number | null;
  /** A noun alone (`عام`, `شهر`) that means one only beside a word that says so. */
  readonly isBareOne: boolean;
  readonly isDefinite: boolean;
  readonly isApproximate: boolean;
}

/** Longer than anything that is counted in days or years. */
const MOST = 10_000;

/** `عامان`, `ثلاثة أشهر`, `6 أسابيع`, `15 عاما`, `الأشهر الستة`, `نحو عام`, `بضعة أيام`, `عام`. */
export function readQuantity(tokens: readonly Token[], at: number): Found<Quantity> | undefined {
  const about = skipAbout(tokens, at);
  const read = readCounted(tokens, about) ?? readNoun(tokens, about);
  if (!read) return undefined;
  const isAfter = isNext(tokens, read.next, 'roughly');
  const isTime = isNext(tokens, read.next, 'from') && isNext(tokens, read.next + 1, 'time-noun');
  // "عقد" is a contract too, "قرن" a horn.
  const isLong = read.value.unit === 'decade' || read.value.unit === 'century';
  if (isLong && read.value.isBareOne && !isTime) return undefined;
  const next = isTime ? read.next + 2 : isAfter ? read.next + 1 : read.next;
  return found(tokens, { ...read.value, isApproximate: isAfter || about > at }, next);
}

/** Behind `نحو`, `حوالي`, `أكثر من`, `ما يقارب`. */
export function skipAbout(tokens: readonly Token[], at: number): number {
  if (isRole(tokens, at, 'about') && follows(tokens, at + 1)) return at + 1;
  if (isRole(tokens, at, 'than') && isNext(tokens, at + 1, 'from') && follows(tokens, at + 2)) return at + 2;
  return at;
}

function readCounted(tokens: readonly Token[], at: number): Found<Quantity> | undefined {
  const count = readAmount(tokens, at);
  if (!count || !follows(tokens, count.next) || tokenAt(tokens, count.next).clitic !== '') return undefined;
  const noun = wordAt(tokens, count.next)?.noun;
  if (!noun || noun.isDefinite || noun.number === 'two' || noun.number === 'construct') return undefined;
  // "11 عام 2014": the noun begins the next date.
  const isNext = noun.unit === 'year' && noun.number === 'one' && isYearBehind(tokens, count.next + 1);
  return isNext ? undefined : found(tokens, quantity(noun.unit, count.value, false, false), count.next + 1);
}

/** How many, in figures or in words; null for `بضعة`. */
function readAmount(tokens: readonly Token[], at: number): Found<number | null> | undefined {
  if (isRole(tokens, at, 'some')) return found(tokens, null, at + 1);
  const place = readFigure(tokens, at);
  const { digits, value } = tokenAt(tokens, place);
  if (digits === 0) return readCount(tokens, at);
  const isCount = digits <= 4 && value >= 1 && value <= MOST && isWhole(tokens, place);
  return isCount ? found(tokens, value, place + 1) : undefined;
}

const isYearBehind = (tokens: readonly Token[], at: number): boolean =>
  follows(tokens, at) && tokenAt(tokens, at).digits === 4;

function readNoun(tokens: readonly Token[], at: number): Found<Quantity> | undefined {
  const noun = wordAt(tokens, at)?.noun;
  if (!noun || noun.number === 'construct') return undefined;
  const { unit, number, isDefinite } = noun;
  if (number === 'two') return found(tokens, quantity(unit, 2, false, isDefinite), at + 1);
  if (number === 'one') return isDefinite ? undefined : found(tokens, quantity(unit, 1, true, false), at + 1);
  const behind = isDefinite && follows(tokens, at + 1) ? wordAt(tokens, at + 1) : null;
  if (behind?.isDefiniteCount)
    return found(tokens, quantity(unit, behind.count ?? null, false, true), at + 2);
  const isFew = isNext(tokens, at + 1, 'few');
  return found(tokens, quantity(unit, null, false, isDefinite), isFew ? at + 2 : at + 1);
}

function quantity(unit: Unit, count: number | null, isBareOne: boolean, isDefinite: boolean): Quantity {
  return { unit, count, isBareOne, isDefinite, isApproximate: false };
}

/**
 * A length of time that stands for itself: `مدته عامان`, `لمدة 6 أسابيع`, `خلال نحو عام`; and one that ends or begins
 * with the article: `الأشهر الستة الماضية`, `السنوات الأخيرة`, `العقد الأخير`.
 */
export function readDuration(tokens: readonly Token[], at: number): Found<Reading> | undefined {
  return readPlaced(tokens, at) ?? readDecadeNoun(tokens, at) ?? readLength(tokens, at);
}

function readLength(tokens: readonly Token[], at: number): Found<Reading> | undefined {
  const isCued = (isRole(tokens, at, 'during') || isRole(tokens, at, 'within')) && follows(tokens, at + 1);
  const read = readQuantity(tokens, isCued ? at + 1 : at);
  if (!read || read.value.count === null || isAge(tokens, at, read.next)) return undefined;
  const { unit, count, isBareOne, isDefinite, isApproximate } = read.value;
  // The word that makes a single noun a length belongs to it; other lengths do without.
  if (isCued !== (isBareOne && !isApproximate)) return undefined;
  if (isDefinite && tokenAt(tokens, at).digits === 0 && !isRole(tokens, at, 'glue')) return undefined;
  const about = isApproximate ? { isApproximate: true as const } : {};
  return { ...read, value: { form: 'duration', count, at: { unit }, ...about } };
}

/** `الأيام الماضية`, `24 ساعة الماضية`, `العامين المقبلين`. */
function readPlaced(tokens: readonly Token[], at: number): Found<Reading> | undefined {
  const read = readQuantity(tokens, at);
  if (!read || read.value.isBareOne || !follows(tokens, read.next)) return undefined;
  const word = wordAt(tokens, read.next);
  const isPast = word?.sense === 'past' || word?.isRecent === true;
  if (!isPast && word?.sense !== 'future') return undefined;
  const { unit, count } = read.value;
  const next = read.next + 1;
  if (count === null) {
    return found(tokens, { form: 'vague', side: isPast ? 'before' : 'after', at: { unit } }, next);
  }
  const then = counted(unit, isPast ? -count : count);
  const now = { ...then, shift: 0 };
  const ends = isPast ? { at: then, to: now } : { at: now, to: then };
  return found(tokens, { form: 'range', ...ends, isApproximate: true }, next);
}

/** So many units from the article's date, in units that a calendar has; hours in whole days. */
export function counted(unit: Unit, count: number): { readonly unit: Unit; readonly shift: number } {
  if (unit === 'hour') return { unit: 'day', shift: Math.trunc(count / 24) || 0 };
  if (unit === 'week') return { unit: 'day', shift: 7 * count };
  if (unit === 'decade') return { unit: 'year', shift: 10 * count };
  if (unit === 'century') return { unit: 'year', shift: 100 * count };
  return { unit, shift: count };
}

/** `العقد الأخير`, `العقد الماضي`, `القرن الأخير`, `العام الأخير`. */
function readDecadeNoun(tokens: readonly Token[], at: number): Found<Reading> | undefined {
  const noun = wordAt(tokens, at)?.noun;
  if (!noun?.isDefinite || noun.number !== 'one' || !follows(tokens, at + 1)) return undefined;
  const word = wordAt(tokens, at + 1);
  const side = word?.isRecent ? 'before' : noun.unit === 'decade' ? SIDES[word?.sense ?? 'same'] : undefined;
  return side && found(tokens, { form: 'vague', side, at: { unit: noun.unit } }, at + 2);
}

const SIDES: Readonly<Partial<Record<Sense, 'before' | 'around' | 'after'>>> = {
  past: 'before',
  current: 'around',
  future: 'after',
};

/** `البالغ من العمر 25 عاما`, `عن عمر 70 عاما`, `25 عاما من العمر`, `(25 عاما)`. */
function isAge(tokens: readonly Token[], at: number, next: number): boolean {
  const position = tokenAt(tokens, at).position;
  for (let before = at - 1; before >= 0 && before > at - 4; before -= 1) {
    const isNear = position - tokenAt(tokens, before).position <= 4;
    if (isNear && isRole(tokens, before, 'age')) return true;
  }
  if (isRole(tokens, next, 'from') && isRole(tokens, next + 1, 'her-age')) return true;
  return tokenAt(tokens, at).gap.endsWith('(') && tokenAt(tokens, next).gap.startsWith(')');
}
