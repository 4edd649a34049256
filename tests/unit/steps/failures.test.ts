import { describe, expect, it } from 'vitest';
import { failureLines, firstLines } from '../../steps/failures.mjs';

describe('the end of a log', () => {
  it('names each failed test with what it said, and no step that went well', () => {
    expect(
      failureLines([
        { name: 'format', failed: 0 },
        { name: 'unit', failed: 1, failures: [{ test: 'a.test.ts: adds', error: 'expected 1 to be 2' }] },
      ]),
    ).toEqual(['FAILED: unit', '  a.test.ts: adds', '    expected 1 to be 2']);
  });

  it('counts what is beyond twenty failures of a step', () => {
    const failures = Array.from({ length: 23 }, (_, index) => ({ test: `${index}`, error: 'no' }));
    const lines = failureLines([{ name: 'unit', failed: 23, failures }]);
    expect(lines).toHaveLength(1 + 20 * 2 + 1);
    expect(lines.at(-1)).toBe('  and 3 more');
  });

  it('takes the first lines that say something, without colours', () => {
    expect(firstLines('\u001b[31mError:\u001b[39m not found\n\n  Locator: title\n  at x.ts')).toBe(
      'Error: not found | Locator: title',
    );
  });

  it('cuts what is too long for a line', () => {
    expect(firstLines('x'.repeat(5000)).length).toBeLessThan(250);
  });

  it('says so when there is no message', () => {
    expect(firstLines(undefined)).toBe('no message');
  });
});
