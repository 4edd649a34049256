import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutMargin, type MarginCardBox } from '../../../../../renderer/features/reader/margin-layout';

const card = (anchor: number, height: number): MarginCardBox => ({ anchor, height });

describe('layoutMargin', () => {
  it('leaves cards level with their passages where there is room', () => {
    expect(layoutMargin([card(10, 50), card(100, 50), card(400, 50)], 8)).toEqual([10, 100, 400]);
  });

  it('moves two cards of one line apart by half the overlap each', () => {
    expect(layoutMargin([card(100, 40), card(100, 40)], 10)).toEqual([75, 125]);
  });

  it('pushes cards down instead of out at the top', () => {
    expect(layoutMargin([card(0, 40), card(5, 40), card(9, 40)], 10)).toEqual([0, 50, 100]);
  });

  it('does not disturb cards far from a crowd', () => {
    expect(layoutMargin([card(100, 40), card(100, 40), card(900, 40)], 10)[2]).toBe(900);
  });

  it('has nothing to lay out for no cards', () => {
    expect(layoutMargin([], 8)).toEqual([]);
  });

  const arbitrary = fc
    .array(fc.record({ anchor: fc.nat(600), height: fc.integer({ min: 20, max: 120 }) }), { maxLength: 7 })
    .map((cards) => cards.sort((a, b) => a.anchor - b.anchor));

  it('never lets two cards overlap or one leave at the top', () => {
    fc.assert(
      fc.property(arbitrary, (cards) => {
        const tops = layoutMargin(cards, 8);
        for (const [i, top] of tops.entries()) {
          const before = i === 0 ? 0 : tops[i - 1]! + cards[i - 1]!.height + 8;
          expect(top).toBeGreaterThanOrEqual(before - 1e-6);
        }
      }),
    );
  });

  it('cannot be improved by moving any run of cards together', () => {
    fc.assert(
      fc.property(arbitrary, fc.nat(6), fc.nat(6), fc.constantFrom(-3, 3), (cards, a, b, shift) => {
        const tops = layoutMargin(cards, 8);
        const moved = tops.map((top, i) => (i >= Math.min(a, b) && i <= Math.max(a, b) ? top + shift : top));
        const isAllowed = moved.every(
          (top, i) => top >= (i === 0 ? 0 : moved[i - 1]! + cards[i - 1]!.height + 8) - 1e-9,
        );
        if (isAllowed) expect(cost(cards, tops)).toBeLessThanOrEqual(cost(cards, moved) + 1e-6);
      }),
    );
  });
});

function cost(cards: readonly MarginCardBox[], tops: readonly number[]): number {
  return cards.reduce((sum, { anchor }, i) => sum + (tops[i]! - anchor) ** 2, 0);
}
