import type { BriefingDocument } from '../briefing/document';
import type { BriefingId, CaseFileId, Instant } from './ids';

/** TLP 2.0 labels, exactly as FIRST prints them; never translated. */
export const TLP_LABELS = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const;
export type TlpLabel = (typeof TLP_LABELS)[number];

/** What stands on the cover and in the document's properties. */
export interface BriefingHeader {
  readonly title: string;
  readonly subtitle: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly date: string;
  readonly organisation: string;
  readonly handling: TlpLabel | null;
}

/** The document being written. */
export interface Briefing extends BriefingHeader {
  readonly id: BriefingId;
  readonly caseFileId: CaseFileId;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly document: BriefingDocument;
}
