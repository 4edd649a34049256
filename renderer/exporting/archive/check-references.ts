import type { CaseFileContents, Sha256 } from '../../core/model';

/** Looks whether every row that names another finds it; answers with the first that does not. */
export function findBrokenReference(
  contents: CaseFileContents,
  knownOriginals: ReadonlySet<Sha256>,
): string | undefined {
  const articles = new Map(contents.articles.map((article) => [article.id, article]));
  const tags = new Set(contents.tags.map((tag) => tag.id));
  const bodies = new Map(contents.bodies.map((body) => [body.articleId, body]));
  return (
    foreignRow(contents) ??
    contents.articles.find((article) => !bodies.has(article.id))?.id ??
    contents.articles.find((article) => !knownOriginals.has(article.sourceSha256))?.id ??
    contents.bodies.find((body) => !articles.has(body.articleId))?.articleId ??
    brokenImport(contents, new Set(articles.keys())) ??
    contents.highlights.find(
      (highlight) =>
        !articles.has(highlight.articleId) ||
        highlight.tagIds.some((id) => !tags.has(id)) ||
        highlight.end < highlight.start ||
        highlight.end > (bodies.get(highlight.articleId)?.text.length ?? 0),
    )?.id ??
    contents.tags.find((tag) => tag.parentId !== null && !tags.has(tag.parentId))?.id
  );
}

/** What import knows of articles that are not there, and groups that are not. */
function brokenImport(contents: CaseFileContents, articles: ReadonlySet<string>): string | undefined {
  const groups = new Set<string>(contents.reportGroups.map((group) => group.id));
  return (
    contents.analyses.find((analysis) => !articles.has(analysis.articleId))?.articleId ??
    contents.articles.find(({ reportGroupId }) => reportGroupId !== null && !groups.has(reportGroupId))?.id ??
    contents.articles.find(({ likeness }) => likeness !== null && !articles.has(likeness.articleId))?.id
  );
}

/** A row of another case file, or an id that stands twice. */
function foreignRow(contents: CaseFileContents): string | undefined {
  const tables: readonly (readonly { readonly caseFileId: string; readonly id: string }[])[] = [
    contents.articles,
    contents.bodies.map(({ caseFileId, articleId }) => ({ caseFileId, id: articleId })),
    contents.analyses.map(({ caseFileId, articleId }) => ({ caseFileId, id: articleId })),
    contents.outlets,
    contents.reportGroups,
    contents.highlights,
    contents.tags,
    contents.briefings,
  ];
  for (const rows of tables) {
    const seen = new Set<string>();
    for (const { caseFileId, id } of rows) {
      if (caseFileId !== contents.caseFile.id || seen.has(id)) return id;
      seen.add(id);
    }
  }
  return undefined;
}
