import type { PartialDate } from '../model/partial-date';
import { partialDate, partsOf } from './civil-days';
import type { DateValue } from './date-mention';
import type { Neighbour } from './neighbours';
import type { ResolvedReading } from './resolve-reading';

/**
 * Dates that cannot hold, each with the place of the one it contradicts; its own place when it contradicts itself or
 * the article's date. Only what can be told from the dates alone:
 *
 * - a weekday that is not the day's, a day its month does not have, two names of the month that differ, a range that
 *   ends before it begins;
 * - `منذ` a time that is later than the article;
 * - `منذ` the same month of two years in a row, where the later is also later than every other date of the text (no
 *   matter what it tells of, one of the two is likely a slip). Both are flagged; none is corrected.
 */
export function conflictsOf(
  resolved: readonly ResolvedReading[],
  dates: readonly Neighbour[],
  anchor: PartialDate | null,
): ReadonlyMap<number, number> {
  const conflicts = new Map<number, number>();
  resolved.forEach(({ isContradiction, value }, index) => {
    const isSince = value.kind === 'since' && dates[index]?.reading.frame === 'since';
    const isAhead = anchor !== null && isSince && partsOf(value.from).first > partsOf(anchor).last;
    if (isContradiction || isAhead) conflicts.set(index, index);
  });
  const twins = findTwins(resolved, dates);
  if (twins) {
    conflicts.set(twins.later, twins.earlier);
    conflicts.set(twins.earlier, twins.later);
  }
  return conflicts;
}

/** An update before the publication: one of the two dates is wrong. A missing date contradicts nothing. */
export function isUpdateTooEarly(published: PartialDate | null, updated: PartialDate | null): boolean {
  return published !== null && updated !== null && partsOf(updated).last < partsOf(published).first;
}

function findTwins(
  resolved: readonly ResolvedReading[],
  dates: readonly Neighbour[],
): { readonly earlier: number; readonly later: number } | undefined {
  const stated = resolved.flatMap(({ value, by }, place) => {
    const date = by === 'explicit' ? endOf(value) : undefined;
    const isSince = value.kind === 'since' && dates[place]?.reading.frame === 'since';
    return date === undefined ? [] : [{ place, date, isSince }];
  });
  const [first] = stated;
  if (!first) return undefined;
  const last = stated.reduce((latest, each) => (each.date > latest.date ? each : latest), first);
  const isAlone = stated.every((each) => each === last || each.date < last.date);
  if (!last.isSince || last.date.length < 7 || !isAlone) return undefined;
  const { year, month } = partsOf(last.date);
  const twin = partialDate(year - 1, month);
  const earlier = stated.findLast((each) => each.isSince && twin !== undefined && each.date.startsWith(twin));
  return earlier && { earlier: earlier.place, later: last.place };
}

function endOf(value: DateValue): PartialDate | undefined {
  if (value.kind === 'date') return value.date;
  if (value.kind === 'since') return value.from;
  return value.kind === 'range' || value.kind === 'until' ? value.to : undefined;
}
