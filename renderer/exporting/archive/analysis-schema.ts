import * as v from 'valibot';
import { dateReadingSchema, dateResolutionSchema, dateValueSchema } from '../../core/dates/date-value-schema';
import { BLOCK_REASONS, BLOCK_ROLES, PROPOSED_FIELDS, RESIDUE_KINDS } from '../../core/model';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const sureness = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const blockMark = v.strictObject({
  role: v.picklist(BLOCK_ROLES),
  residue: v.nullable(v.picklist(RESIDUE_KINDS)),
  reason: v.picklist(BLOCK_REASONS),
  detail: v.string(),
  confidence: sureness,
});

const dateMention = v.strictObject({
  start: whole,
  end: whole,
  reading: dateReadingSchema,
  value: dateValueSchema,
  resolvedBy: dateResolutionSchema,
  isApproximate: v.boolean(),
  conflictsWith: v.nullable(whole),
});

const fieldProposal = v.strictObject({
  field: v.picklist(PROPOSED_FIELDS),
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
