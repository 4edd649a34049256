import { describe, expect, it } from 'vitest';
import { graphemeBoundaries, paintBoundary } from '../../../../../renderer/core/text/paint-boundary';

describe('paintBoundary', () => {
  it.each([
    ['سلام', 2, 1, 3, 'lam-alef'],
    ['سلَّام', 2, 1, 5, 'lam with marks before its alef'],
    ['سلَّام', 4, 1, 5, 'between marks and alef'],
    ['الأَمن', 2, 1, 4, 'alef with hamza and a mark of its own'],
    ['لآن', 1, 0, 2, 'alef madda'],
    ['كتبَ', 3, 2, 4, 'a mark is never parted from its letter'],
    ['كتاب', 2, 2, 2, 'between plain letters'],
    ['لـا', 1, 1, 1, 'tatweel parts the ligature'],
    ['a😀b', 2, 1, 3, 'surrogate pair'],
    ['👨‍👩‍👧x', 2, 0, 8, 'joined emoji'],
    ['نص', 0, 0, 0, 'start of text'],
    ['نص', 2, 2, 2, 'end of text'],
  ])('%s at %i → %i and %i (%s)', (text, offset, start, end) => {
    expect(paintBoundary(text, offset, 'start')).toBe(start);
    expect(paintBoundary(text, offset, 'end')).toBe(end);
  });
});

describe('graphemeBoundaries', () => {
  it('looks only near the offset, so that long texts cost nothing', () => {
    const text = `${'كلمة '.repeat(100_000)}بَ`;
    expect(graphemeBoundaries(text, text.length - 1)).toEqual({
      before: text.length - 2,
      after: text.length,
    });
  });
});
