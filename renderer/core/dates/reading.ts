/** What is counted: `three months ago`, `last week`. */
export const UNITS = ['hour', 'day', 'week', 'month', 'year', 'decade', 'century'] as const;
export type Unit = (typeof UNITS)[number];

/** A part of a month, year, decade or century. */
export const PARTS = [
  'early',
  'middle',
  'late',
  'q1',
  'q2',
  'q3',
  'q4',
  'h1',
  'h2',
  'spring',
  'summer',
  'autumn',
  'winter',
] as const;
export type Part = (typeof PARTS)[number];

/** Which one is meant of a month, weekday or unit: `الماضي`, `الحالي`, `المقبل`; the last three look at the date before. */
export const SENSES = ['past', 'current', 'future', 'same', 'following', 'preceding'] as const;
export type Sense = (typeof SENSES)[number];

/** `from` is `اعتبارا من`, which may lie ahead of the article; `منذ` may not. */
export const FRAMES = ['since', 'from', 'until', 'before', 'after'] as const;
export type Frame = (typeof FRAMES)[number];

export const FORMS = ['point', 'range', 'duration', 'vague', 'event'] as const;
export type Form = (typeof FORMS)[number];

/** One end of what was read. A field is absent when the text does not say it. */
export interface Point {
  /** Absent: Gregorian. */
  readonly calendar?: 'hijri' | 'solar';
  readonly era?: 'bc';
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  /** 0 for Sunday. */
  readonly weekday?: number;
  readonly part?: Part;
  /** `shift` units from the article's date (0: the one it stands in), or from the date before with `sense`. */
  readonly unit?: Unit;
  readonly shift?: number;
  readonly sense?: Sense;
  /** First year of a decade within its century: 90 for `التسعينيات`. */
  readonly decade?: number;
  /** 20 for the twentieth. */
  readonly century?: number;
  /** `05/06/2023`: day and month may be the other way round. */
  readonly isAmbiguous?: true;
}

/** What the grammar understood of an expression, before anything is resolved. */
export interface Reading {
  readonly form: Form;
  readonly frame?: Frame;
  readonly at: Point;
  readonly to?: Point;
  /** How many units a duration lasts. */
  readonly count?: number;
  /** The expression itself says about: `نحو`. */
  readonly isApproximate?: true;
  /** Two names of the month that differ: `يناير/آذار`. */
  readonly isMismatch?: true;
  /** Named after a day whose year everybody knows and nobody writes: `هجمات 11 سبتمبر`. */
  readonly isNamed?: true;
  /** Which side of the article's date something vague lies. */
  readonly side?: 'before' | 'around' | 'after';
}
