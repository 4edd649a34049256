/** A card of the margin: where its passage begins and how tall it is, in pixels down the article. */
export interface MarginCardBox {
  readonly anchor: number;
  readonly height: number;
}

/**
 * Tops for cards in document order, so that no two are nearer than `gap`, none starts above `least`, and the
 * squares of their distances from their passages add up to the least possible.
 *
 * With the heights above each card taken off its anchor, "no overlap" becomes "never falling", and the best
 * never-falling fit is isotonic regression: pool adjacent violators (Barlow et al. 1972), linear in the cards.
 */
export function layoutMargin(cards: readonly MarginCardBox[], gap: number, least = 0): readonly number[] {
  const above: number[] = [];
  let stacked = 0;
  for (const card of cards) {
    above.push(stacked);
    stacked += card.height + gap;
  }
  const pools: { sum: number; count: number }[] = [];
  for (const [i, card] of cards.entries()) {
    let pool = { sum: card.anchor - (above[i] ?? 0), count: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  return pools
    .flatMap((pool) => Array.from({ length: pool.count }, () => Math.max(least, mean(pool))))
    .map((level, i) => level + (above[i] ?? 0));
}

const mean = (pool: { readonly sum: number; readonly count: number }): number => pool.sum / pool.count;
