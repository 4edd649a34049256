import * as v from 'valibot';
import { articleOfFirstFormat, imageOfFirstFormat } from './migrations/first-format';
import { analysisRowSchema } from './rows/analysis-row';
import { articleRowSchema } from './rows/article-row';
import { bodyRowSchema } from './rows/body-row';
import { briefingRowSchema } from './rows/briefing-row';
import { caseFileRowSchema } from './rows/case-file-row';
import { highlightRowSchema } from './rows/highlight-row';
import { historyRowSchema } from './rows/history-row';
import { outletRowSchema } from './rows/outlet-row';
import { reportGroupRowSchema } from './rows/report-group-row';
import { tagRowSchema } from './rows/tag-row';
import { undoImagesRowSchema } from './rows/undo-images-row';

/** Number of the journal's payload; a higher one is refused before anything is written. */
export const PAYLOAD_VERSION = 2;

const keys = v.exactOptional(v.array(v.string()));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * Everything one command changed, as main's journal keeps it. Undo data is not in it: whoever replays the
 * journal sees each row as it was before, and derives the images exactly as the store did.
 */
export const changeRecordSchema = v.strictObject({
  v: v.literal(PAYLOAD_VERSION),
  act: v.picklist(['do', 'undo', 'redo', 'baseline', 'recount']),
  put: v.strictObject({
    caseFiles: v.exactOptional(v.array(caseFileRowSchema)),
    articles: v.exactOptional(v.array(articleRowSchema)),
    highlights: v.exactOptional(v.array(highlightRowSchema)),
    tags: v.exactOptional(v.array(tagRowSchema)),
    briefings: v.exactOptional(v.array(briefingRowSchema)),
    analyses: v.exactOptional(v.array(analysisRowSchema)),
    outlets: v.exactOptional(v.array(outletRowSchema)),
    reportGroups: v.exactOptional(v.array(reportGroupRowSchema)),
    bodies: v.exactOptional(v.array(bodyRowSchema)),
    history: v.exactOptional(v.array(historyRowSchema)),
    undoImages: v.exactOptional(v.array(undoImagesRowSchema)),
  }),
  remove: v.strictObject({
    caseFiles: keys,
    articles: keys,
    highlights: keys,
    tags: keys,
    briefings: keys,
    analyses: keys,
    outlets: keys,
    reportGroups: keys,
    bodies: keys,
    history: v.exactOptional(v.array(whole)),
  }),
  /** The images of what this change replaced become parts of this step, from this part on. */
  images: v.exactOptional(v.strictObject({ step: whole, part: whole })),
  /** This step was undone or redone: its images were swapped with the rows. */
  swap: v.exactOptional(whole),
  /** Part of a whole store sent again; the first part replaces everything before it once all parts are there. */
  baseline: v.exactOptional(v.strictObject({ part: whole, of: whole })),
});
export type ChangeRecord = v.InferOutput<typeof changeRecordSchema>;

export type ParsedPayload =
  | { readonly kind: 'change'; readonly change: ChangeRecord }
  | { readonly kind: 'newer'; readonly needed: number }
  | { readonly kind: 'broken'; readonly reason: string };

/** Reads the payload of a journal record, of this format or an earlier one; never throws. */
export function parsePayload(payload: string): ParsedPayload {
  let json: unknown;
  try {
    json = JSON.parse(payload);
  } catch (error) {
    return { kind: 'broken', reason: String(error) };
  }
  const version = typeof json === 'object' && json !== null && 'v' in json ? json.v : undefined;
  if (typeof version === 'number' && version > PAYLOAD_VERSION) return { kind: 'newer', needed: version };
  return version === 1 ? parseFirst(json) : parseCurrent(json);
}

/** The first payload differs only in the rows of articles; none of its tables is gone. */
function parseFirst(json: unknown): ParsedPayload {
  const parsed = v.safeParse(firstRecordSchema, json);
  if (!parsed.success) return broken(parsed.issues[0]);
  const { articles, undoImages } = parsed.output.put;
  try {
    return parseCurrent({
      ...parsed.output,
      v: PAYLOAD_VERSION,
      put: {
        ...parsed.output.put,
        ...(articles ? { articles: articles.map(articleOfFirstFormat) } : {}),
        ...(undoImages
          ? { undoImages: undoImages.map((row) => ({ ...row, images: row.images.map(imageOfFirstFormat) })) }
          : {}),
      },
    });
  } catch (error) {
    // An image is a row of any shape until it is used.
    return { kind: 'broken', reason: String(error) };
  }
}

/** As much of a record of the first payload as is needed to make it a record of this one. */
const firstRecordSchema = v.looseObject({
  put: v.looseObject({
    articles: v.exactOptional(v.array(v.looseObject({ fileName: v.string(), title: v.string() }))),
    undoImages: v.exactOptional(
      v.array(
        v.looseObject({
          images: v.array(v.tuple([v.string(), v.string(), v.nullable(v.looseObject({}))])),
        }),
      ),
    ),
  }),
});

function parseCurrent(json: unknown): ParsedPayload {
  const parsed = v.safeParse(changeRecordSchema, json);
  return parsed.success ? { kind: 'change', change: parsed.output } : broken(parsed.issues[0]);
}

const broken = (issue: v.BaseIssue<unknown>): ParsedPayload => ({
  kind: 'broken',
  reason: `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`,
});
