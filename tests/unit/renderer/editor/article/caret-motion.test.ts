import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../../../renderer/core/text/blocks';
import { moveCaret } from '../../../../../renderer/editor/article/caret-motion';

const TEXT = 'قال NATO إنّ ٢٥٠٠\n\nالسلام';
const BLOCKS = splitBlocks(TEXT);
const walk = (from: number, unit: 'character' | 'word', isForward: boolean): number[] => {
  const stops = [from];
  for (let i = 0; i < 60; i++) {
    const next = moveCaret(BLOCKS, stops.at(-1) ?? 0, { unit, isForward });
    if (next === stops.at(-1)) return stops;
    stops.push(next);
  }
  throw new Error('The caret runs in a circle');
};

describe('moveCaret', () => {
  it('walks every character in reading order, through Latin names and over the gap between blocks', () => {
    const stops = walk(0, 'character', true);
    expect(stops.slice(0, 6)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(stops.at(-1)).toBe(TEXT.length);
    expect(stops).not.toContain(TEXT.indexOf('\n') + 1);
  });

  it('comes back over the same stops', () => {
    const there = walk(0, 'character', true);
    expect(walk(TEXT.length, 'character', false)).toEqual(there.toReversed());
  });

  it('never stops between a letter and its shadda', () => {
    expect(walk(0, 'character', true)).not.toContain(TEXT.indexOf('ّ'));
  });

  it('goes to the ends of words, forwards', () => {
    expect(walk(0, 'word', true)).toEqual([0, 3, 8, 12, 17, 19, 25]);
  });

  it('goes to the beginnings of words, backwards', () => {
    expect(walk(TEXT.length, 'word', false)).toEqual([25, 19, 17, 13, 9, 4, 0]);
  });

  it('goes to the ends of the article', () => {
    expect(moveCaret(BLOCKS, 5, { unit: 'document', isForward: true })).toBe(TEXT.length);
    expect(moveCaret(BLOCKS, 5, { unit: 'document', isForward: false })).toBe(0);
  });

  it('stays at zero in an article without text', () => {
    expect(moveCaret([], 0, { unit: 'character', isForward: true })).toBe(0);
  });
});
