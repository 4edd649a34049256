import type { Credibility, Reliability } from '../../core/model';
import type { Messages } from '../../i18n/messages';
import { labelMark } from '../../i18n/reliability-text';

/** `2 — probably true`. */
export function credibilityText(messages: Messages, grade: Credibility): string {
  return `${labelMark(messages)}${grade} — ${messages.t(`reader.credibility.${grade}`)}`;
}

/** The two Admiralty grades as analysts write them: `B2`, or the one that was given; empty without any. */
export function gradeCode(reliability: Reliability | null, credibility: Credibility | null): string {
  return credibility === null ? '' : `${reliability ?? ''}${credibility}`;
}
