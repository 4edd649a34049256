import type { Reliability } from '../core/model';
import type { Messages } from './messages';

/** `B — usually reliable`: a grade of the source as it is named wherever one is chosen or shown. */
export function reliabilityText(messages: Messages, grade: Reliability): string {
  return `${labelMark(messages)}${grade} — ${messages.t(`reader.reliability.${grade}`)}`;
}

/** U+200F before an Arabic label: isolated, it would otherwise run the way of the Latin letter it begins with. */
export const labelMark = ({ direction }: Messages): string => (direction === 'rtl' ? '\u200f' : '');
