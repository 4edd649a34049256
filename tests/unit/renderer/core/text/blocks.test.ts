import { describe, expect, it } from 'vitest';
import { blockAt, splitBlocks } from '../../../../../renderer/core/text/blocks';

describe('splitBlocks', () => {
  it('makes a block of each line that has something to read', () => {
    const text = '\nعنوان\n\n \u00a0\n\u200f\u202b\nفقرة أولى \nثانية';
    const blocks = splitBlocks(text);
    expect(blocks.map((block) => block.text)).toEqual(['عنوان', 'فقرة أولى ', 'ثانية']);
    for (const [index, block] of blocks.entries()) {
      expect(block.index).toBe(index);
      expect(text.slice(block.start, block.end)).toBe(block.text);
    }
  });

  it('parts lines at every mandatory break of Unicode', () => {
    expect(splitBlocks('a\u0085b\u2028c\u2029d\re\ff').map((block) => block.text)).toEqual(
      Array.from('abcdef'),
    );
  });

  it('has no blocks where there is nothing to read', () => {
    expect(splitBlocks('')).toEqual([]);
    expect(splitBlocks('\n \n')).toEqual([]);
  });
});

describe('blockAt', () => {
  const blocks = splitBlocks('\nab\n\ncd\n');

  it.each([
    [0, 'ab'],
    [1, 'ab'],
    [3, 'ab'],
    [4, 'ab'],
    [5, 'cd'],
    [8, 'cd'],
    [99, 'cd'],
  ])('offset %i belongs to %s', (offset, text) => {
    expect(blockAt(blocks, offset)?.text).toBe(text);
  });

  it('finds no block in an empty text', () => {
    expect(blockAt([], 0)).toBeUndefined();
  });
});
