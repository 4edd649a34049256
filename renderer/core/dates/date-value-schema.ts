import * as v from 'valibot';
import { parsePartialDate } from '../model/partial-date';

const partialDate = v.pipe(
  v.string(),
  v.check((text) => parsePartialDate(text) === text, 'Not a partial date'),
);

/** A `DateValue` as rows and archives hold it. */
export const dateValueSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('date'), date: partialDate }),
  v.strictObject({ kind: v.literal('range'), from: partialDate, to: partialDate }),
  v.strictObject({ kind: v.literal('since'), from: partialDate }),
  v.strictObject({ kind: v.literal('until'), to: partialDate }),
  v.strictObject({ kind: v.literal('duration'), iso: v.string() }),
  v.strictObject({
    kind: v.literal('vague'),
    side: v.picklist(['before', 'around', 'after']),
    near: v.nullable(partialDate),
  }),
  v.strictObject({ kind: v.literal('unresolved'), missing: v.picklist(['year', 'article-date', 'event']) }),
]);

/** A `DateReading`: flat, plain data. */
export const dateReadingSchema = v.record(
  v.string(),
  v.union([v.string(), v.number(), v.boolean(), v.null()]),
);

/** A `DateResolution`. */
export const dateResolutionSchema = v.picklist([
  'explicit',
  'article-date',
  'weekday',
  'neighbour',
  'analyst',
  'none',
]);
