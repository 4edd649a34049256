import type { ArticleAnalysis, ArticleMetadata, FieldProposal, ProposedField } from '../../../core/model';

type Proposals = Pick<ArticleAnalysis, 'fields'>;

/** What stands in a field as the text proposals are compared with. */
export const fieldText = (metadata: ArticleMetadata, field: ProposedField): string => metadata[field] ?? '';

/** The proposal a field's value came from; undefined when the analyst entered something else. */
export function proposalOf(
  analysis: Proposals,
  field: ProposedField,
  value: string,
): FieldProposal | undefined {
  return ofField(analysis, field).find((proposal) => proposal.value === value);
}

/** What else was proposed for a field, each value once, the surest first. */
export function otherProposals(
  analysis: Proposals,
  field: ProposedField,
  value: string,
): readonly FieldProposal[] {
  const seen = new Set([value, '']);
  return ofField(analysis, field).filter((proposal) => {
    if (seen.has(proposal.value)) return false;
    seen.add(proposal.value);
    return true;
  });
}

const ofField = ({ fields }: Proposals, field: ProposedField): readonly FieldProposal[] =>
  fields
    .filter((proposal) => proposal.field === field)
    .toSorted((a, b) => Number(b.isFilled) - Number(a.isFilled) || b.confidence - a.confidence);

export type Sureness = 'sure' | 'likely' | 'weak';

/** A confidence as one of three words. */
export function surenessOf(confidence: number): Sureness {
  if (confidence >= 0.85) return 'sure';
  return confidence >= 0.6 ? 'likely' : 'weak';
}
