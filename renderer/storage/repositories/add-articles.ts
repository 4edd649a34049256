import type { Article, Outlet, ReportGroupId } from '../../core/model';
import { dehydrateAnalysis } from '../rows/analysis-row';
import { dehydrateArticle } from '../rows/article-row';
import { dehydrateBody } from '../rows/body-row';
import type { Database } from '../schema';
import { inSlices } from '../slices';
import type { NewArticle } from '../store';
import { invalid, required } from '../write-failure';
import { outletsOf } from './article-analyses';
import { outletNamed } from './outlet-names';
import { checkAnalysis, checkBody } from './rules';

/**
 * Adds new articles with their texts and analyses; refuses ids that are taken and case files that are gone. Only rows of
 * the articles themselves: a batch joins the step it began, and what others may have touched must not be in it.
 */
export async function addArticles(
  db: Database,
  articles: readonly NewArticle[],
  reportGroupId: ReportGroupId | null = null,
): Promise<void> {
  for (const { article, body, analysis } of articles) {
    checkBody(body, article);
    checkAnalysis(analysis, article, body.text);
    if (article.reportGroupId !== null) throw invalid('report-group');
  }
  const caseFileIds = [...new Set(articles.map(({ article }) => article.caseFileId))];
  (await db.caseFiles.bulkGet(caseFileIds)).forEach(required);
  const outlets: Outlet[] = [];
  for (const id of caseFileIds) outlets.push(...(await outletsOf(db, id)));
  // An id that is taken, by an article or by a text that undo still needs, fails the whole command.
  await inSlices(articles, async (slice) => {
    await db.articles.bulkAdd(
      slice.map(({ article }) =>
        dehydrateArticle({ ...article, reportGroupId, reliability: reliabilityOf(article, outlets) }),
      ),
    );
    await db.bodies.bulkAdd(slice.map(({ body }) => dehydrateBody(body)));
    await db.analyses.bulkAdd(slice.map(({ analysis }) => dehydrateAnalysis(analysis)));
  });
}

/** What the article says, or what its outlet is held to be. */
function reliabilityOf(article: Article, outlets: readonly Outlet[]): Article['reliability'] {
  if (article.reliability !== null || outlets.length === 0) return article.reliability;
  const own = outlets.filter(({ caseFileId }) => caseFileId === article.caseFileId);
  return outletNamed(own, article.outlet)?.reliability ?? null;
}
