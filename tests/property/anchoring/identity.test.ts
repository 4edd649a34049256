import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describePassage } from '../../../renderer/core/anchoring/describe';
import { resolvePassage } from '../../../renderer/core/anchoring/resolve';
import { sha256, textRange } from '../../../renderer/core/model';
import { nastyPassage, nastyText } from '../text/nasty-text';

const HASH = sha256('0'.repeat(64));

it('a described passage resolves to itself, exactly, in its own text', () => {
  fc.assert(
    fc.property(nastyPassage, ({ text, start, end }) => {
      const range = textRange(start, end);
      expect(resolvePassage(text, describePassage(text, HASH, range))).toEqual({ kind: 'exact', range });
    }),
    { numRuns: 3000 },
  );
});

it('text put in front of a passage never makes it resolve to other words', () => {
  fc.assert(
    fc.property(nastyPassage, nastyText, ({ text, start, end }, before) => {
      const anchor = describePassage(text, HASH, textRange(start, end));
      const resolution = resolvePassage(before + text, anchor);
      if (resolution.kind === 'exact' || resolution.kind === 'moved') {
        const { range } = resolution;
        expect((before + text).slice(range.start, range.end)).toBe(anchor.quote);
      }
      if (anchor.quote !== '') expect(resolution.kind).not.toBe('orphan');
    }),
    { numRuns: 1000 },
  );
});

it('every answer lies inside the text it is about', () => {
  fc.assert(
    fc.property(nastyPassage, nastyText, ({ text, start, end }, other) => {
      const resolution = resolvePassage(other, describePassage(text, HASH, textRange(start, end)));
      const ranges =
        resolution.kind === 'review'
          ? resolution.candidates
          : resolution.kind === 'orphan'
            ? []
            : [resolution.range];
      for (const range of ranges) expect(range.end).toBeLessThanOrEqual(other.length);
    }),
    { numRuns: 1000 },
  );
});
