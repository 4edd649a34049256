import type { Entry } from './lexicon';
import type { MonthName, Word } from './words';

const AUGUST: MonthName = { month: 8, system: 'levant', need: 'nothing' };
const MADDA = /[\u0622\u0653\ufe81\ufe82\ufef5\ufef6]/;
const HAMZA = /[\u0623\u0625\u0654\u0655\ufe83\ufe84\ufe87\ufe88]/;
const UNSURE: Word = { key: 'اب', roles: [], start: 'more', month: { ...AUGUST, need: 'day-and-year' } };
const BARE: Word = { key: 'اب', roles: [], start: 'more', month: { ...AUGUST, need: 'day-or-year' } };

/**
 * The match key of `آب` (August) is that of `أب` (a father), and with `ب` in front that of `باب` (a door): here the
 * letters of the text decide. Every other word stays what it is; null when the word is none of dates.
 */
export function settleMonth(entry: Entry, written: string): Word | null {
  const { word, clitic } = entry;
  if (word.key !== 'اب' || MADDA.test(written)) return word;
  if (clitic !== '') return null;
  return HAMZA.test(written) ? UNSURE : BARE;
}
