import { analyseArticle } from '../../core/importing/analyse-article';
import {
  type ArticleAnalysis,
  articleId,
  type BlockMark,
  caseFileId,
  IMPORTER_VERSION,
  type Outlet,
  type PartialDate,
} from '../../core/model';
import { splitBlocks } from '../../core/text/blocks';
import { hydrateAnalysis } from '../rows/analysis-row';
import type { ArticleRow } from '../rows/article-row';
import { hydrateOutlet } from '../rows/outlet-row';
import type { Database } from '../schema';
import { required } from '../write-failure';
import { redated } from './redated';

const PLAIN: BlockMark = { role: 'body', residue: null, reason: 'default', detail: '', confidence: 1 };

/** What import makes of an article's text today, with the outlets the case file knows. */
export function reckonAnalysis(
  article: ArticleRow,
  text: string,
  outlets: readonly Outlet[],
): ArticleAnalysis {
  const input = {
    text,
    fileName: article.fileName,
    pastedTitle: article.fileName === '' ? article.title : '',
    roles: new Map(),
    fields: [],
    confidence: 'certain',
    unreadable: 0,
    repair: null,
    isRepaired: false,
  } as const;
  const { blocks, dates, fields } = analyseArticle(input, { outlets, countLine: () => 0 });
  return {
    articleId: articleId(article.id),
    caseFileId: caseFileId(article.caseFileId),
    importerVersion: IMPORTER_VERSION,
    blocks,
    dates: redated(dates, article.publishedOn as PartialDate | null),
    fields,
  };
}

/** The outlets of a case file. */
export async function outletsOf(db: Database, id: string): Promise<readonly Outlet[]> {
  return (await db.outlets.where('caseFileId').equals(id).toArray()).map(hydrateOutlet);
}

/** The analysis of an article, as it is kept or, when none is, reckoned. */
export async function analysisOf(db: Database, article: ArticleRow): Promise<ArticleAnalysis> {
  const row = await db.analyses.get(article.id);
  if (row) return hydrateAnalysis(row);
  const body = required(await db.bodies.get(article.id));
  return reckonAnalysis(article, body.text, await outletsOf(db, article.caseFileId));
}

/** A mark for every block of the text: what import left out counts as body. */
export const wholeMarks = (text: string, marks: readonly BlockMark[]): BlockMark[] =>
  splitBlocks(text).map(({ index }) => marks[index] ?? PLAIN);
