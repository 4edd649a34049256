import { createState } from 'lexical';
import { type Direction, type HighlightId, highlightId } from '../../core/model';

/** The highlight a reference stands on, as node state: serialised, copied and cloned by Lexical. */
export const highlightIdState = createState('highlightId', {
  parse: (value): HighlightId => highlightId(typeof value === 'string' ? value : ''),
});

/** What the highlight said when it was last saved. */
export const quoteState = createState('quote', {
  parse: (value): string => (typeof value === 'string' ? value : ''),
});

/** Direction of a decorator block; elements have Lexical's own. null follows the document. */
export const directionState = createState('direction', {
  parse: (value): Direction | null => (value === 'ltr' || value === 'rtl' ? value : null),
});
