import type { PartialDate } from '../model/partial-date';
import { partsOf } from './civil-days';
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
  const byMonth = new Map<string, number>();
  let latest: { readonly place: number; readonly date: PartialDate } | undefined;
  let latestOther = '';
  resolved.forEach(({ value, by }, index) => {
    if (by !== 'explicit') return;
    const isSince =
      value.kind === 'since' && dates[index]?.reading.frame === 'since' && value.from.length >= 7;
    if (isSince) {
      byMonth.set(value.from.slice(0, 7), index);
      if (!latest || value.from > latest.date) {
        if (latest && latest.date > latestOther) latestOther = latest.date;
        latest = { place: index, date: value.from };
        return;
      }
    }
    const end = value.kind === 'date' ? value.date : value.kind === 'range' ? value.to : undefined;
    const other = end ?? (value.kind === 'since' ? value.from : value.kind === 'until' ? value.to : '');
    if (other > latestOther) latestOther = other;
  });
  if (!latest || latest.date <= latestOther) return undefined;
  const { year, month = 1 } = partsOf(latest.date);
  const earlier = byMonth.get(`${String(year - 1).padStart(4, '0')}-${String(month).padStart(2, '0')}`);
  return earlier === undefined ? undefined : { earlier, later: latest.place };
}
