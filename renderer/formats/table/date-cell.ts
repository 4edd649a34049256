import { readDateLine } from '../../core/dates/date-line';
import type { PartialDate } from '../../core/model';
import { readStatedDate } from '../stated-date';

const EASTERN_DIGIT = /[٠-٩۰-۹]/gu;
/** Arabic-Indic digits start at U+0660, Persian ones at U+06F0; the last four bits of both are the digit. */
const latinDigit = (digit: string): string => String(digit.charCodeAt(0) & 0xf);

const ARABIC_LETTER = /\p{Script=Arabic}/u;
/** What programs write; a date of another shape that only starts like it would lose its day. */
const WRITTEN_BY_PROGRAM =
  /^(?:\d{4}(?:[-/.]?\d{2}){0,2}(?:[T ]+\d{1,2}:\d{2}.*)?|[a-z][a-z, ]*\d.*|\d{1,2} +[a-z].*)$/i;

const latin = (cell: string): string => cell.trim().replace(EASTERN_DIGIT, latinDigit);

/** The date a cell states as far as it can be read without doubt; undefined leaves the field to the analyst. */
export function dateOfCell(cell: string): PartialDate | undefined {
  const text = latin(cell);
  const stated =
    WRITTEN_BY_PROGRAM.test(text) && !ARABIC_LETTER.test(text) ? readStatedDate(text) : undefined;
  return stated ?? fromWords(cell.trim());
}

function fromWords(cell: string): PartialDate | undefined {
  const line = readDateLine(cell);
  return line?.published ?? line?.updated ?? undefined;
}

/** True when a cell reads like a date, whether or not the order of its numbers can be told. */
export function isDateLike(cell: string): boolean {
  const text = latin(cell);
  if (text.length > 40 || !/\d/.test(text)) return false;
  return (
    /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/.test(text) || (/\D/.test(text) && dateOfCell(text) !== undefined)
  );
}
