import type { PartialDate } from '../model/partial-date';
import { foldForMatching } from '../text/fold';
import type { DateMention } from './date-mention';
import { findDates } from './find-dates';
import { resolveDates } from './resolve-dates';

/** What a dateline says. */
export interface DateLine {
  /** Its date, be it of the publication or, with `isUpdate`, of an update; null when it can be read in more than one way. */
  readonly published: PartialDate | null;
  /** The update of a line that states both. */
  readonly updated: PartialDate | null;
  readonly isUpdate: boolean;
}

/** Longer lines are sentences. */
const LONGEST_LINE = 140;
/** Signs of an update, before its date. */
const UPDATED = /تحديث|محدث|تعديل|عدل في|updated|modified/;
/** The words a dateline may have beside its dates, as match keys. */
const WORDS = new Set(
  (
    'نشر نشرت نشره في تم بتاريخ تاريخ التاريخ النشر الاضافه الاصدار تحرير اضيف اضيفت حررت كتب الساعه بتوقيت توقيت غرينتش جرينتش غرينيتش مكه المكرمه القدس ' +
    'بغداد القاهره الرياض دمشق بيروت عمان المحلي محلي اخر تحديث التحديث محدث تعديل عدل الموافق المصادف الوقت يوم من علي عند هجري ميلادي ' +
    'ه م ص مساء صباحا ظهرا published updated last modified posted date time on at by gmt utc am pm z t ast est edt bst kst ' +
    'الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت sun mon tue wed thu fri sat sunday monday tuesday wednesday thursday friday saturday'
  )
    .split(' ')
    .map(foldForMatching),
);
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Seconds and zone of a time stamp, behind the date. */
const STAMP = /^[:.,\d]*\s*(?:z|(?:gmt|utc)?\s*[+-]\d{1,2}:?(?:\d{2})?)?(?![\p{L}\d])/iu;

/**
 * Reads a line that says when, and nothing else: `04:57 2023/08/25`, `نشر في 12 آذار 2024`, `آخر تحديث: …`,
 * `2023-08-25T04:57:00Z`. Undefined for every other line.
 */
export function readDateLine(line: string): DateLine | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const dates = resolveDates(findDates(line), null).filter(isLineDate);
  const [first] = dates;
  if (!first || !hasOnlyWordsOfDates(line, dates)) return undefined;
  const entries = dates.map((mention, index) => ({
    date: valueOf(mention),
    isUpdate: UPDATED.test(foldForMatching(line.slice(dates[index - 1]?.end ?? 0, mention.start))),
    isReckoned: mention.isApproximate,
  }));
  const firstOf = (isUpdate: boolean) => {
    const ofKind = entries.filter((entry) => entry.isUpdate === isUpdate);
    // A Hijri date beside its Gregorian one is the same day, reckoned.
    return ofKind.find((entry) => !entry.isReckoned && entry.date !== null) ?? ofKind[0];
  };
  const publication = firstOf(false);
  const update = firstOf(true);
  if (publication) return { published: publication.date, updated: update?.date ?? null, isUpdate: false };
  return { published: update?.date ?? null, updated: update?.date ?? null, isUpdate: true };
}

/** A day, stated in full or in a way that leaves something open; not `عام 2023`, which is a heading. */
function isLineDate({ reading, value }: DateMention): boolean {
  if (reading.form !== 'point' || reading.frame !== undefined || reading.isNamed === true) return false;
  return value.kind === 'date' ? value.date.length >= 7 : reading.day !== undefined;
}

const valueOf = ({ value, conflictsWith }: DateMention): PartialDate | null =>
  value.kind === 'date' && conflictsWith === null ? value.date : null;

function hasOnlyWordsOfDates(line: string, dates: readonly DateMention[]): boolean {
  let from = 0;
  let rest = '';
  for (const { start, end } of dates) {
    rest += ` ${line.slice(from, start)}`;
    from = end + (STAMP.exec(line.slice(end))?.[0].length ?? 0);
  }
  const words = foldForMatching(`${rest} ${line.slice(from)}`).match(WORD) ?? [];
  return words.every((word) => WORDS.has(word) || isClock(word));
}

/** Hours and minutes of a time that stands apart from its date. */
const isClock = (word: string): boolean => /^\d{1,2}$/.test(word);
