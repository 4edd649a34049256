import * as v from 'valibot';
import { BLOCK_REASONS, BLOCK_ROLES, parsePartialDate, RESIDUE_KINDS } from '../../core/model';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const sureness = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const partialDate = v.pipe(
  v.string(),
  v.check((text) => parsePartialDate(text) === text),
);

const blockMark = v.strictObject({
  role: v.picklist(BLOCK_ROLES),
  residue: v.nullable(v.picklist(RESIDUE_KINDS)),
  reason: v.picklist(BLOCK_REASONS),
  detail: v.string(),
  confidence: sureness,
});

const dateValue = v.variant('kind', [
  v.strictObject({ kind: v.literal('date'), date: partialDate }),
  v.strictObject({ kind: v.literal('range'), from: partialDate, to: partialDate }),
  v.strictObject({ kind: v.literal('since'), from: partialDate }),
  v.strictObject({ kind: v.literal('until'), to: partialDate }),
  v.strictObject({ kind: v.literal('duration'), iso: v.string() }),
  v.strictObject({
    kind: v.literal('vague'),
    side: v.picklist(['before', 'around', 'after']),
    near: v.nullable(partialDate),
  }),
  v.strictObject({
    kind: v.literal('unresolved'),
    missing: v.picklist(['year', 'article-date', 'event']),
  }),
]);

const dateMention = v.strictObject({
  start: whole,
  end: whole,
  reading: v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()])),
  value: dateValue,
  resolvedBy: v.picklist(['explicit', 'article-date', 'weekday', 'neighbour', 'analyst', 'none']),
  isApproximate: v.boolean(),
  conflictsWith: v.nullable(whole),
});

const fieldProposal = v.strictObject({
  field: v.picklist([
    'title',
    'subtitle',
    'outlet',
    'agency',
    'author',
    'place',
    'section',
    'language',
    'url',
    'publishedOn',
    'updatedOn',
  ]),
  value: v.string(),
  evidence: v.variant('kind', [
    v.strictObject({ kind: v.literal('line'), line: whole, start: whole, end: whole }),
    v.strictObject({ kind: v.literal('document'), name: v.string() }),
    v.strictObject({ kind: v.literal('file-name') }),
    v.strictObject({ kind: v.literal('dates') }),
    v.strictObject({ kind: v.literal('letters') }),
    v.strictObject({ kind: v.literal('outlet') }),
  ]),
  confidence: sureness,
  isFilled: v.boolean(),
});

/** What import made of a text, beside the ids it is about. */
export const analysisEntries = {
  importerVersion: whole,
  blocks: v.array(blockMark),
  dates: v.array(dateMention),
  fields: v.array(fieldProposal),
};
