import * as v from 'valibot';
import type { BriefingDocument } from '../../core/briefing/document';
import { type Briefing, briefingId, caseFileId, instant, TLP_LABELS } from '../../core/model';

/** Enough to know that it is a document; {@link file://./briefing-document-schema.ts} looks at every block. */
const documentShape = v.custom<BriefingDocument>(
  (input) =>
    typeof input === 'object' &&
    input !== null &&
    'version' in input &&
    input.version === 1 &&
    'blocks' in input &&
    Array.isArray(input.blocks),
  'Not a briefing document',
);

/** A briefing as the database, the journal and the archive hold it; the document is JSON as it stands. */
export const briefingRowSchema = v.strictObject({
  id: v.string(),
  caseFileId: v.string(),
  createdAt: v.string(),
  updatedAt: v.string(),
  title: v.string(),
  subtitle: v.string(),
  date: v.string(),
  organisation: v.string(),
  handling: v.nullable(v.picklist(TLP_LABELS)),
  document: documentShape,
});
export type BriefingRow = v.InferOutput<typeof briefingRowSchema>;

export const hydrateBriefing = (row: BriefingRow): Briefing => ({
  id: briefingId(row.id),
  caseFileId: caseFileId(row.caseFileId),
  createdAt: instant(row.createdAt),
  updatedAt: instant(row.updatedAt),
  title: row.title,
  subtitle: row.subtitle,
  date: row.date,
  organisation: row.organisation,
  handling: row.handling,
  document: row.document,
});

export const dehydrateBriefing = (briefing: Briefing): BriefingRow => ({ ...hydrateBriefing(briefing) });
