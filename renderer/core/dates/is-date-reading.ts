import type { DateReading } from './date-mention';
import { FORMS, FRAMES, PARTS, type Point, type Reading, SENSES, UNITS } from './reading';

type Check = (value: unknown) => boolean;
const among =
  (values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);
const whole =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
const isTrue: Check = (value) => value === true;

/** The fields of a point, each with the values it may have. */
const POINT_FIELDS: Readonly<Record<keyof Point, Check>> = {
  calendar: among(['hijri', 'solar']),
  era: among(['bc']),
  year: whole(0, 9999),
  month: whole(1, 12),
  day: whole(1, 31),
  hour: whole(0, 23),
  minute: whole(0, 59),
  weekday: whole(0, 6),
  part: among(PARTS),
  unit: among(UNITS),
  shift: whole(-1_000_000, 1_000_000),
  sense: among(SENSES),
  decade: whole(0, 90),
  century: whole(1, 99),
  isAmbiguous: isTrue,
};
const READING_FIELDS: Readonly<Record<Exclude<keyof Reading, 'at' | 'to'>, Check>> = {
  form: among(FORMS),
  frame: among(FRAMES),
  count: whole(0, 1_000_000),
  isApproximate: isTrue,
  isMismatch: isTrue,
  isNamed: isTrue,
  side: among(['before', 'around', 'after']),
};

/** Fields of the second point stand beside those of the first under names of their own: `toYear`. */
const second = (field: string): string => `to${field.charAt(0).toUpperCase()}${field.slice(1)}`;
const POINT_ENTRIES = Object.entries(POINT_FIELDS);
const CHECKS: ReadonlyMap<string, Check> = new Map([
  ...Object.entries(READING_FIELDS),
  ...POINT_ENTRIES,
  ...POINT_ENTRIES.map(([field, check]): [string, Check] => [second(field), check]),
]);

/** Whether stored data is a reading that {@link resolveDates} understands: no other fields, no value out of range. */
export function isDateReading(value: unknown): value is DateReading {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('form' in value)) return false;
  const fields = value as Readonly<Record<string, unknown>>;
  for (const field of Object.keys(value)) {
    if (CHECKS.get(field)?.(fields[field]) !== true) return false;
  }
  return true;
}

/** The reading as flat plain data. */
export function flattenReading(reading: Reading): DateReading {
  const flat: Record<string, string | number | boolean | null> = {};
  for (const [field, value] of Object.entries(reading) as [string, unknown][]) {
    if (field === 'at') copy(reading.at, flat, (name) => name);
    else if (field === 'to') copy(reading.to ?? {}, flat, second);
    else if (isPlain(value)) flat[field] = value;
  }
  return flat;
}

/** The reading behind the flat data; what is no reading stays an event nobody can date. */
export function unflattenReading(flat: DateReading): Reading {
  if (!isDateReading(flat)) return { form: 'event', at: {} };
  const at: Record<string, unknown> = {};
  const to: Record<string, unknown> = {};
  const rest: Record<string, unknown> = {};
  let hasSecond = false;
  for (const field of Object.keys(flat)) {
    const value = flat[field];
    if (Object.hasOwn(READING_FIELDS, field)) rest[field] = value;
    else if (Object.hasOwn(POINT_FIELDS, field)) at[field] = value;
    else {
      to[field.charAt(2).toLowerCase() + field.slice(3)] = value;
      hasSecond = true;
    }
  }
  const ends = hasSecond ? { at, to } : { at };
  // Every field was checked above.
  return { ...rest, ...ends } as unknown as Reading;
}

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function copy(
  point: Point,
  flat: Record<string, string | number | boolean | null>,
  name: (field: string) => string,
): void {
  for (const [field, value] of Object.entries(point) as [string, unknown][]) {
    if (isPlain(value)) flat[name(field)] = value;
  }
}
