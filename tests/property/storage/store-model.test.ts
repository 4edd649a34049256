import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import { openDesk } from '../../unit/renderer/storage/store-fixture';
import { type Act, KINDS, StoreModel } from './store-model';

const number = fc.nat({ max: 99 });
const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...KINDS) },
    {
      weight: 2,
      arbitrary: fc.constantFrom<Act['kind']>(
        'import',
        'addHighlight',
        'createTag',
        'undo',
        'redo',
        'write',
        'createBriefing',
      ),
    },
  ),
  a: number,
  b: number,
  c: number,
});

/** Something to work on, so that random acts find their objects. */
const BEGINNING: readonly Act[] = (
  ['createCaseFile', 'import', 'createTag', 'addHighlight', 'createBriefing'] as const
).map((kind) => ({ kind, a: 0, b: 0, c: 0 }));

describe('the store under random commands', () => {
  it('undoes, redoes, reopens and rebuilds to exactly what it was', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 40 }), async (acts) => {
        const model = new StoreModel(await openDesk());
        try {
          for (const each of [...BEGINNING, ...acts]) await model.run(each);
          await model.run({ kind: 'wipe', a: 0, b: 0, c: 0 });
          await model.unwind();
        } finally {
          await model.desk.store.close();
        }
      }),
      { numRuns: Number(process.env.STORE_MODEL_RUNS ?? 30) },
    );
  });
});
