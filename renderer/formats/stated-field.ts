import type { FieldProposal, ProposedField } from '../core/model';
import { readStatedDate, WORLD_TIME } from './stated-date';

/** A field as a reader proposes it; whether it is sure enough to be filled in is decided later. */
export type StatedField = Omit<FieldProposal, 'isFilled'>;

/** Longer values are no titles and names but somebody's mistake. */
const LONGEST_VALUE = 1000;
/** In world time an evening's report is dated a day early for its readers. */
const WORLD_TIME_DOUBT = 0.1;
const SPACES = /[\s\u200b\u200e\u200f\ufeff]+/g;

/**
 * Gathers what a document states of itself, each under the name of where it stood. Empty values, dates that are none
 * and addresses that no page can have are left out; so is a value stated before, which then was the surer one.
 */
export class StatedFields {
  private readonly found: StatedField[] = [];

  add(field: ProposedField, written: unknown, name: string, confidence: number): void {
    if (typeof written !== 'string') return;
    const value = valueOf(field, written);
    if (value === undefined || this.has(field, value)) return;
    const doubt = isDate(field) && WORLD_TIME.test(written.trim()) ? WORLD_TIME_DOUBT : 0;
    this.found.push({ field, value, evidence: { kind: 'document', name }, confidence: confidence - doubt });
  }

  /** The surest value of a field. */
  best(field: ProposedField): StatedField | undefined {
    return this.all().find((stated) => stated.field === field);
  }

  /** Surest first within each field; of a day and a time on that day, the time. */
  all(): readonly StatedField[] {
    const isCoarser = (one: StatedField, other: StatedField): boolean =>
      one !== other && one.field === other.field && isDate(one.field) && other.value.startsWith(one.value);
    return this.found
      .filter((stated) => !this.found.some((other) => isCoarser(stated, other)))
      .sort((one, other) => other.confidence - one.confidence);
  }

  private has(field: ProposedField, value: string): boolean {
    return this.found.some((stated) => stated.field === field && stated.value === value);
  }
}

function isDate(field: ProposedField): boolean {
  return field === 'publishedOn' || field === 'updatedOn';
}

function valueOf(field: ProposedField, written: string): string | undefined {
  const text = written
    .slice(0, LONGEST_VALUE * 2)
    .replace(SPACES, ' ')
    .trim();
  if (text === '' || text.length > LONGEST_VALUE) return undefined;
  if (isDate(field)) return readStatedDate(text);
  if (field === 'url') return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text) ? text : undefined;
  if (field === 'language') return /^([a-z]{2,3})(?:$|[-_])/i.exec(text)?.[1]?.toLowerCase();
  return text;
}
