import * as v from 'valibot';
import { caseFileId, instant, type ReportGroup, reportGroupId } from '../../core/model';

/** A report group as the database and the journal hold it; its articles name it. */
export const reportGroupRowSchema = v.strictObject({
  id: v.string(),
  caseFileId: v.string(),
  name: v.string(),
  createdAt: v.string(),
});
export type ReportGroupRow = v.InferOutput<typeof reportGroupRowSchema>;

export const hydrateReportGroup = (row: ReportGroupRow): ReportGroup => ({
  id: reportGroupId(row.id),
  caseFileId: caseFileId(row.caseFileId),
  name: row.name,
  createdAt: instant(row.createdAt),
});

export const dehydrateReportGroup = (group: ReportGroup): ReportGroupRow => ({
  ...hydrateReportGroup(group),
});
