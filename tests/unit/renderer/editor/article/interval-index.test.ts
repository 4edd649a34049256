import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IntervalIndex } from '../../../../../renderer/editor/article/interval-index';

const interval = (start: number, end: number) => ({ start, end });

describe('IntervalIndex', () => {
  it('finds every interval over a position, by start, the longer first', () => {
    const index = new IntervalIndex([interval(4, 6), interval(0, 5), interval(0, 9), interval(7, 8)]);
    expect(index.at(4)).toEqual([interval(0, 9), interval(0, 5), interval(4, 6)]);
  });

  it('does not count the end as inside', () => {
    const index = new IntervalIndex([interval(2, 5)]);
    expect([index.at(1), index.at(2), index.at(4), index.at(5)].map((found) => found.length)).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it('finds a long interval that starts far before many short ones', () => {
    const short = Array.from({ length: 50 }, (_, i) => interval(10 + i * 2, 11 + i * 2));
    expect(new IntervalIndex([...short, interval(0, 500)]).at(300)).toEqual([interval(0, 500)]);
  });

  it('finds nothing in an empty set', () => {
    expect(new IntervalIndex([]).at(0)).toEqual([]);
  });

  it('agrees with looking at every interval', () => {
    const arbitrary = fc
      .tuple(fc.nat(40), fc.nat(12))
      .map(([start, length]) => interval(start, start + length));
    fc.assert(
      fc.property(fc.array(arbitrary), fc.nat(45), fc.integer({ min: 1, max: 8 }), (all, start, length) => {
        const end = start + length;
        const expected = all.filter((i) => i.start < end && i.end > start && i.start < i.end);
        const found = new IntervalIndex(all).overlapping(start, end);
        expect([...found].sort(byEnds)).toEqual([...expected].sort(byEnds));
      }),
    );
  });
});

function byEnds(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return a.start - b.start || a.end - b.end;
}
