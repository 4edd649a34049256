import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignBlocks } from '../../../../../renderer/core/text/align-blocks';
import { matchSequences } from '../../../../../renderer/core/text/match-sequences';

const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });

/** Length of the longest common subsequence by the textbook's table. */
function longest(left: readonly string[], right: readonly string[]): number {
  const table = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  left.forEach((a, i) =>
    right.forEach((b, j) => {
      table[i + 1]![j + 1] = a === b ? table[i]![j]! + 1 : Math.max(table[i]![j + 1]!, table[i + 1]![j]!);
    }),
  );
  return table[left.length]![right.length]!;
}

describe('matching two sequences', () => {
  it('finds a longest common subsequence, ascending on both sides', () => {
    fc.assert(
      fc.property(letters, letters, (left, right) => {
        const matches = matchSequences(left, right);
        for (const [a, b] of matches) expect(left[a]).toBe(right[b]);
        matches.slice(1).forEach(([a, b], at) => {
          expect(a).toBeGreaterThan(matches[at]![0]);
          expect(b).toBeGreaterThan(matches[at]![1]);
        });
        expect(matches).toHaveLength(longest(left, right));
      }),
    );
  });

  it('keeps to the common ends when there are too many edits', () => {
    expect(matchSequences(['s', '1', '2', 'e'], ['s', '3', '4', 'e'], 1)).toEqual([
      [0, 0],
      [3, 3],
    ]);
  });
});

describe('blocks side by side', () => {
  it('pairs equal blocks and versions of a block', () => {
    const left = ['عنوان الخبر', 'قال الوزير إن الميناء يفتح صباح الأحد', 'خاتمة'];
    const right = ['عنوان الخبر', 'اقرأ أيضًا', 'قال الوزير إن الميناء يفتح مساء الأحد', 'خاتمة'];
    expect(alignBlocks(left, right)).toEqual([
      { left: 0, right: 0 },
      { left: null, right: 1 },
      { left: 1, right: 2 },
      { left: 2, right: 3 },
    ]);
  });

  it('shows every block of both sides once and in order', () => {
    fc.assert(
      fc.property(letters, letters, (left, right) => {
        const rows = alignBlocks(left, right);
        const side = (name: 'left' | 'right') =>
          rows.flatMap((row) => (row[name] === null ? [] : [row[name]]));
        expect(side('left')).toEqual(left.map((_, at) => at));
        expect(side('right')).toEqual(right.map((_, at) => at));
      }),
    );
  });
});
