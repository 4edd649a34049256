import type { BlockMark, BlockReason, BlockRole, ResidueKind } from '../../model/block-role';

/** Less sure than this, a line is kept as what it would be otherwise. */
export const RESIDUE_LINE = 0.6;
/** From here up to {@link RESIDUE_LINE} the line is kept and the analyst is asked. */
export const DOUBT_LINE = 0.4;

/** A mark of a block that stays. */
export const keptMark = (
  role: Exclude<BlockRole, 'residue'>,
  reason: BlockReason,
  confidence: number,
  detail = '',
): BlockMark => ({ role, residue: null, reason, detail, confidence });

/** A mark of a block that the page left behind. */
export const residueMark = (
  residue: ResidueKind,
  reason: BlockReason,
  confidence: number,
  detail = '',
): BlockMark => ({ role: 'residue', residue, reason, detail, confidence: rounded(confidence) });

/** Two decimals: what is stored and shown should not pretend to more. */
export const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;
