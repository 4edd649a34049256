import type { PartialDate } from '../model/partial-date';

/** What a date expression means, as far as it is known. */
export type DateValue =
  /** A day, month or year, with the time when it is stated. */
  | { readonly kind: 'date'; readonly date: PartialDate }
  /** From the first to the last, both included: `7-8 أغسطس`, `منتصف تشرين الأول`, a decade. */
  | { readonly kind: 'range'; readonly from: PartialDate; readonly to: PartialDate }
  /** Open at its end, or closed by the article's date when that is known: `منذ مطلع العام`. */
  | { readonly kind: 'since'; readonly from: PartialDate }
  | { readonly kind: 'until'; readonly to: PartialDate }
  /** ISO 8601 duration: `P2Y`. */
  | { readonly kind: 'duration'; readonly iso: string }
  /** Some time not stated, before, around or after a date: `من أسابيع مضت`, `الأشهر الأخيرة`. */
  | {
      readonly kind: 'vague';
      readonly side: 'before' | 'around' | 'after';
      readonly near: PartialDate | null;
    }
  | { readonly kind: 'unresolved'; readonly missing: 'year' | 'article-date' | 'event' };

/** How the value came about. `weekday`: only one year has that weekday; `neighbour`: the year stands at another date. */
export type DateResolution = 'explicit' | 'article-date' | 'weekday' | 'neighbour' | 'analyst' | 'none';

/**
 * A date expression of an article: `[start, end)` in UTF-16 units of the canonical text. `reading` is what the grammar
 * understood before any resolution, so that it can be resolved again when the article's date changes.
 */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly reading: DateReading;
  readonly value: DateValue;
  readonly resolvedBy: DateResolution;
  /** Hijri dates are reckoned by umm al-qura and may be a day off; `نحو`, `حوالي` say it themselves. */
  readonly isApproximate: boolean;
  /**
   * Set when this date cannot be true together with another one: its place in the article's list of dates. The place of
   * this date itself when it contradicts itself (weekday, two month names) or the article's date.
   */
  readonly conflictsWith: number | null;
}

/**
 * What the grammar read: plain data that storage keeps and gives back unchanged. Only `renderer/core/dates` looks
 * inside; `isDateReading` there checks it.
 */
export type DateReading = Readonly<Record<string, string | number | boolean | null>>;
