import { type PartialDate, parsePartialDate } from '../core/model';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** `2023-08-25T04:57:00+03:00`, `2023/08/25 04:57`, `20230825`. */
const ISO = /^(\d{4})(?:[-/.]?(\d{2})(?:[-/.]?(\d{2}))?)?(?:[T ]+(\d{1,2}):?(\d{2}))?/;
/** `Fri, 25 Aug 2023 04:57:00 +0300`. */
const MAIL = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})(?:\s+(\d{1,2}):(\d{2}))?/i;
/** `August 25, 2023 4:57`, `Fri Aug 25 2023 04:57:00 GMT+0300`. */
const AMERICAN = /^(?:[a-z]{3,9},?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})(?:\s+(\d{1,2}):(\d{2}))?/i;
/** A time that says it is world time. */
export const WORLD_TIME = /(?:\dZ|[+-]00:?00|\b(?:GMT|UTC))$/i;
const AFTERNOON = /\d\s*pm\b/i;
const MORNING = /\d\s*am\b/i;

/**
 * A date as a program wrote it into a page, a mail or a file: local time as it stands with its zone dropped. A time in
 * world time says nothing of the outlet's clock, so only the day is kept. Undefined for anything that is no date.
 */
export function readStatedDate(written: string): PartialDate | undefined {
  const text = written
    .slice(0, 100)
    .replace(/\s*\([^)]*\)?\s*$/, '')
    .trim();
  const parts = isoParts(text) ?? mailParts(text) ?? americanParts(text);
  if (!parts) return undefined;
  const [year, month, day, hour, minute] = parts;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (hour === undefined || day === undefined || WORLD_TIME.test(text)) return parsePartialDate(date);
  const clock = `${twoDigits(String(onDayClock(Number(hour), text)))}:${minute ?? '00'}`;
  return parsePartialDate(`${date}T${clock}`) ?? parsePartialDate(date);
}

type Parts = readonly (string | undefined)[];

function isoParts(text: string): Parts | undefined {
  const match = ISO.exec(text);
  return match ? match.slice(1) : undefined;
}

function mailParts(text: string): Parts | undefined {
  const match = MAIL.exec(text);
  if (!match) return undefined;
  const [, day, month, year, hour, minute] = match;
  return named(year, month, day, hour, minute);
}

function americanParts(text: string): Parts | undefined {
  const match = AMERICAN.exec(text);
  if (!match) return undefined;
  const [, month, day, year, hour, minute] = match;
  return named(year, month, day, hour, minute);
}

function named(
  year?: string,
  month?: string,
  day?: string,
  hour?: string,
  minute?: string,
): Parts | undefined {
  const place = MONTHS.indexOf((month ?? '').toLowerCase());
  if (place === -1) return undefined;
  return [year, twoDigits(String(place + 1)), twoDigits(day ?? ''), hour, minute];
}

function onDayClock(hour: number, text: string): number {
  if (AFTERNOON.test(text) && hour < 12) return hour + 12;
  return MORNING.test(text) && hour === 12 ? 0 : hour;
}

function twoDigits(number: string): string {
  return number.padStart(2, '0');
}
