import type { Credibility, Reliability } from '../../core/model';
import type { Messages } from '../../i18n/messages';

/** `B — usually reliable`. */
export function reliabilityText(messages: Messages, grade: Reliability): string {
  return `${mark(messages)}${grade} — ${messages.t(`reader.reliability.${grade}`)}`;
}

/** `2 — probably true`. */
export function credibilityText(messages: Messages, grade: Credibility): string {
  return `${mark(messages)}${grade} — ${messages.t(`reader.credibility.${grade}`)}`;
}

/** U+200F before an Arabic label: isolated, it would otherwise run the way of the Latin letter it begins with. */
const mark = ({ direction }: Messages): string => (direction === 'rtl' ? '\u200f' : '');

/** The two Admiralty grades as analysts write them: `B2`, or the one that was given; empty without any. */
export function gradeCode(reliability: Reliability | null, credibility: Credibility | null): string {
  return credibility === null ? '' : `${reliability ?? ''}${credibility}`;
}
