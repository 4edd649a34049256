import type { DateMention } from '../../core/dates/date-mention';
import { resolveDates } from '../../core/dates/resolve-dates';
import type { PartialDate } from '../../core/model';

/** Date expressions resolved against another date of their article; what the analyst has said of one stays. */
export const redated = (dates: readonly DateMention[], anchor: PartialDate | null): readonly DateMention[] =>
  resolveDates(dates, anchor).map((mention, place) => {
    const before = dates[place];
    return before?.resolvedBy === 'analyst' ? before : mention;
  });
