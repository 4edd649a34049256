import type { ResidueKind } from '../../model/block-role';

/** How a phrase is met: the line is it and nothing more, opens with it, or has it somewhere. */
export type CueMatch = 'whole' | 'start' | 'inside';

/** Phrases that pages put around articles. Spelled as people write them; they are compared as match keys. */
export interface CueGroup {
  readonly kind: ResidueKind;
  readonly match: CueMatch;
  /** `edge`: says nothing between paragraphs, where a heading or a short sentence may open the same way. */
  readonly where: 'anywhere' | 'edge';
  readonly confidence: number;
  /** Words the line may have; a longer line is running text. */
  readonly mostWords: number;
  /** Headlines of other articles follow. */
  readonly opensRelated?: true;
  readonly phrases: readonly string[];
}
