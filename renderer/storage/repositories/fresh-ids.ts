import type { CaseFileContents, HighlightId } from '../../core/model';
import {
  articleId,
  caseFileId as brandCaseFileId,
  briefingId,
  highlightId,
  importBatchId,
  outletId,
  reportGroupId,
  tagId,
} from '../../core/model';
import { withReferences } from './document-references';

/**
 * The same case file under ids nobody has, so that it never collides with what it was copied from. A briefing's
 * reference to a highlight that is not there stays an orphan: it must not come to life on somebody else's.
 */
export function withFreshIds(contents: CaseFileContents, newId: () => string): CaseFileContents {
  const names = new Map<string, string>();
  const fresh = (kind: string, id: string): string => {
    const key = `${kind} ${id}`;
    const name = names.get(key) ?? newId();
    names.set(key, name);
    return name;
  };
  const caseFileId = brandCaseFileId(newId());
  const reference = (id: HighlightId) => highlightId(fresh('highlight', id));
  return {
    caseFile: { ...contents.caseFile, id: caseFileId },
    articles: contents.articles.map((article) => ({
      ...article,
      id: articleId(fresh('article', article.id)),
      caseFileId,
      importBatchId: importBatchId(fresh('batch', article.importBatchId)),
      reportGroupId:
        article.reportGroupId === null ? null : reportGroupId(fresh('group', article.reportGroupId)),
      likeness: article.likeness && {
        ...article.likeness,
        articleId: articleId(fresh('article', article.likeness.articleId)),
      },
    })),
    bodies: contents.bodies.map((body) => ({
      ...body,
      articleId: articleId(fresh('article', body.articleId)),
      caseFileId,
    })),
    analyses: contents.analyses.map((analysis) => ({
      ...analysis,
      articleId: articleId(fresh('article', analysis.articleId)),
      caseFileId,
    })),
    outlets: contents.outlets.map((outlet) => ({
      ...outlet,
      id: outletId(fresh('outlet', outlet.id)),
      caseFileId,
    })),
    reportGroups: contents.reportGroups.map((group) => ({
      ...group,
      id: reportGroupId(fresh('group', group.id)),
      caseFileId,
    })),
    highlights: contents.highlights.map((highlight) => ({
      ...highlight,
      id: reference(highlight.id),
      caseFileId,
      articleId: articleId(fresh('article', highlight.articleId)),
      tagIds: highlight.tagIds.map((id) => tagId(fresh('tag', id))),
    })),
    tags: contents.tags.map((tag) => ({
      ...tag,
      id: tagId(fresh('tag', tag.id)),
      caseFileId,
      parentId: tag.parentId === null ? null : tagId(fresh('tag', tag.parentId)),
    })),
    briefings: contents.briefings.map((briefing) => ({
      ...briefing,
      id: briefingId(fresh('briefing', briefing.id)),
      caseFileId,
      document: withReferences(briefing.document, reference),
    })),
  };
}
