import { expect, it } from 'vitest';
import { ImportPace } from '../../../../renderer/workers/import-pace';

it('knows nothing of the time left before the first batch', () => {
  expect(new ImportPace([10, 20], 0).progress()).toEqual({
    done: 0,
    total: 2,
    doneBytes: 0,
    totalBytes: 30,
    secondsLeft: undefined,
  });
});

it('reckons the rest at the pace so far', () => {
  const pace = new ImportPace([1000, 1000, 1000, 1000], 0);
  expect(pace.advance(1, 1000).secondsLeft).toBeCloseTo(3);
  expect(pace.advance(1, 2000).secondsLeft).toBeCloseTo(2);
});

it('is calm when one batch is slow, and right at the end', () => {
  const pace = new ImportPace(Array<number>(10).fill(1000), 0);
  const before = pace.advance(5, 5000).secondsLeft ?? 0;
  const after = pace.advance(1, 9000).secondsLeft ?? 0;
  expect(after).toBeLessThan(before * 1.5);
  expect(pace.advance(4, 10_000)).toMatchObject({ done: 10, doneBytes: 10_000, secondsLeft: 0 });
});

it('counts empty files too', () => {
  const pace = new ImportPace([0, 0], 0);
  expect(pace.advance(1, 10).secondsLeft).toBeGreaterThan(0);
});
