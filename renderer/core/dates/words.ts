import type { Part, Sense, Unit } from './reading';

/** Which set of names a month's name belongs to: two names of one set with a slash are two months. */
export type MonthSystem = 'gulf' | 'levant' | 'maghreb' | 'morocco' | 'latin' | 'persian' | 'hijri' | 'solar';

/**
 * What else must stand there before the name counts as a month: nothing; a preposition, day or year (`مارس` is a verb
 * too); a day or year (`ماي`); both (`تیر`).
 */
export type MonthNeed = 'nothing' | 'preposition' | 'day-or-year' | 'day-and-year';

export interface MonthName {
  readonly month: number;
  readonly system: MonthSystem;
  readonly need: MonthNeed;
}

/** What a noun of time says beside its unit. */
export interface UnitNoun {
  readonly unit: Unit;
  /** `construct`: a dual that leans on what follows, `يومي 7-8`. */
  readonly number: 'one' | 'two' | 'construct' | 'many';
  readonly isDefinite: boolean;
}

/** Small words with a part in the grammar. */
export type Role =
  | 'from'
  | 'in'
  | 'to'
  | 'until'
  | 'since'
  | 'before'
  | 'after'
  | 'starting'
  | 'between'
  | 'or'
  | 'what'
  | 'about'
  | 'roughly'
  | 'than'
  | 'during'
  | 'within'
  | 'passing'
  | 'passed'
  | 'some'
  | 'few'
  | 'this'
  | 'that'
  | 'hour'
  | 'am'
  | 'pm'
  | 'time-mark'
  | 'suffix'
  | 'of'
  | 'dated'
  | 'matching'
  | 'daypart'
  | 'today'
  | 'yesterday'
  | 'tomorrow'
  | 'morrow'
  | 'first'
  | 'quarter'
  | 'half'
  | 'glue'
  | 'season-noun'
  | 'teen'
  | 'time-noun'
  | 'ad'
  | 'ah'
  | 'bc'
  | 'qaf'
  | 'named-after'
  | 'event'
  | 'happening'
  | 'law'
  | 'age'
  | 'her-age'
  | 'then'
  | 'outlet';

/** All that a word of the vocabulary may be; most are one thing only. */
export interface Word {
  readonly roles: readonly Role[];
  readonly month?: MonthName;
  /** The second words that make a month of this first one: `كانون` + `الثاني`. */
  readonly heads?: ReadonlyMap<string, MonthName>;
  readonly weekday?: number;
  /** 1–9, 10, 20, 30 of day names in words. */
  readonly ordinal?: number;
  /** 1–10, 20 … 90, 100 of counts in words; `definite` after a definite noun: `الأشهر الستة`. */
  readonly count?: number;
  readonly isDefiniteCount?: true;
  readonly noun?: UnitNoun;
  readonly sense?: Sense;
  /** `الأخير`: lately, without saying up to when. */
  readonly isRecent?: true;
  readonly part?: Part;
  readonly season?: Part;
  readonly decade?: number;
  /** The decade says its article: `التسعينيات`. */
  readonly isDefinite?: true;
  /** Whether an expression may begin with it. */
  readonly start: 'alone' | 'more' | 'never';
  /** The word itself, folded, without what was joined to its front. */
  readonly key: string;
}
