import { createContext, type RefObject, useContext } from 'react';
import type { Evidence } from '../../core/briefing/evidence';
import type { ArticleId, HighlightId, Tag, TagId } from '../../core/model';
import type { BriefingEditing } from '../../editor/briefing/briefing-editing';

/** What stands behind a reference: `unread` until the store has answered for it, `gone` when its highlight was deleted. */
export type ReferenceBasis = Evidence | 'unread' | 'gone';

/** A reference whose citation is shown beside it. */
export interface CardSubject {
  readonly key: string;
  readonly kind: 'evidence' | 'citation';
  readonly highlightId: HighlightId;
  readonly quote: string;
  readonly anchor: Element;
}

/** What the parts of an open briefing share. */
export interface BriefingScope {
  readonly editing: BriefingEditing;
  readonly basisOf: (id: HighlightId) => ReferenceBasis;
  readonly tagsById: ReadonlyMap<TagId, Tag>;
  readonly openPassage: (articleId: ArticleId, highlightId: HighlightId) => void;
  /** Opens the passage of a reference, if it still has one. */
  readonly openReference: (id: HighlightId) => void;
  readonly showCard: (subject: CardSubject) => void;
  readonly hideCard: () => void;
  /** The evidence panel's element, for the key that leads there. */
  readonly evidencePanel: RefObject<HTMLDivElement | null>;
}

export const BriefingScopeContext = createContext<BriefingScope | null>(null);

/** The open briefing; throws outside of one, which is a bug. */
export function useBriefingScope(): BriefingScope {
  const scope = useContext(BriefingScopeContext);
  if (!scope) throw new Error('useBriefingScope outside an open briefing');
  return scope;
}
