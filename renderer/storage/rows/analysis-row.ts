import * as v from 'valibot';
import {
  type ArticleAnalysis,
  articleId,
  BLOCK_REASONS,
  BLOCK_ROLES,
  type BlockMark,
  caseFileId,
  RESIDUE_KINDS,
} from '../../core/model';
import { dehydrateMention, hydrateMention, mentionSchema } from './date-mention-row';
import { dehydrateProposal, hydrateProposal, proposalSchema } from './field-proposal-row';
import { share, whole } from './row-parts';

/** Equal marks in a row as one: what it is, why, and how many blocks. Most of an article is plain body text. */
const marksSchema = v.strictTuple([
  v.picklist(BLOCK_ROLES),
  v.nullable(v.picklist(RESIDUE_KINDS)),
  v.picklist(BLOCK_REASONS),
  v.string(),
  share,
  v.pipe(v.number(), v.integer(), v.minValue(1)),
]);
type MarksRow = v.InferOutput<typeof marksSchema>;

/** What import made of a text, as the database and the journal hold it: tuples, since there is one for every text. */
export const analysisRowSchema = v.strictObject({
  articleId: v.string(),
  caseFileId: v.string(),
  importerVersion: whole,
  blocks: v.array(marksSchema),
  dates: v.array(mentionSchema),
  fields: v.array(proposalSchema),
});
export type AnalysisRow = v.InferOutput<typeof analysisRowSchema>;

export const hydrateAnalysis = (row: AnalysisRow): ArticleAnalysis => ({
  articleId: articleId(row.articleId),
  caseFileId: caseFileId(row.caseFileId),
  importerVersion: row.importerVersion,
  blocks: row.blocks.flatMap(hydrateMarks),
  dates: row.dates.map(hydrateMention),
  fields: row.fields.map(hydrateProposal),
});

export const dehydrateAnalysis = (analysis: ArticleAnalysis): AnalysisRow => ({
  articleId: analysis.articleId,
  caseFileId: analysis.caseFileId,
  importerVersion: analysis.importerVersion,
  blocks: dehydrateMarks(analysis.blocks),
  dates: analysis.dates.map(dehydrateMention),
  fields: analysis.fields.map(dehydrateProposal),
});

function hydrateMarks([role, residue, reason, detail, confidence, times]: MarksRow): BlockMark[] {
  const mark: BlockMark = { role, residue, reason, detail, confidence };
  return Array.from({ length: times }, () => mark);
}

function dehydrateMarks(marks: readonly BlockMark[]): MarksRow[] {
  const rows: MarksRow[] = [];
  for (const { role, residue, reason, detail, confidence } of marks) {
    const last = rows.at(-1);
    const isSame =
      last !== undefined &&
      last[0] === role &&
      last[1] === residue &&
      last[2] === reason &&
      last[3] === detail &&
      last[4] === confidence;
    if (isSame) last[5] += 1;
    else rows.push([role, residue, reason, detail, confidence, 1]);
  }
  return rows;
}
