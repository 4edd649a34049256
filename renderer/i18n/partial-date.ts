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
  const first = new Date(Date.UTC(2024, month - 1, 1));
  const name = (locale: string) =>
    new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC', calendar: 'gregory' }).format(first);
  if (messages.language === 'en') return name('en');
  const levantine = name('ar-IQ');
  const gulf = name('ar-EG');
  return levantine === gulf ? levantine : `${levantine}/${gulf}`;
}

function clock(date: PartialDate, messages: Messages): string {
  const pad = (text: string) =>
    messages.number(Number(text), { useGrouping: false, minimumIntegerDigits: 2 });
  return `${pad(date.slice(11, 13))}:${pad(date.slice(14, 16))}`;
}
