import { expect, it } from 'vitest';
import { ImportPace } from '../../../../renderer/workers/import-pace';

const KB = 1024;

it('knows nothing of the time left before the first batch', () => {
  const pace = new ImportPace(0);
  pace.expect(3, 30 * KB);
  expect(pace.progress()).toEqual({
    done: 0,
    total: 3,
    doneBytes: 0,
    totalBytes: 30 * KB,
    secondsLeft: undefined,
  });
});

it('reckons the rest at the pace so far, with what turned up on the way', () => {
  const pace = new ImportPace(0);
  pace.expect(2, 8 * KB);
  pace.advance(1, 4 * KB, 1_000);
  expect(pace.progress().secondsLeft).toBeCloseTo(1);
  pace.expect(2, 8 * KB);
  expect(pace.progress()).toMatchObject({ done: 1, total: 4, totalBytes: 16 * KB });
  expect(pace.progress().secondsLeft).toBeCloseTo(3);
});

it('is calm when one batch is slow, and right at the end', () => {
  const pace = new ImportPace(0);
  pace.expect(4, 16 * KB);
  pace.advance(1, 4 * KB, 1_000);
  pace.advance(1, 4 * KB, 11_000);
  expect(pace.progress().secondsLeft).toBeLessThan(10);
  pace.advance(2, 8 * KB, 12_000);
  expect(pace.progress()).toMatchObject({ done: 4, secondsLeft: 0 });
});
