/** A highlight that would like a card beside its block. */
export interface MarginCandidate {
  readonly id: string;
  readonly block: number;
  readonly hasNote: boolean;
}

export interface PlannedCard {
  readonly id: string;
  /** One line only: there are more highlights here than cards fit beside the text. */
  readonly isCompact: boolean;
}

export interface PlannedBlock {
  readonly block: number;
  readonly cards: readonly PlannedCard[];
  /** Highlights of the block that got no card; the list of highlights has them all. */
  readonly hidden: number;
}

/** What cards take, gap included, before any is measured: about three lines, and one. */
const FULL = 92;
const COMPACT = 40;

/**
 * Chooses cards so that they can stand near their passages. `heights` gives the pixels of each block near the
 * window. As long as full cards fit beside all of these together, everyone gets one. In a crowd, cards without
 * a note shrink to a line where their own block is full, and where even that is too much the rest is only
 * counted. Notes and the chosen highlight always keep their card.
 */
export function planMargin(
  candidates: readonly MarginCandidate[],
  heights: ReadonlyMap<number, number>,
  chosenId: string | null,
): readonly PlannedBlock[] {
  const height = [...heights.values()].reduce((sum, next) => sum + next, 0);
  const isCrowd = candidates.length * FULL > height * 0.9;
  return [...byBlock(candidates)].map(([block, inBlock]) => {
    const room = Math.max(heights.get(block) ?? 0, FULL) * 1.2;
    const isCompact = isCrowd && inBlock.length * FULL > room;
    const isKept = (candidate: MarginCandidate) => candidate.hasNote || candidate.id === chosenId;
    const left = room - inBlock.filter(isKept).length * FULL;
    let spare = isCompact ? Math.max(0, Math.floor(left / COMPACT)) : inBlock.length;
    const cards = inBlock
      .filter((candidate) => isKept(candidate) || spare-- > 0)
      .map((candidate) => ({ id: candidate.id, isCompact: isCompact && !isKept(candidate) }));
    return { block, cards, hidden: inBlock.length - cards.length };
  });
}

function byBlock(candidates: readonly MarginCandidate[]): ReadonlyMap<number, readonly MarginCandidate[]> {
  const blocks = new Map<number, MarginCandidate[]>();
  for (const candidate of candidates) {
    const inBlock = blocks.get(candidate.block);
    if (inBlock) inBlock.push(candidate);
    else blocks.set(candidate.block, [candidate]);
  }
  return blocks;
}
