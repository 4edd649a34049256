import { isDateReading } from '../../core/dates/is-date-reading';
import type { CaseFileContents } from '../../core/model';
import { dehydrateTag } from '../rows/tag-row';
import { invalid } from '../write-failure';
import { isBriefingDocument } from './briefing-document-schema';
import { checkedOutlet } from './outlet-rules';
import {
  checkAnalysis,
  checkAnchor,
  checkBody,
  checkCredibility,
  checkedGroupName,
  checkedHeader,
  checkedMetadata,
  checkedName,
} from './rules';
import { inTreeOrder } from './tag-tree';

/** Refuses a case file from outside that does not hold together; changes nothing. */
export function checkContents(contents: CaseFileContents): void {
  checkedName(contents.caseFile.name);
  const articles = checkArticles(contents);
  const tagIds = checkTags(contents);
  const bodies = indexed(contents.bodies, (body) => body.articleId);
  checkImported(contents, articles, bodies);
  indexed(contents.highlights, (highlight) => highlight.id);
  for (const highlight of contents.highlights) {
    const article = articles.get(highlight.articleId);
    const body = bodies.get(highlight.articleId);
    if (!article || !body) throw invalid('highlight-article');
    if (highlight.tagIds.some((id) => !tagIds.has(id))) throw invalid('highlight-tag');
    checkCredibility(highlight.credibility);
    checkAnchor(highlight, body.text, article.textSha256);
  }
  indexed(contents.briefings, (briefing) => briefing.id);
  for (const briefing of contents.briefings) {
    checkedHeader(briefing);
    if (!isBriefingDocument(briefing.document)) throw invalid('document');
  }
}

function checkArticles(
  contents: CaseFileContents,
): ReadonlyMap<string, CaseFileContents['articles'][number]> {
  const articles = indexed(contents.articles, (article) => article.id);
  for (const body of contents.bodies) {
    const article = articles.get(body.articleId);
    if (!article) throw invalid('body');
    checkBody(body, article);
  }
  if (contents.bodies.length !== articles.size) throw invalid('body');
  for (const { publishedOn, updatedOn, reliability } of contents.articles)
    checkedMetadata({ publishedOn, updatedOn, reliability });
  return articles;
}

/** What import has made of the articles: analyses of their texts, groups and suggestions among them, outlets. */
function checkImported(
  contents: CaseFileContents,
  articles: ReadonlyMap<string, CaseFileContents['articles'][number]>,
  bodies: ReadonlyMap<string, CaseFileContents['bodies'][number]>,
): void {
  indexed(contents.analyses, ({ articleId }) => articleId);
  for (const analysis of contents.analyses) {
    const article = articles.get(analysis.articleId);
    const body = bodies.get(analysis.articleId);
    if (!article || !body) throw invalid('analysis');
    checkAnalysis(analysis, article, body.text);
    if (!analysis.dates.every(({ reading }) => isDateReading(reading))) throw invalid('analysis-reading');
  }
  const groups = indexed(contents.reportGroups, ({ id }) => id);
  for (const { reportGroupId, likeness } of contents.articles) {
    if (reportGroupId !== null && !groups.has(reportGroupId)) throw invalid('report-group');
    if (likeness !== null && !articles.has(likeness.articleId)) throw invalid('likeness');
  }
  for (const { name } of contents.reportGroups) checkedGroupName(name);
  indexed(contents.outlets, ({ id }) => id);
  for (const outlet of contents.outlets) checkedOutlet(outlet, contents.outlets);
}

function checkTags(contents: CaseFileContents): ReadonlySet<string> {
  const tags = indexed(contents.tags, (tag) => tag.id);
  for (const tag of contents.tags) checkedName(tag.name);
  // A tag that no walk from the top reaches hangs under itself or under nothing.
  if (inTreeOrder(contents.tags.map(dehydrateTag)).length !== tags.size) throw invalid('tag-cycle');
  const digits = contents.tags.flatMap((tag) => (tag.shortcut === null ? [] : [tag.shortcut]));
  if (new Set(digits).size < digits.length) throw invalid('shortcut');
  return new Set(tags.keys());
}

/** Each item by its id; refuses an id that stands twice. */
function indexed<T>(items: readonly T[], idOf: (item: T) => string): ReadonlyMap<string, T> {
  const map = new Map(items.map((item) => [idOf(item), item]));
  if (map.size < items.length) throw invalid('id');
  return map;
}
