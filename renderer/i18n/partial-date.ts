import { type PartialDate, precisionOf } from '../core/model';
import type { Messages } from './messages';

/**
 * A partial date in the interface's language, as precise as it is known. In Arabic the month is named in both
 * systems, Levantine first (`25 آب/أغسطس 2023`), since the press of each region uses its own.
 */
export function formatPartialDate(date: PartialDate, messages: Messages): string {
  const precision = precisionOf(date);
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7) || 1);
  const day = Number(date.slice(8, 10) || 1);
  const number = (value: number) => messages.number(value, { useGrouping: false });
  if (precision === 'year') return number(year);
  const monthAndYear = `${monthName(month, messages)} ${number(year)}`;
  if (precision === 'month') return monthAndYear;
  const whole = `${number(day)} ${monthAndYear}`;
  return precision === 'day'
    ? whole
    : `${whole}${messages.language === 'ar' ? '، ' : ', '}${clock(date, messages)}`;
}

function monthName(month: number, messages: Messages): string {
  if (messages.language === 'en') return monthNames('en')[month - 1] ?? '';
  const levantine = monthNames('ar-IQ')[month - 1] ?? '';
  const gulf = monthNames('ar-EG')[month - 1] ?? '';
  return levantine === gulf ? levantine : `${levantine}/${gulf}`;
}

const names = new Map<string, readonly string[]>();

/** The twelve names of a locale, made once: a formatter is dear. */
function monthNames(locale: string): readonly string[] {
  const known = names.get(locale);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC', calendar: 'gregory' });
  const made = Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2024, month, 1))));
  names.set(locale, made);
  return made;
}

function clock(date: PartialDate, messages: Messages): string {
  const pad = (text: string) =>
    messages.number(Number(text), { useGrouping: false, minimumIntegerDigits: 2 });
  return `${pad(date.slice(11, 13))}:${pad(date.slice(14, 16))}`;
}
