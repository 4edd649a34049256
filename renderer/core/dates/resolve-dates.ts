import type { PartialDate } from '../model/partial-date';
import { conflictsOf } from './conflicts';
import type { DateMention, DateValue } from './date-mention';
import type { FoundDate } from './find-dates';
import { unflattenReading } from './is-date-reading';
import { withNeighbours } from './neighbours';
import { type ResolvedReading, resolveOne } from './resolve-reading';

/** How far behind a date `العام نفسه` may still look at it. */
const NEAR = 600;

/**
 * The dates of a text against the article's date, or against nothing when that is not known: relative ones then say
 * that they miss it. The same readings and anchor always give the same result, so a text need not be read again when
 * the analyst corrects the article's date.
 */
export function resolveDates(
  found: readonly FoundDate[],
  anchor: PartialDate | null,
): readonly DateMention[] {
  const neighbours = withNeighbours(
    found.map((each) => ({ ...each, reading: unflattenReading(each.reading) })),
  );
  const resolved: ResolvedReading[] = [];
  let before: { readonly date: PartialDate; readonly end: number } | null = null;
  for (const { reading, start, end, hasNeighbour } of neighbours) {
    const near = before !== null && start - before.end <= NEAR ? before.date : null;
    const one = resolveOne(reading, { anchor, before: near });
    const isLent = hasNeighbour && one.by === 'explicit';
    resolved.push(isLent ? { ...one, by: 'neighbour' } : one);
    const date = dateOf(one.value);
    if (date) before = { date, end };
  }
  const conflicts = conflictsOf(resolved, neighbours, anchor);
  return found.map(({ start, end, reading }, index): DateMention => {
    const one = resolved[index] ?? NOTHING;
    return {
      start,
      end,
      reading,
      value: one.value,
      resolvedBy: one.by,
      isApproximate: one.isApproximate,
      conflictsWith: conflicts.get(index) ?? null,
    };
  });
}

const NOTHING: ResolvedReading = {
  value: { kind: 'unresolved', missing: 'event' },
  by: 'none',
  isApproximate: false,
  isContradiction: false,
};

function dateOf(value: DateValue): PartialDate | undefined {
  if (value.kind === 'date') return value.date;
  if (value.kind === 'range' || value.kind === 'since') return value.from;
  return value.kind === 'until' ? value.to : undefined;
}
