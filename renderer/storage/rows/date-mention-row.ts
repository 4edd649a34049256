import * as v from 'valibot';
import type { DateMention, DateValue } from '../../core/dates/date-mention';
import { dateReadingSchema, dateResolutionSchema, dateValueSchema } from '../../core/dates/date-value-schema';
import type { PartialDate } from '../../core/model';
import { whole } from './row-parts';

/** Start, end, reading, value, how resolved, 1 when approximate, the place of the mention it conflicts with. */
export const mentionSchema = v.strictTuple([
  whole,
  whole,
  dateReadingSchema,
  dateValueSchema,
  dateResolutionSchema,
  v.picklist([0, 1]),
  v.nullable(whole),
]);
export type MentionRow = v.InferOutput<typeof mentionSchema>;

export const hydrateMention = ([
  start,
  end,
  reading,
  value,
  resolvedBy,
  isApproximate,
  conflictsWith,
]: MentionRow): DateMention => ({
  start,
  end,
  reading,
  value: hydrateValue(value),
  resolvedBy,
  isApproximate: isApproximate === 1,
  conflictsWith,
});

export const dehydrateMention = (mention: DateMention): MentionRow => [
  mention.start,
  mention.end,
  { ...mention.reading },
  hydrateValue(mention.value),
  mention.resolvedBy,
  mention.isApproximate ? 1 : 0,
  mention.conflictsWith,
];

/** The value with its fields in one order: rows are compared by their text. */
function hydrateValue(value: MentionRow[3] | DateValue): DateValue {
  const date = (text: string) => text as PartialDate;
  switch (value.kind) {
    case 'date':
      return { kind: value.kind, date: date(value.date) };
    case 'range':
      return { kind: value.kind, from: date(value.from), to: date(value.to) };
    case 'since':
      return { kind: value.kind, from: date(value.from) };
    case 'until':
      return { kind: value.kind, to: date(value.to) };
    case 'duration':
      return { kind: value.kind, iso: value.iso };
    case 'vague':
      return { kind: value.kind, side: value.side, near: value.near === null ? null : date(value.near) };
    case 'unresolved':
      return { kind: value.kind, missing: value.missing };
  }
}
