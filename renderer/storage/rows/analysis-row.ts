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

const partsSchema = v.strictTuple([v.array(marksSchema), v.array(mentionSchema), v.array(proposalSchema)]);
type Parts = v.InferOutput<typeof partsSchema>;

/**
 * What import made of a text, as the database and the journal hold it. The parts (marks, dates, proposals) are one JSON
 * text: nothing is looked up inside them, and a text is written at half the cost of the hundreds of values it holds.
 */
export const analysisRowSchema = v.strictObject({
  articleId: v.string(),
  caseFileId: v.string(),
  importerVersion: whole,
  parts: v.pipe(
    v.string(),
    v.check((text) => v.is(partsSchema, parseJson(text)), 'Not the parts of an analysis'),
  ),
});
export type AnalysisRow = v.InferOutput<typeof analysisRowSchema>;

export function hydrateAnalysis(row: AnalysisRow): ArticleAnalysis {
  const [blocks, dates, fields] = JSON.parse(row.parts) as Parts;
  return {
    articleId: articleId(row.articleId),
    caseFileId: caseFileId(row.caseFileId),
    importerVersion: row.importerVersion,
    blocks: blocks.flatMap(hydrateMarks),
    dates: dates.map(hydrateMention),
    fields: fields.map(hydrateProposal),
  };
}

export function dehydrateAnalysis(analysis: ArticleAnalysis): AnalysisRow {
  const parts: Parts = [
    dehydrateMarks(analysis.blocks),
    analysis.dates.map(dehydrateMention),
    analysis.fields.map(dehydrateProposal),
  ];
  const { importerVersion } = analysis;
  return {
    articleId: analysis.articleId,
    caseFileId: analysis.caseFileId,
    importerVersion,
    parts: JSON.stringify(parts),
  };
}

/** Undefined where the text is no JSON: a damaged row, told by the schema. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

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
