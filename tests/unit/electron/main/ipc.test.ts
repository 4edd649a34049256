import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Args, CHANNELS, type Channel } from '../../../../electron/ipc/contract';
import { REGISTER_DROPPED } from '../../../../electron/ipc/preload-channel';
import { type Launched, launchMain } from '../stand-in/launch';

let shell: Launched;
let articles = '';
beforeAll(async () => {
  shell = await launchMain({
    dialogs: {
      showOpenDialog: { canceled: false, filePaths: [join(process.cwd(), 'package.json')] },
      showSaveDialog: { canceled: false, filePath: '/somewhere/موجز.docx' },
    },
  });
  articles = join(shell.dataFolder, 'articles');
  mkdirSync(articles);
  writeFileSync(join(articles, 'خبر.txt'), 'نص الخبر');
});
afterAll(() => shell.end());

const bytes = new Uint8Array([1, 2, 3]);
const SHA_OF_BYTES = '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81';
const STORE = 'store-0000-0001';

/** One honest call per channel and what its answer must hold. */
const HONEST: { [C in Channel]: readonly [args: Args<C>, answer: object] } = {
  'app.describe': [[], { shell: 'electron', version: '9.9.9', systemLocale: 'ar-EG' }],
  'app.flushed': [[], { ok: true }],
  'settings.read': [[], { theme: 'system' }],
  'settings.write': [[{ theme: 'dark' }], { ok: true }],
  'journal.status': [[], { lastSeq: 0 }],
  'journal.begin': [[STORE, null], { ok: true }],
  'journal.append': [
    [STORE, [{ seq: 1, at: '2026-01-01T00:00:00Z', label: 'test', counts: {}, payload: '{}' }]],
    { ok: true, lastSeq: 1 },
  ],
  'journal.read': [[{ after: 0, maxBytes: 1000 }], { isLast: true }],
  'originals.put': [[[bytes]], { 0: { ok: true, sha256: SHA_OF_BYTES, size: 3 } }],
  'originals.read': [[SHA_OF_BYTES], { ok: true, bytes }],
  'exports.places': [[], { 0: { id: 'exports', kind: 'exports' } }],
  'exports.choose': [[{ suggestedName: 'موجز.docx' }], { kind: 'chosen', fileName: 'موجز.docx' }],
  'exports.write': [[{ placeId: 'exports', fileName: 'موجز.docx', bytes, replace: false }], { ok: true }],
  'exports.reveal': [['unknown'], { ok: false, code: 'unavailable' }],
  'intake.choose': [['files'], { kind: 'chosen' }],
  'intake.list': [['unknown'], { ok: false, code: 'unknown-token' }],
  'intake.read': [['unknown'], { ok: false, code: 'unknown-token' }],
  'watch.status': [[], { folder: null, newFiles: 0 }],
  'watch.set': [[null], { ok: true }],
  // The dialog's answer is a file, which cannot be watched.
  'watch.choose': [[], { kind: 'failed', code: 'gone' }],
  'watch.take': [[], { token: null }],
  'watch.done': [[null], { ok: true }],
};

describe('IPC', () => {
  it('has a handler for each channel of the contract, the preload’s own one, and no other', () => {
    expect([...shell.handlers.keys()].sort()).toEqual([...CHANNELS, REGISTER_DROPPED].sort());
  });

  it.each(Object.keys(HONEST) as Channel[])('answers %s through the real preload', async (channel) => {
    const [args, answer] = HONEST[channel];
    const invoke = shell.bridge().invoke as (name: Channel, ...given: unknown[]) => Promise<object>;
    // The window's answer to a question nobody asked must not be mistaken for one to the next.
    expect(await invoke(channel, ...args)).toMatchObject(answer);
  });

  it.each([...CHANNELS, REGISTER_DROPPED])(
    'refuses %s from anyone but the top frame of our page',
    async (channel) => {
      const contents = shell.windows[0]!.webContents;
      const top = contents.mainFrame;
      const foreigners = [
        { sender: contents, senderFrame: null },
        { sender: contents, senderFrame: { url: top.url, parent: top } },
        { sender: contents, senderFrame: { url: 'https://example.com/', parent: null } },
      ];
      for (const event of foreigners) {
        await expect(shell.callAs(event, channel)).rejects.toThrow('Refused');
      }
      for (const url of [
        'https://example.com/',
        'app://hashiya.evil/',
        'app://evil/',
        'file:///x',
        'about:blank',
      ]) {
        const own = top.url;
        top.url = url;
        await expect(shell.callAs({ sender: contents, senderFrame: top }, channel), url).rejects.toThrow(
          'Refused',
        );
        top.url = own;
      }
    },
  );

  it.each(CHANNELS.filter((channel) => channel !== 'app.flushed'))(
    'refuses nonsense to %s and says so on the terminal',
    async (channel) => {
      const terminal = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
      for (const args of [
        [{ nonsense: true }, 1, 2, 3],
        [Symbol.iterator.toString(), null, undefined, {}],
      ]) {
        await expect(shell.callAs(shell.own(), channel, ...args)).rejects.toThrow();
        expect(terminal).toHaveBeenLastCalledWith(
          expect.stringContaining(`${channel}: bad-arguments: expected`),
        );
      }
      terminal.mockRestore();
    },
  );

  it('reads dropped files by token, and paths only from the preload', async () => {
    const dropped = Object.assign(new File([], 'articles'), { standInPath: articles });
    const token = await shell.bridge().registerDropped([dropped]);
    const list = await shell.bridge().invoke('intake.list', token ?? '');
    if (!list.ok) throw new Error(list.code);
    expect(list.entries.map((entry) => entry.relativePath)).toEqual(['articles/خبر.txt']);
    const read = await shell.bridge().invoke('intake.read', list.entries[0]!.entryId);
    expect(read).toEqual({ ok: true, bytes: new Uint8Array(readFileSync(join(articles, 'خبر.txt'))) });
  });

  it.each([[[]], [['']], [[1]], ['/etc'], [undefined]])(
    'registers no dropped paths from %j',
    async (paths) => {
      if (Array.isArray(paths) && paths.length === 0) return;
      await expect(shell.callAs(shell.own(), REGISTER_DROPPED, paths)).rejects.toThrow();
    },
  );
});
