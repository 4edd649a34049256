import { highlightId, type TagId } from '../../core/model';
import { dehydrateHighlight, type HighlightRow, hydrateHighlight } from '../rows/highlight-row';
import type { Database } from '../schema';
import type { CommandName, HighlightRepository, Written } from '../store';
import type { WriteDoor } from '../write-door';
import { invalid, required } from '../write-failure';
import { byPlace, highlightsWithin } from './case-file-reads';
import { withArticles } from './evidence';
import { checkAnchor, checkCredibility } from './rules';

/** Characters of a quote that name the highlight in the undo line. */
const SUBJECT_LENGTH = 60;

export function createHighlightRepository(door: WriteDoor): HighlightRepository {
  const { db } = door;

  /** One highlight replaced by what `change` makes of it. */
  const change = (
    command: CommandName,
    id: string,
    make: (row: HighlightRow) => HighlightRow | Promise<HighlightRow>,
  ): Written =>
    door.execute(command, async () => {
      const row = required(await db.highlights.get(id));
      await db.highlights.put(await make(row));
      return { value: undefined, subject: subjectOf(row) };
    });

  return {
    ...createHighlightReads(db),

    add: (highlight) =>
      door.execute('highlight.add', async () => {
        checkCredibility(highlight.credibility);
        const article = required(await db.articles.get(highlight.articleId));
        const body = required(await db.bodies.get(highlight.articleId));
        checkAnchor(highlight, body.text, article.textSha256);
        const row: HighlightRow = {
          ...dehydrateHighlight({
            ...hydrateHighlight({
              ...highlight,
              id: highlightId(door.newId()),
              caseFileId: article.caseFileId,
              createdAt: door.now(),
              tagIds: [],
            }),
          }),
          tagIds: await checkedTags(db, article.caseFileId, highlight.tagIds),
        };
        await db.highlights.add(row);
        return { value: hydrateHighlight(row), subject: subjectOf(row) };
      }),

    move: (id, anchor) =>
      change('highlight.move', id, async (row) => {
        const article = required(await db.articles.get(row.articleId));
        const body = required(await db.bodies.get(row.articleId));
        checkAnchor(anchor, body.text, article.textSha256);
        const { start, end, quote, prefix, suffix, textSha256 } = anchor;
        return { ...row, start, end, quote, prefix, suffix, textSha256 };
      }),

    setTags: (id, tagIds) =>
      change('highlight.tag', id, async (row) => ({
        ...row,
        tagIds: await checkedTags(db, row.caseFileId, tagIds),
      })),

    setNote: (id, note) => change('highlight.note', id, (row) => ({ ...row, note })),

    grade: (id, credibility) =>
      change('highlight.grade', id, (row) => {
        checkCredibility(credibility);
        return { ...row, credibility };
      }),

    delete: (ids) =>
      door.execute('highlight.delete', async () => {
        const unique = [...new Set(ids)];
        const rows = (await db.highlights.bulkGet(unique)).map(required);
        await db.highlights.bulkDelete(unique);
        const subject = rows.length === 1 && rows[0] ? subjectOf(rows[0]) : '';
        return { value: undefined, subject, count: rows.length };
      }),
  };
}

type HighlightReads = Pick<
  HighlightRepository,
  'count' | 'find' | 'ofArticle' | 'ofCaseFile' | 'ofTag' | 'evidence' | 'evidenceFor'
>;

function createHighlightReads(db: Database): HighlightReads {
  return {
    count: (id) => highlightsWithin(db, id).count(),
    find: async (id) => {
      const row = await db.highlights.get(id);
      return row && hydrateHighlight(row);
    },
    ofArticle: async (id) =>
      (await db.highlights.where('articleId').equals(id).toArray()).sort(byPlace).map(hydrateHighlight),
    ofCaseFile: async (id) => (await highlightsWithin(db, id).toArray()).map(hydrateHighlight),
    ofTag: async (id) => {
      const rows = await db.highlights.where('tagIds').equals(id).toArray();
      return rows.sort(byArticleAndPlace).map(hydrateHighlight);
    },
    evidence: async (id) => withArticles(db, (await highlightsWithin(db, id).toArray()).reverse()),
    evidenceFor: async (ids) => {
      const rows = await db.highlights.bulkGet([...ids]);
      return withArticles(
        db,
        rows.flatMap((row) => (row ? [row] : [])),
      );
    },
  };
}

/** The tags once each, in the order given; refuses one that the case file does not have. */
async function checkedTags(db: Database, caseFileId: string, tagIds: readonly TagId[]): Promise<string[]> {
  const unique = [...new Set(tagIds)];
  const tags = (await db.tags.bulkGet(unique)).map(required);
  if (tags.some((tag) => tag.caseFileId !== caseFileId)) throw invalid('tag');
  return unique;
}

const subjectOf = (row: HighlightRow): string => row.quote.slice(0, SUBJECT_LENGTH).trim();

const byArticleAndPlace = (a: HighlightRow, b: HighlightRow): number =>
  a.articleId === b.articleId ? byPlace(a, b) : a.articleId < b.articleId ? -1 : 1;
