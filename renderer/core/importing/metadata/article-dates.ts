import type { DateMention } from '../../dates/date-mention';
import { findDates } from '../../dates/find-dates';
import { inferAnchor } from '../../dates/infer-anchor';
import { resolveDates } from '../../dates/resolve-dates';
import type { BlockMark } from '../../model/block-role';
import type { PartialDate } from '../../model/partial-date';
import { blockAt, splitBlocks } from '../../text/blocks';
import type { ProposalDraft } from './proposal';

/** The date expressions of what stays of a text, and what they say of its own date. */
export interface ArticleDates {
  readonly mentions: readonly DateMention[];
  /** Offered when the article does not state its date. */
  readonly inferred: ProposalDraft | null;
}

/** Below the line from which fields are filled: the day of writing is somewhere after what the text speaks of. */
const INFERRED = 0.5;

/**
 * Finds and resolves the date expressions of all blocks that are not residue. To be called again whenever marks or the
 * article's date change; `publishedOn` is null while that is not known.
 */
export function articleDates(
  text: string,
  marks: readonly BlockMark[],
  publishedOn: PartialDate | null,
): ArticleDates {
  const hasResidue = marks.some(({ role }) => role === 'residue');
  const blocks = hasResidue ? splitBlocks(text) : [];
  const isKept = (offset: number): boolean => {
    const block = blockAt(blocks, offset);
    return block === undefined || marks[block.index]?.role !== 'residue';
  };
  const found = findDates(text).filter(({ start }) => !hasResidue || isKept(start));
  const inferred = publishedOn === null ? inferAnchor(found) : null;
  return {
    mentions: resolveDates(found, publishedOn),
    inferred: inferred && {
      field: 'publishedOn',
      value: inferred.date,
      confidence: INFERRED,
      evidence: { kind: 'dates' },
    },
  };
}
