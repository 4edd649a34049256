import { foldForMatching } from '../text/fold';
import { doubleMonths, simpleMonths } from './month-words';
import type { Part, Sense } from './reading';
import { startOf } from './starts';
import {
  COUNT_WORDS,
  DECADE_STEMS,
  ORDINAL_WORDS,
  PART_WORDS,
  RECENT_WORDS,
  ROLES,
  SEASON_WORDS,
  SENSE_WORDS,
  unitNouns,
  WEEKDAY_WORDS,
} from './time-words';
import type { Role, Word } from './words';

/** A spelling of the vocabulary: the word, and the letters joined to its front (`ف`, `وب`). */
export interface Entry {
  readonly spelling: string;
  readonly word: Word;
  readonly clitic: string;
}

/** Conjunctions and prepositions that are written together with the next word, one or two of them. */
const CLITICS = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'وك', 'فب', 'فل', 'فك'];
/** Shorter words are not known with clitics: `وم` is no era. */
const SHORTEST_WITH_CLITIC = 2;
const ARABIC = /^[\u0600-\u06ff]+$/;

/** Buckets of the table; a power of two. */
const BUCKETS = 1 << 14;

/** A hash table over folded units, so that a scan of a text makes no string of a word it does not know. */
export interface Lexicon {
  readonly longest: number;
  /** The entry whose spelling the first `length` units are; `hash` is theirs by {@link hashStep}. */
  find(units: Uint16Array, length: number, hash: number): Entry | undefined;
}

/** The hash of a word with one more unit. */
export const hashStep = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

let built: Lexicon | undefined;

/** The vocabulary of dates with all its spellings, built on first use. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

function build(): Lexicon {
  const buckets: (Hashed[] | undefined)[] = new Array<Hashed[] | undefined>(BUCKETS).fill(undefined);
  // Small enough to stay at hand, where the buckets do not: most words of a text fall into none.
  const isUsed = new Uint8Array(BUCKETS);
  let longest = 0;
  for (const entry of entries().values()) {
    let hash = 0;
    for (let index = 0; index < entry.spelling.length; index += 1) {
      hash = hashStep(hash, entry.spelling.charCodeAt(index));
    }
    longest = Math.max(longest, entry.spelling.length);
    isUsed[hash & (BUCKETS - 1)] = 1;
    const bucket = buckets[hash & (BUCKETS - 1)];
    if (bucket) bucket.push({ hash, entry });
    else buckets[hash & (BUCKETS - 1)] = [{ hash, entry }];
  }
  return {
    longest,
    find(units, length, hash) {
      const place = hash & (BUCKETS - 1);
      if (isUsed[place] === 0) return undefined;
      for (const each of buckets[place] ?? []) {
        if (each.hash === hash && isSame(each.entry.spelling, units, length)) return each.entry;
      }
      return undefined;
    },
  };
}

/** Most words that share a bucket differ in their whole hash. */
interface Hashed {
  readonly hash: number;
  readonly entry: Entry;
}

function isSame(spelling: string, units: Uint16Array, length: number): boolean {
  if (spelling.length !== length) return false;
  for (let index = 0; index < length; index += 1) {
    if (spelling.charCodeAt(index) !== units[index]) return false;
  }
  return true;
}

function entries(): ReadonlyMap<string, Entry> {
  const words = [...vocabulary().values()].map((word) => ({ ...word, start: startOf(word) }));
  const found = new Map<string, Entry>();
  for (const word of words) found.set(word.key, { spelling: word.key, word, clitic: '' });
  for (const word of words) {
    if (word.key.length < SHORTEST_WITH_CLITIC || word.roles.includes('glue') || !ARABIC.test(word.key))
      continue;
    for (const clitic of CLITICS) {
      // The article loses its alef behind the preposition lam: للشهر.
      const rest = clitic.endsWith('ل') && word.key.startsWith('ال') ? word.key.slice(1) : word.key;
      const spelling = clitic + rest;
      if (!found.has(spelling)) found.set(spelling, { spelling, word, clitic });
    }
  }
  return found;
}

/** All words by their folded spelling, what they may be put together. */
function vocabulary(): ReadonlyMap<string, Word> {
  const words = new Map<string, Word>();
  const add = (spellings: string, meaning: Partial<Word>, role?: Role): void => {
    for (const spelling of spellings.split(/[ |]/)) {
      const key = foldForMatching(spelling);
      if (key === '') continue;
      const before: Word = words.get(key) ?? { key, roles: [], start: 'never' };
      const roles = role === undefined ? before.roles : [...before.roles, role];
      words.set(key, { ...before, ...meaning, roles });
    }
  };
  for (const [role, spellings] of Object.entries(ROLES)) add(spellings, {}, role as Role);
  for (const [name, month] of simpleMonths())
    if (!words.get(foldForMatching(name))?.month) add(name, { month });
  for (const [name, list] of doubleMonths()) {
    add(name, { heads: new Map(list.map(([second, month]) => [foldForMatching(second), month])) });
    for (const [second] of list) add(second, {});
  }
  WEEKDAY_WORDS.split(',').forEach((names, weekday) => {
    add(names, { weekday });
  });
  for (const [ordinal, spellings] of ORDINAL_WORDS) add(spellings, { ordinal });
  for (const [count, plain, definite] of COUNT_WORDS) {
    add(plain, { count });
    add(definite, { count, isDefiniteCount: true });
  }
  for (const [decade, stem] of DECADE_STEMS) {
    add(`${stem}يات ${stem}ات`, { decade });
    add(`ال${stem}يات ال${stem}ات`, { decade, isDefinite: true });
  }
  for (const [spelling, noun] of unitNouns()) add(spelling, { noun });
  for (const [sense, spellings] of Object.entries(SENSE_WORDS)) add(spellings, { sense: sense as Sense });
  add(RECENT_WORDS, { isRecent: true });
  for (const [part, spellings] of Object.entries(PART_WORDS)) add(spellings, { part: part as Part });
  for (const [season, spellings] of Object.entries(SEASON_WORDS)) add(spellings, { season: season as Part });
  return words;
}
