import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findFolded, foldForMatching, foldWithMap } from '../../../renderer/core/text/fold';
import { nastyPassage, nastyText } from './nasty-text';

const RUNS = { numRuns: 1000 };

it('folding with and without the map gives the same key, and folding again changes nothing', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      const key = foldForMatching(text);
      expect(foldWithMap(text).folded).toBe(key);
      expect(foldForMatching(key)).toBe(key);
    }),
    RUNS,
  );
});

it('the map is monotone, stays inside the text, and leads back to where it came from', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      const { folded, toOriginal, toFolded } = foldWithMap(text);
      for (let index = 0; index <= folded.length; index += 1) {
        const original = toOriginal(index);
        expect(original).toBeGreaterThanOrEqual(index === 0 ? 0 : toOriginal(index - 1));
        expect(original).toBeLessThanOrEqual(text.length);
        expect(toOriginal(toFolded(original))).toBe(original);
      }
      for (let index = 1; index <= text.length; index += 1) {
        expect(toFolded(index)).toBeGreaterThanOrEqual(toFolded(index - 1));
        expect(toFolded(index)).toBeLessThanOrEqual(folded.length);
      }
    }),
    RUNS,
  );
});

it('each character folds alone as it folds in its text', () => {
  fc.assert(
    fc.property(nastyPassage, ({ text, start, end }) => {
      const { folded, toFolded } = foldWithMap(text);
      expect(foldForMatching(text.slice(start, end))).toBe(folded.slice(toFolded(start), toFolded(end)));
    }),
    RUNS,
  );
});

it('a passage of the text is found in the text, with the same key', () => {
  fc.assert(
    fc.property(nastyPassage, ({ text, start, end }) => {
      const key = foldForMatching(text.slice(start, end));
      const found = findFolded(text, text.slice(start, end));
      if (key === '') expect(found).toEqual([]);
      else expect(found.length).toBeGreaterThan(0);
      for (const range of found) {
        expect(foldForMatching(text.slice(range.start, range.end))).toContain(key);
      }
    }),
    RUNS,
  );
});
