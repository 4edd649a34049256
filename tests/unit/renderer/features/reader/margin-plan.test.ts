import { describe, expect, it } from 'vitest';
import { planMargin } from '../../../../../renderer/features/reader/margin-plan';

const candidates = (block: number, count: number, noted: readonly number[] = []) =>
  Array.from({ length: count }, (_, i) => ({ id: `${block}.${i}`, block, hasNote: noted.includes(i) }));

describe('planMargin', () => {
  it('gives every highlight a full card where they fit', () => {
    const [block] = planMargin(candidates(0, 2), new Map([[0, 220]]), null);
    expect(block).toEqual({
      block: 0,
      cards: [
        { id: '0.0', isCompact: false },
        { id: '0.1', isCompact: false },
      ],
      hidden: 0,
    });
  });

  it('gives every highlight a full card where the blocks around leave room', () => {
    const heights = new Map([
      [0, 110],
      [1, 400],
    ]);
    const [block] = planMargin(candidates(0, 4), heights, null);
    expect(block!.cards.every((card) => !card.isCompact)).toBe(true);
  });

  it('shrinks cards without a note to a line where full ones do not fit', () => {
    const [block] = planMargin(candidates(0, 4, [1]), new Map([[0, 220]]), null);
    expect(block!.cards.map((card) => card.isCompact)).toEqual([true, false, true, true]);
    expect(block!.hidden).toBe(0);
  });

  it('counts what does not fit at all, but keeps every note and the chosen highlight', () => {
    const [block] = planMargin(candidates(3, 40, [20, 39]), new Map([[3, 220]]), '3.38');
    const ids = block!.cards.map((card) => card.id);
    expect(ids).toContain('3.20');
    expect(ids).toContain('3.39');
    expect(ids).toContain('3.38');
    expect(block!.hidden).toBe(40 - ids.length);
    expect(block!.hidden).toBeGreaterThan(30);
  });

  it('keeps the order of the document', () => {
    const [block] = planMargin(candidates(0, 12, [11, 2]), new Map([[0, 220]]), null);
    const numbers = block!.cards.map((card) => Number(card.id.slice(2)));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });
});
