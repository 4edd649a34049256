import type { Article, ArticleBody } from './article';
import type { ArticleAnalysis } from './article-analysis';
import type { Briefing } from './briefing';
import type { CaseFile } from './case-file';
import type { Highlight } from './highlight';
import type { Outlet } from './outlet';
import type { ReportGroup } from './report-group';
import type { Tag } from './tag';

/** Everything one case file holds, as it is archived and loaded. */
export interface CaseFileContents {
  readonly caseFile: CaseFile;
  readonly articles: readonly Article[];
  readonly bodies: readonly ArticleBody[];
  /** Archives made before analyses were kept have none. */
  readonly analyses: readonly ArticleAnalysis[];
  readonly outlets: readonly Outlet[];
  readonly reportGroups: readonly ReportGroup[];
  readonly highlights: readonly Highlight[];
  readonly tags: readonly Tag[];
  readonly briefings: readonly Briefing[];
}
