import { type PartialDate, parsePartialDate } from '../../../core/model';

const EASTERN_DIGITS = /[٠-٩۰-۹]/g;

/** Reads a date as a person types it; null for none, undefined when it was not understood. */
export function readTypedDate(typed: string): PartialDate | null | undefined {
  const text = typed
    .replaceAll(EASTERN_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    // The field itself shows the precision behind a dot.
    .replace(/ · .*$/, '')
    .trim();
  if (text === '') return null;
  return parsePartialDate(text.replace(/^(\d{4}-\d{2}-\d{2})\s+(\d{2}:\d{2})$/, '$1T$2'));
}
