import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHANNELS, type Handlers } from '../../../electron/ipc/contract';
import { dispatch } from '../../../electron/ipc/dispatch';
import { makeDataFolder } from '../../../electron/services/data-folder';
import { createHandlers } from '../../../electron/services/handlers';
import { nodeFileSystem } from '../../../electron/services/node-file-system';
import { openServices } from '../../../electron/services/services';
import { must } from '../../unit/electron/services/support/records';

const FAILURES = ['unknown-channel', 'bad-arguments', 'handler-failed', 'bad-reply'];

const key = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'placeId',
    'fileName',
    'bytes',
    'replace',
    'after',
    'maxBytes',
    'theme',
    'seq',
    'payload',
  ),
  fc.string({ maxLength: 8 }),
);
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('exports', 'store-0001', '../../x', 'x'.repeat(300_000), '\u0000', 'a.docx', 'files'),
    fc.constantFrom(null, undefined, true, NaN, Infinity, -0, -1, 1e308, 2 ** 53, 10n, new Date(NaN)),
    fc.integer(),
    fc.double(),
    fc.uint8Array({ maxLength: 20 }),
    fc.constant(() => 'a function'),
  ),
  any: fc.oneof(
    { maxDepth: 4 },
    tie('leaf'),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('any')), { maxLength: 5 }).map((pairs) => {
      const made: Record<string, unknown> = {};
      // As JSON and structured clone make it: an own key, whatever its name.
      for (const [name, content] of pairs)
        Object.defineProperty(made, name, {
          value: content,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      return made;
    }),
  ),
})).any;

describe('whatever a window sends', () => {
  let root = '';
  let handlers: Handlers;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'hashiya-fuzz-'));
    const folder = must(await makeDataFolder(nodeFileSystem, join(root, 'data')));
    const services = must(
      await openServices(nodeFileSystem, folder, { platform: 'linux', home: root, env: {} }),
    );
    handlers = createHandlers(services, {
      describe: () => ({ version: '', shell: 'browser', platform: '', systemLocale: '', dataFolder: '' }),
      chooseIntake: async () => ({ kind: 'cancelled' }),
      chooseExport: async () => ({ kind: 'cancelled' }),
      reveal: async () => false,
      flushed: () => undefined,
    });
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('is answered by a reply or a code; nothing throws, pollutes or leaves the data folder', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...CHANNELS) }, { weight: 1, arbitrary: value }),
        fc.oneof(
          { weight: 4, arbitrary: fc.array(value, { maxLength: 3 }) },
          { weight: 1, arbitrary: value },
        ),
        async (channel, args) => {
          const answer = await dispatch(handlers, channel, args);
          if (!answer.ok) expect(FAILURES.filter((code) => code !== 'bad-reply')).toContain(answer.error);
          expect(Object.keys(Object.prototype)).toEqual([]);
          expect(({} as Record<string, unknown>)['isWelcomed']).toBeUndefined();
        },
      ),
      { numRuns: 3000 },
    );
    expect(await readdir(root)).toEqual(['data']);
  });

  it('of nearly right questions is answered without a fault of the program', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    const question = fc.oneof(
      fc.tuple(
        fc.constant('exports.write'),
        fc.tuple(
          fc.record({
            placeId: fc.oneof(text, fc.constant('exports')),
            fileName: fc.oneof(
              text,
              text.map((name) => `${name}.docx`),
            ),
            bytes: fc.uint8Array(),
            replace: fc.boolean(),
          }),
        ),
      ),
      fc.tuple(
        fc.constant('journal.read'),
        fc.tuple(fc.record({ after: fc.double({ noNaN: true }), maxBytes: fc.double({ noNaN: true }) })),
      ),
      fc.tuple(fc.constant('settings.write'), fc.tuple(fc.dictionary(key, value))),
      fc.tuple(
        fc.constantFrom('intake.list', 'intake.read', 'exports.reveal', 'originals.read'),
        fc.tuple(text),
      ),
      fc.tuple(fc.constant('originals.put'), fc.tuple(fc.array(fc.uint8Array(), { maxLength: 3 }))),
    );
    await fc.assert(
      fc.asyncProperty(question, async ([channel, args]) => {
        const answer = await dispatch(handlers, channel, args);
        if (!answer.ok) expect(answer.error).toBe('bad-arguments');
      }),
      { numRuns: 600 },
    );
    expect(await readdir(root)).toEqual(['data']);
  });
});
