import type { Reliability } from './grades';
import type { CaseFileId, OutletId } from './ids';

/** A publisher the case file knows: the list grows as the analyst names outlets. */
export interface Outlet {
  readonly id: OutletId;
  readonly caseFileId: CaseFileId;
  /** As it is shown and written into articles. */
  readonly name: string;
  /** Other spellings and names, any of which a text or an article may use. */
  readonly aliases: readonly string[];
  /** Host names of its pages, without `www.`. */
  readonly domains: readonly string[];
  /** Given to new articles of this outlet; null for none. */
  readonly reliability: Reliability | null;
  /** Lines, in match-key form, the analyst wants marked as residue in every article of this outlet. */
  readonly residueLines: readonly string[];
  /** Lines, in match-key form, the analyst wants kept in every article of this outlet. */
  readonly keptLines: readonly string[];
}
