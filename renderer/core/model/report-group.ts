import type { CaseFileId, Instant, ReportGroupId } from './ids';

/** Articles that carry one original report: they count as one source everywhere. Articles name their group. */
export interface ReportGroup {
  readonly id: ReportGroupId;
  readonly caseFileId: CaseFileId;
  /** What the analyst calls it; empty to show the title of its earliest article. */
  readonly name: string;
  readonly createdAt: Instant;
}
