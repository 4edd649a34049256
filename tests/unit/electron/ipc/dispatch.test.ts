import { describe, expect, it } from 'vitest';
import { dispatch, failureLine } from '../../../../electron/ipc/dispatch';
import { recordingHandlers } from './recording-handlers';

describe('what an observer is told', () => {
  it('becomes a line with the channel, the failure and its cause', () => {
    const line = failureLine('journal.read', 'handler-failed', new Error('no disk'));
    expect(line).toMatch(/^journal\.read: handler-failed: Error: no disk/);
  });

  it('names the place of a wrong value, never the value', async () => {
    const { handlers } = recordingHandlers({});
    const lines: string[] = [];
    const record = { seq: 1, at: '', label: 'نص سري', counts: {}, payload: 7 };
    await dispatch(handlers, 'journal.append', ['store-0001', [record]], (...seen) => {
      lines.push(failureLine(...seen));
    });
    expect(lines).toEqual(['journal.append: bad-arguments: expected (string | unknown) at 1.0.payload']);
  });
});

describe('dispatch', () => {
  it('gives checked arguments to the handler and its checked reply back', async () => {
    const { handlers, calls } = recordingHandlers({ 'journal.begin': { ok: true } });
    expect(await dispatch(handlers, 'journal.begin', ['store-0001'])).toEqual({
      ok: true,
      reply: { ok: true },
    });
    expect(calls).toEqual([['journal.begin', 'store-0001', undefined]]);
  });

  it.each([
    'nothing.here',
    '',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'journal.begin ',
    'JOURNAL.BEGIN',
    null,
    undefined,
    7,
    Symbol('journal.begin'),
    ['journal.begin'],
    { toString: () => 'journal.begin' },
  ])('does not know the channel %j', async (channel) => {
    const { handlers, calls } = recordingHandlers({});
    expect(await dispatch(handlers, channel, [])).toEqual({ ok: false, error: 'unknown-channel' });
    expect(calls).toEqual([]);
  });

  it('does not know a channel of a million letters', async () => {
    const { handlers } = recordingHandlers({});
    const answer = await dispatch(handlers, 'x'.repeat(1_000_000), []);
    expect(answer).toEqual({ ok: false, error: 'unknown-channel' });
  });

  it.each([
    ['none', undefined],
    ['null', null],
    ['a text', 'store-0001'],
    ['too few', []],
    ['too many', ['store-0001', 'set-aside', 1]],
    ['a wrong type', [1]],
    ['a wrong word', ['store-0001', 'delete']],
    ['a path for an id', ['../../etc']],
    ['a huge text', ['x'.repeat(5_000_000)]],
    ['an object that looks like a list', { 0: 'store-0001', length: 1 }],
    [
      'a list that throws',
      new Proxy(['store-0001'], {
        get: () => {
          throw new Error('trap');
        },
      }),
    ],
  ])('refuses arguments that are %s', async (_, args) => {
    const { handlers, calls } = recordingHandlers({ 'journal.begin': { ok: true } });
    expect(await dispatch(handlers, 'journal.begin', args)).toEqual({ ok: false, error: 'bad-arguments' });
    expect(calls).toEqual([]);
  });

  it('keeps prototype keys out of what handlers get', async () => {
    const { handlers, calls } = recordingHandlers({ 'settings.write': { ok: false, code: 'io' } });
    const hostile: unknown = JSON.parse(
      '{"theme":"dark","__proto__":{"isWelcomed":true},"panes":{"__proto__":{"a":1}}}',
    );
    await dispatch(handlers, 'settings.write', [hostile]);
    expect(calls).toEqual([['settings.write', { theme: 'dark', panes: {} }]]);
    expect((calls[0]?.[1] as Record<string, unknown>)['isWelcomed']).toBeUndefined();
  });

  it('tells a handler that throws or rejects from one that answers badly', async () => {
    const seen: unknown[] = [];
    const observe = (...report: unknown[]): void => void seen.push(report);
    const { handlers } = recordingHandlers({
      'app.flushed': new Error('broken'),
      'journal.begin': { ok: 'yes' },
    });
    expect(await dispatch(handlers, 'app.flushed', [], observe)).toEqual({
      ok: false,
      error: 'handler-failed',
    });
    expect(await dispatch(handlers, 'journal.begin', ['store-0001'], observe)).toEqual({
      ok: false,
      error: 'bad-reply',
    });
    expect(seen).toEqual([
      ['app.flushed', 'handler-failed', new Error('broken')],
      ['journal.begin', 'bad-reply', expect.anything()],
    ]);
    const throwing = {
      ...handlers,
      'app.flushed': () => {
        throw new TypeError('at once');
      },
    };
    expect(await dispatch(throwing, 'app.flushed', [])).toEqual({ ok: false, error: 'handler-failed' });
  });

  it('never lets a reply say more than the contract', async () => {
    const { handlers } = recordingHandlers({ 'app.flushed': { ok: true, secret: '/home/u' } });
    expect(await dispatch(handlers, 'app.flushed', [])).toEqual({ ok: false, error: 'bad-reply' });
  });
});
