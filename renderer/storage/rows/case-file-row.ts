import * as v from 'valibot';
import { type CaseFile, caseFileId, instant } from '../../core/model';

/** A case file as the database, the journal and the archive hold it. */
export const caseFileRowSchema = v.strictObject({
  id: v.string(),
  name: v.string(),
  createdAt: v.string(),
  isSample: v.boolean(),
});
export type CaseFileRow = v.InferOutput<typeof caseFileRowSchema>;

export const hydrateCaseFile = (row: CaseFileRow): CaseFile => ({
  id: caseFileId(row.id),
  name: row.name,
  createdAt: instant(row.createdAt),
  isSample: row.isSample,
});

export const dehydrateCaseFile = (caseFile: CaseFile): CaseFileRow => ({ ...hydrateCaseFile(caseFile) });
