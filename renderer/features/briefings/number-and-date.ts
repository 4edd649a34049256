import type { PartialDate } from '../../core/model';
import type { Messages } from '../../i18n/messages';
import { formatPartialDate } from '../../i18n/partial-date';

/** Numbers and dates as the page shows them by the thousand: making an `Intl` format for each would take a second. */
export interface PageFormats {
  readonly number: (value: number) => string;
  readonly date: (date: PartialDate) => string;
}

const formats = new WeakMap<Messages, PageFormats>();

/** The formats of a language, made once. */
export function pageFormats(messages: Messages): PageFormats {
  let made = formats.get(messages);
  if (made === undefined) {
    const numbers = new Intl.NumberFormat(messages.locale, { useGrouping: false });
    const dates = new Map<PartialDate, string>();
    made = {
      number: (value) => numbers.format(value),
      date: (date) => {
        const known = dates.get(date) ?? formatPartialDate(date, messages);
        dates.set(date, known);
        return known;
      },
    };
    formats.set(messages, made);
  }
  return made;
}
