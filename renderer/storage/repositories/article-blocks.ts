import { articleFigures } from '../../core/importing/article-figures';
import { lineHash } from '../../core/importing/likeness/line-hashes';
import { lineKey } from '../../core/importing/line-key';
import type { ArticleAnalysis, ArticleId, BlockMark } from '../../core/model';
import { articleId } from '../../core/model';
import { splitBlocks } from '../../core/text/blocks';
import { dehydrateAnalysis, hydrateAnalysis } from '../rows/analysis-row';
import type { ArticleRow } from '../rows/article-row';
import type { Database } from '../schema';
import { inSlices } from '../slices';
import type { ArticleRepository, BlockChange } from '../store';
import { hashText } from '../text-hash';
import type { WriteDoor } from '../write-door';
import { invalid, missing, required } from '../write-failure';
import { analysisOf, outletsOf, reckonAnalysis, wholeMarks } from './article-analyses';
import { articlesWithin } from './case-file-reads';
import { soleTitle } from './rules';

const RESTORED: BlockMark = { role: 'body', residue: null, reason: 'analyst', detail: '', confidence: 1 };
const REPEATED: BlockMark = { ...RESTORED, role: 'residue', residue: 'repeated-line' };

/** Articles whose texts are read at once. */
const TEXTS_PER_READ = 100;

/** Marks on blocks: what the analyst says a line is. */
export function createArticleBlocks(
  door: WriteDoor,
): Pick<ArticleRepository, 'analysis' | 'markBlocks' | 'markLines' | 'withLine'> {
  const { db } = door;
  return {
    analysis: async (id) => {
      const row = await db.articles.get(id);
      return row && analysisOf(db, row);
    },

    markBlocks: (id, changes) =>
      door.execute('article.markBlocks', async () => {
        const row = required(await db.articles.get(id));
        const { text } = required(await db.bodies.get(id));
        const analysis = await analysisOf(db, row);
        const blocks = await withChanges(db, row, text, wholeMarks(text, analysis.blocks), changes);
        await putMarks(db, row, text, analysis, blocks);
        return { value: undefined, subject: row.title, count: changes.length };
      }),

    markLines: (ids, line, isResidue) =>
      door.execute('articles.markLines', async () => {
        const key = lineKey(line);
        const unique = [...new Set(ids)];
        if ((await db.articles.where('id').anyOf(unique).count()) < unique.length) throw missing();
        const touched: ArticleRow[] = [];
        await inSlices(
          await candidates(db, unique, key),
          async (slice) => {
            touched.push(...(await markSlice(db, slice, key, isResidue)));
          },
          TEXTS_PER_READ,
        );
        return { value: touched.length, subject: soleTitle(touched), count: touched.length };
      }),

    withLine: async (caseFileId, line) => {
      const key = lineKey(line);
      const found: ArticleId[] = [];
      await inSlices(
        await candidates(db, await articlesWithin(db, caseFileId).primaryKeys(), key),
        async (slice) => {
          for (const read of await readTexts(db, slice)) {
            if (linesToMark(read.text, read.analysis.blocks, key, true).length > 0)
              found.push(articleId(read.row.id));
          }
        },
        TEXTS_PER_READ,
      );
      return found;
    },
  };
}

interface ReadText {
  readonly row: ArticleRow;
  readonly text: string;
  readonly analysis: ArticleAnalysis;
}

async function readTexts(db: Database, ids: readonly string[]): Promise<ReadText[]> {
  const [rows, bodies, analyses] = await Promise.all([
    db.articles.bulkGet([...ids]),
    db.bodies.bulkGet([...ids]),
    db.analyses.bulkGet([...ids]),
  ]);
  const read: ReadText[] = [];
  for (const [i, row] of rows.entries()) {
    const body = bodies[i];
    if (!row || !body) continue;
    const kept = analyses[i];
    const analysis = kept
      ? hydrateAnalysis(kept)
      : reckonAnalysis(row, body.text, await outletsOf(db, row.caseFileId));
    read.push({ row, text: body.text, analysis });
  }
  return read;
}

async function markSlice(
  db: Database,
  ids: readonly string[],
  key: string,
  isResidue: boolean,
): Promise<ArticleRow[]> {
  const read = await readTexts(db, ids);
  const touched: ArticleRow[] = [];
  for (const { row, text, analysis } of read) {
    const places = new Set(linesToMark(text, analysis.blocks, key, isResidue));
    if (places.size === 0) continue;
    const mark = isResidue ? REPEATED : RESTORED;
    const blocks = wholeMarks(text, analysis.blocks).map((own, place) => (places.has(place) ? mark : own));
    await putMarks(db, row, text, analysis, blocks);
    touched.push(row);
  }
  return touched;
}

/** Blocks with this match key that are residue, or are not. */
function linesToMark(text: string, marks: readonly BlockMark[], key: string, isResidue: boolean): number[] {
  // Folding takes marks and stretches away, but never most of a paragraph: those need not be folded.
  const longest = key.length * 8 + 32;
  return splitBlocks(text).flatMap(({ index, text: line }) => {
    const is = marks[index]?.role === 'residue';
    return is !== isResidue && line.length <= longest && lineKey(line) === key ? [index] : [];
  });
}

/** Those of the articles that may have the line: whose fingerprint names it, and that have none. */
async function candidates(db: Database, ids: readonly string[], key: string): Promise<readonly string[]> {
  const hash = lineHash(key);
  if (hash === undefined) return key === '' ? [] : ids;
  const without = new Set<string>();
  await inSlices(ids, async (slice) => {
    for (const fingerprint of await db.fingerprints.bulkGet(slice)) {
      if (fingerprint && !fingerprint.lineKeys.includes(hash)) without.add(fingerprint.articleId);
    }
  });
  return ids.filter((id) => !without.has(id));
}

async function withChanges(
  db: Database,
  row: ArticleRow,
  text: string,
  marks: BlockMark[],
  changes: readonly BlockChange[],
): Promise<BlockMark[]> {
  const importers = changes.some(({ mark }) => mark === null)
    ? reckonAnalysis(row, text, await outletsOf(db, row.caseFileId)).blocks
    : [];
  for (const { block, mark } of changes) {
    if (!(block in marks)) throw invalid('block');
    marks[block] = mark === null ? (importers[block] ?? RESTORED) : byAnalyst(mark);
  }
  return marks;
}

/** The analyst's own word: nothing else is a reason beside it. */
const byAnalyst = ({ role, residue }: BlockMark): BlockMark => ({
  role,
  residue: role === 'residue' ? (residue ?? 'other') : null,
  reason: 'analyst',
  detail: '',
  confidence: 1,
});

async function putMarks(
  db: Database,
  row: ArticleRow,
  text: string,
  analysis: ArticleAnalysis,
  blocks: readonly BlockMark[],
): Promise<void> {
  const { wordCount, duplicateKey } = articleFigures(text, blocks);
  await db.analyses.put(dehydrateAnalysis({ ...analysis, blocks }));
  await db.articles.put({ ...row, wordCount, foldedSha256: hashText(duplicateKey) });
}
