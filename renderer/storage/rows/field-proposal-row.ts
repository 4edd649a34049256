import * as v from 'valibot';
import { type FieldEvidence, type FieldProposal, PROPOSED_FIELDS } from '../../core/model';
import { share, whole } from './row-parts';

const evidenceSchema = v.union([
  v.strictTuple([v.literal('line'), whole, whole, whole]),
  v.strictTuple([v.literal('document'), v.string()]),
  v.strictTuple([v.picklist(['file-name', 'dates', 'letters', 'outlet'])]),
]);
type EvidenceRow = v.InferOutput<typeof evidenceSchema>;

/** Field, value, where it was found, how sure, 1 when it was filled in. */
export const proposalSchema = v.strictTuple([
  v.picklist(PROPOSED_FIELDS),
  v.string(),
  evidenceSchema,
  share,
  v.picklist([0, 1]),
]);
export type ProposalRow = v.InferOutput<typeof proposalSchema>;

export const hydrateProposal = ([
  field,
  value,
  evidence,
  confidence,
  isFilled,
]: ProposalRow): FieldProposal => ({
  field,
  value,
  evidence: hydrateEvidence(evidence),
  confidence,
  isFilled: isFilled === 1,
});

export const dehydrateProposal = (proposal: FieldProposal): ProposalRow => [
  proposal.field,
  proposal.value,
  dehydrateEvidence(proposal.evidence),
  proposal.confidence,
  proposal.isFilled ? 1 : 0,
];

function hydrateEvidence(row: EvidenceRow): FieldEvidence {
  switch (row[0]) {
    case 'line':
      return { kind: 'line', line: row[1], start: row[2], end: row[3] };
    case 'document':
      return { kind: 'document', name: row[1] };
    case 'file-name':
    case 'dates':
    case 'letters':
    case 'outlet':
      return { kind: row[0] };
  }
}

function dehydrateEvidence(evidence: FieldEvidence): EvidenceRow {
  switch (evidence.kind) {
    case 'line':
      return ['line', evidence.line, evidence.start, evidence.end];
    case 'document':
      return ['document', evidence.name];
    case 'file-name':
    case 'dates':
    case 'letters':
    case 'outlet':
      return [evidence.kind];
  }
}
