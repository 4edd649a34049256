import type { Article, ArticleBody } from '../../core/model';
import { hydrateArticle } from '../rows/article-row';
import type { HighlightRow } from '../rows/highlight-row';
import type { Database } from '../schema';
import type { ArticleRepository, NewArticle } from '../store';
import type { WriteDoor } from '../write-door';
import { invalid, required } from '../write-failure';
import { addArticles } from './add-articles';
import { putArticles } from './article-edits';
import { removeArticles } from './deletion';
import { endSmallGroups } from './report-groups';

/** Other readings of an original in the place of what it was read as. */
export function createArticleReread(door: WriteDoor): Pick<ArticleRepository, 'reread'> {
  const { db } = door;
  return {
    reread: (id, replacement) =>
      door.execute('articles.reread', async () => {
        const old = hydrateArticle(required(await db.articles.get(id)));
        const [first] = replacement;
        if (!first) throw invalid('nothing');
        const strays = replacement.some(
          ({ article }) =>
            article.importBatchId !== old.importBatchId || article.caseFileId !== old.caseFileId,
        );
        if (strays) throw invalid('batch');
        await addArticles(db, replacement, old.reportGroupId);
        await moveHighlights(db, id, replacement);
        await retarget(db, old, first.article);
        await removeArticles(db, [id]);
        await endSmallGroups(db, [old.reportGroupId]);
        return { value: undefined, subject: old.title };
      }),
  };
}

/** Highlights go along where the new text says the same in the same place; otherwise nothing is replaced. */
async function moveHighlights(db: Database, id: string, replacement: readonly NewArticle[]): Promise<void> {
  const highlights = await db.highlights.where('articleId').equals(id).toArray();
  if (highlights.length === 0) return;
  const [first, ...others] = replacement;
  if (!first || others.length > 0 || !highlights.every((row) => stands(row, first.body)))
    throw invalid('has-highlights');
  const { id: articleId, textSha256 } = first.article;
  await db.highlights.bulkPut(highlights.map((row) => ({ ...row, articleId, textSha256 })));
}

const stands = ({ start, end, quote }: HighlightRow, { text }: ArticleBody): boolean =>
  text.slice(start, end) === quote;

/** What was taken for the same report as the old reading is so as the new one. */
async function retarget(db: Database, old: Article, now: Article): Promise<void> {
  const rows = await db.articles.where('likeness.articleId').equals(old.id).toArray();
  await putArticles(
    db,
    rows.map(hydrateArticle).map((article) => ({
      ...article,
      likeness: article.likeness && { ...article.likeness, articleId: now.id },
    })),
  );
}
