import * as v from 'valibot';
import { parsePartialDate } from '../../core/model';

/** Lower-case hexadecimal SHA-256. */
export const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** A date as precisely as it is known. */
export const partialDate = v.pipe(
  v.string(),
  v.check((text) => parsePartialDate(text) === text, 'Not a partial date'),
);

/** A count, a place, an offset. */
export const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How sure, how much: 0 … 1. */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
