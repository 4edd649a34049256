import type { Credibility, Reliability } from '../../core/model';
import type { Messages } from '../../i18n/messages';

/** `B — usually reliable`. */
export function reliabilityText({ t }: Messages, grade: Reliability): string {
  return `${grade} — ${t(`reader.reliability.${grade}`)}`;
}

/** `2 — probably true`. */
export function credibilityText({ t }: Messages, grade: Credibility): string {
  return `${grade} — ${t(`reader.credibility.${grade}`)}`;
}

/** The two Admiralty grades as analysts write them: `B2`, or the one that was given; empty without any. */
export function gradeCode(reliability: Reliability | null, credibility: Credibility | null): string {
  return credibility === null ? '' : `${reliability ?? ''}${credibility}`;
}
