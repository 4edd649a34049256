import type { HighlightId } from '../model/ids';
import type { Direction } from '../model/offsets';
import { majorityDirection } from '../text/direction';
import type { Evidence } from './evidence';

/** What a briefing keeps of a highlight it quotes or cites. */
export interface HighlightReference {
  readonly highlightId: HighlightId;
  readonly quote: string;
  /** Absent where the document's own direction, right to left, holds. */
  readonly direction?: Direction;
}

/** The reference to a highlight: a quotation mostly in a left-to-right script gets a direction of its own. */
export function referTo({ highlight, quotation }: EvidenceToQuote): HighlightReference {
  const reference = { highlightId: highlight.id, quote: quotation };
  return majorityDirection(quotation) === 'ltr' ? { ...reference, direction: 'ltr' } : reference;
}

type EvidenceToQuote = Pick<Evidence, 'quotation'> & { readonly highlight: { readonly id: HighlightId } };
