import type { PartialDate } from '../../core/model';
import { readStatedDate } from '../stated-date';

const EASTERN_DIGIT = /[٠-٩۰-۹]/gu;
/** Arabic-Indic digits start at U+0660, Persian ones at U+06F0; the last four bits of both are the digit. */
const latinDigit = (digit: string): string => String(digit.charCodeAt(0) & 0xf);

const latin = (cell: string): string => cell.trim().replace(EASTERN_DIGIT, latinDigit);

/** The date a cell states as far as it can be read without doubt; undefined leaves the field to the analyst. */
export function dateOfCell(cell: string): PartialDate | undefined {
  return readStatedDate(latin(cell));
}

/** True when a cell reads like a date, whether or not the order of its numbers can be told. */
export function isDateLike(cell: string): boolean {
  const text = latin(cell);
  if (text.length > 40 || !/\d/.test(text)) return false;
  return (
    /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b/.test(text) || (/\D/.test(text) && dateOfCell(text) !== undefined)
  );
}
