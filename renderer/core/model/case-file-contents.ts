import type { Article, ArticleBody } from './article';
import type { Briefing } from './briefing';
import type { CaseFile } from './case-file';
import type { Highlight } from './highlight';
import type { Tag } from './tag';

/** Everything one case file holds, as it is archived and loaded. */
export interface CaseFileContents {
  readonly caseFile: CaseFile;
  readonly articles: readonly Article[];
  readonly bodies: readonly ArticleBody[];
  readonly highlights: readonly Highlight[];
  readonly tags: readonly Tag[];
  readonly briefings: readonly Briefing[];
}
