import { readDateLine } from '../../../core/dates/date-line';
import { findDates } from '../../../core/dates/find-dates';
import { resolveDates } from '../../../core/dates/resolve-dates';
import { type PartialDate, parsePartialDate } from '../../../core/model';

const EASTERN_DIGITS = /[٠-٩۰-۹]/g;

/**
 * Reads a date as a person types it: ISO or a part of it, or anything the importer reads in a text; null for none, undefined
 * when it was not understood or names no single date.
 */
export function readTypedDate(typed: string): PartialDate | null | undefined {
  // The field itself shows the precision behind a dot.
  const text = typed.replace(/ · .*$/, '').trim();
  if (text === '') return null;
  const digits = text.replaceAll(EASTERN_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
  const iso = digits.replace(/^(\d{4}-\d{2}-\d{2})\s+(\d{2}:\d{2})$/, '$1T$2');
  return parsePartialDate(iso) ?? readDateLine(text)?.published ?? onlyDateIn(text);
}

function onlyDateIn(text: string): PartialDate | undefined {
  const [only, second] = resolveDates(findDates(text), null);
  return only?.value.kind === 'date' && second === undefined ? only.value.date : undefined;
}
