import type { FieldProposal } from '../../model/article-analysis';
import type { ProposedField } from '../../model/proposed-field';
import { rounded } from '../blocks/mark';
import type { ProposalDraft } from './proposal';

/** A proposal is filled in from here on; below, it is offered only and the article asks for a look. */
export const FILL_LINE = 0.7;

const MOST_PROPOSALS = 4;
const MOST_SURE = 0.98;

/** All proposals, field by field, the best first; the same value found in several places is the surer for it. */
export function rankProposals(drafts: readonly ProposalDraft[]): readonly FieldProposal[] {
  const fields = new Map<ProposedField, Map<string, ProposalDraft>>();
  for (const draft of drafts) {
    if (draft.value === '') continue;
    const values = fields.get(draft.field) ?? new Map<string, ProposalDraft>();
    const known = values.get(draft.value);
    values.set(draft.value, known ? joined(known, draft) : draft);
    fields.set(draft.field, values);
  }
  return [...fields.values()].flatMap((values) =>
    [...values.values()]
      .sort((a, b) => b.confidence - a.confidence)
      .slice(0, MOST_PROPOSALS)
      .map((draft, place) => ({
        ...draft,
        confidence: rounded(draft.confidence),
        isFilled: place === 0 && draft.confidence >= FILL_LINE,
      })),
  );
}

/** Two witnesses of one value: both would have to err. The evidence of the surer one is shown. */
function joined(known: ProposalDraft, other: ProposalDraft): ProposalDraft {
  const surer = other.confidence > known.confidence ? other : known;
  const isSamePlace = JSON.stringify(known.evidence) === JSON.stringify(other.evidence);
  const both = 1 - (1 - known.confidence) * (1 - other.confidence);
  const confidence = isSamePlace ? surer.confidence : Math.max(surer.confidence, Math.min(MOST_SURE, both));
  return { ...surer, confidence };
}

/** The value that is filled in for a field; empty when none was sure enough. */
export function filledValue(ranked: readonly FieldProposal[], field: ProposedField): string {
  return ranked.find((each) => each.field === field && each.isFilled)?.value ?? '';
}
