import type { DateMention } from '../../dates/date-mention';
import type { BlockMark } from '../../model/block-role';
import type { PartialDate } from '../../model/partial-date';
import type { Line } from '../blocks/line';
import type { ProposalDraft } from './proposal';

/** The date expressions of what stays of a text, and what they say of its own date. */
export interface ArticleDates {
  readonly mentions: readonly DateMention[];
  /** Offered when the article does not state its date. */
  readonly inferred: ProposalDraft | null;
}

/** Finds and resolves the date expressions of all lines that are not residue. */
export function articleDates(
  _text: string,
  _lines: readonly Line[],
  _marks: readonly BlockMark[],
  _anchor: PartialDate | null,
): ArticleDates {
  return { mentions: [], inferred: null };
}
