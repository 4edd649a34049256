import { type PartialDate, parsePartialDate } from '../model/partial-date';
import { splitBlocks } from '../text/blocks';
import { foldForMatching } from '../text/fold';

/** A dateline stands at an article's head, or under its end. */
const FIRST_LINES = 5;
const LAST_LINES = 3;
const LONGEST_LINE = 80;

const YEAR_FIRST = /(?<!\d)(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?!\d)/;
const DAY_FIRST = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/;
const TIME = /(?<!\d)(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)/;
/** The words a dateline may have beside the numbers, in match-key form. */
const DATELINE_WORDS =
  /(?:نشر في|نشر|تاريخ النشر|تاريخ|التاريخ|اخر تحديث|تحديث|الساعه|بتوقيت|غرينتش|جرينتش|مكه المكرمه|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|published|updated|last|date|time|on|at|gmt|utc|am|pm|صباحا|مساء|[صم](?!\p{L}))/gu;
const UPDATED = /تحديث|updated/;

/** A line that says when, and nothing else. */
export function isDateLine(line: string): boolean {
  return readDateLine(line) !== undefined;
}

/**
 * The date of a dateline such as `04:57 2023/08/25`, when it can be read in one way only: `05/06/2023` is left to the
 * analyst. Of two lines the one that does not speak of an update counts.
 */
export function proposeDate(text: string): PartialDate | null {
  const head = splitBlocks(text.slice(0, 4000)).slice(0, FIRST_LINES);
  const tail = splitBlocks(text.slice(-2000)).slice(-LAST_LINES);
  const found = [...head, ...tail].flatMap((block) => readDateLine(block.text) ?? []);
  const published = found.find(({ isUpdate }) => !isUpdate) ?? found[0];
  return published?.published ?? null;
}

/** The date a line states, when it says when and nothing else. */
export function readDateLine(line: string): { published: PartialDate | null; isUpdate: boolean } | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const key = foldForMatching(line);
  const numbers = YEAR_FIRST.exec(key) ?? DAY_FIRST.exec(key);
  if (!numbers) return undefined;
  const rest = key
    .replace(numbers[0], ' ')
    .replace(TIME, ' ')
    .replace(/(?<=\d)t(?=\d)|\s+t\s+/, ' ');
  if (/[\p{L}\p{N}]/u.test(rest.replace(DATELINE_WORDS, ' '))) return undefined;
  return { published: dateOf(numbers, TIME.exec(key)), isUpdate: UPDATED.test(key) };
}

function dateOf(numbers: RegExpExecArray, time: RegExpExecArray | null): PartialDate | null {
  const [, first = '', , second = '', third = ''] = numbers;
  const isYearFirst = first.length === 4;
  // Day and month could be either way round: never guessed.
  if (!isYearFirst && Number(first) <= 12 && first !== second) return null;
  const [year, month, day] = isYearFirst ? [first, second, third] : [third, second, first];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const [, hour, minute] = time ?? [];
  const clock = hour !== undefined && minute !== undefined ? `T${hour.padStart(2, '0')}:${minute}` : '';
  return parsePartialDate(date + clock) ?? parsePartialDate(date) ?? null;
}
