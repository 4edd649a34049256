import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textRange } from '../../../renderer/core/model';
import { blockAt, splitBlocks } from '../../../renderer/core/text/blocks';
import { graphemeBoundaries, paintBoundary } from '../../../renderer/core/text/paint-boundary';
import { isWordBoundary, snapToWords, wordCount } from '../../../renderer/core/text/words';
import { nastyPassage, nastyText } from './nasty-text';

const RUNS = { numRuns: 1000 };

it('snapping twice is snapping once, and keeps every visible character that was selected', () => {
  fc.assert(
    fc.property(nastyPassage, ({ text, start, end }) => {
      const once = snapToWords(text, textRange(start, end));
      expect(snapToWords(text, once)).toEqual(once);
      expect(once.end).toBeLessThanOrEqual(text.length);
      const lost = text.slice(start, Math.max(start, Math.min(once.start, end)));
      expect(lost).toMatch(/^[\s\p{Cf}\p{Cc}]*$/u);
    }),
    RUNS,
  );
});

it('painted boundaries only grow a highlight, and painting the painted changes nothing', () => {
  fc.assert(
    fc.property(nastyPassage, ({ text, start, end }) => {
      const from = paintBoundary(text, start, 'start');
      const to = paintBoundary(text, end, 'end');
      expect(from).toBeLessThanOrEqual(start);
      expect(to).toBeGreaterThanOrEqual(end);
      expect(to).toBeLessThanOrEqual(text.length);
      expect(paintBoundary(text, from, 'start')).toBe(from);
      expect(paintBoundary(text, to, 'end')).toBe(to);
    }),
    RUNS,
  );
});

it('grapheme boundaries near an offset are those of the whole text', () => {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  fc.assert(
    fc.property(nastyPassage, ({ text, start }) => {
      fc.pre(!text.includes('🇮🇶🇮🇶'));
      const starts = [...segmenter.segment(text)].map(({ index }) => index).concat(text.length);
      const { before, after } = graphemeBoundaries(text, start);
      expect(before).toBe(Math.max(...starts.filter((index) => index <= start)));
      expect(after).toBe(Math.min(...starts.filter((index) => index >= start)));
    }),
    RUNS,
  );
});

it('blocks are in order, apart, never blank, and found again by any of their offsets', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      const blocks = splitBlocks(text);
      let end = 0;
      for (const block of blocks) {
        expect(block.start).toBeGreaterThanOrEqual(end);
        end = block.end;
        expect(text.slice(block.start, block.end)).toBe(block.text);
        expect(block.text.trim()).not.toBe('');
        expect(blockAt(blocks, block.start)).toBe(block);
        expect(blockAt(blocks, block.end)).toBe(block);
      }
      expect(wordCount(text)).toBe(countByBoundaries(text));
      const words = blocks.reduce((sum, block) => sum + wordCount(block.text), 0);
      expect(words).toBe(wordCount(text));
    }),
    RUNS,
  );
});

/** The slow way: cut at every boundary, keep the pieces with a letter or a digit. */
function countByBoundaries(text: string): number {
  let count = 0;
  let start = 0;
  for (let index = 1; index <= text.length; index += 1) {
    if (!isWordBoundary(text, index)) continue;
    if (/[\p{L}\p{N}]/u.test(text.slice(start, index).replaceAll('ـ', ''))) count += 1;
    start = index;
  }
  return count;
}
