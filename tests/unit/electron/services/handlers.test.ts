import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHANNELS, type Handlers } from '../../../../electron/ipc/contract';
import { dispatch } from '../../../../electron/ipc/dispatch';
import { DEFAULT_SETTINGS } from '../../../../electron/ipc/settings';
import { makeDataFolder } from '../../../../electron/services/data-folder';
import { createHandlers } from '../../../../electron/services/handlers';
import { nodeFileSystem } from '../../../../electron/services/node-file-system';
import { openServices, type Services } from '../../../../electron/services/services';
import type { ShellSpecifics } from '../../../../electron/services/shell-specifics';
import { must, records, STORE } from './support/records';
import { useTempFolder } from './support/temp-folder';

describe('the handlers over the real services', () => {
  const tempFolder = useTempFolder();

  async function setUp(
    change: Partial<ShellSpecifics> = {},
  ): Promise<{ root: string; services: Services; handlers: Handlers; said: string[] }> {
    const root = await tempFolder();
    const folder = must(await makeDataFolder(nodeFileSystem, join(root, 'data')));
    const machine = { platform: 'linux', home: root, env: {} } as const;
    const services = must(await openServices(nodeFileSystem, folder, machine));
    const said: string[] = [];
    const shell: ShellSpecifics = {
      describe: () => ({
        version: '1',
        shell: 'browser',
        platform: 'linux',
        systemLocale: 'ar',
        dataFolder: root,
      }),
      chooseIntake: async () => ({ kind: 'unavailable' }),
      chooseExport: async () => ({ kind: 'unavailable' }),
      reveal: async (path) => said.push(`reveal ${path}`) > 0,
      flushed: () => {
        said.push('flushed');
      },
      ...change,
    };
    return { root, services, handlers: createHandlers(services, shell), said };
  }

  /** Asks as a shell does; the answer has passed the contract's schema. */
  const ask = async (handlers: Handlers, channel: string, ...args: unknown[]): Promise<unknown> => {
    const answer = await dispatch(handlers, channel, args);
    if (!answer.ok) throw new Error(answer.error);
    return answer.reply;
  };

  it('are one for every channel, and nothing else', async () => {
    const { handlers } = await setUp();
    expect(Object.keys(handlers).sort()).toEqual([...CHANNELS].sort());
  });

  it('describe the shell and pass its flush on', async () => {
    const { handlers, said } = await setUp();
    expect(await ask(handlers, 'app.describe')).toMatchObject({ shell: 'browser', systemLocale: 'ar' });
    expect(await ask(handlers, 'app.flushed')).toEqual({ ok: true });
    expect(said).toEqual(['flushed']);
  });

  it('read and write settings', async () => {
    const { handlers } = await setUp();
    expect(await ask(handlers, 'settings.read')).toEqual(DEFAULT_SETTINGS);
    expect(await ask(handlers, 'settings.write', { theme: 'dark' })).toMatchObject({ ok: true });
    expect(await ask(handlers, 'settings.read')).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
  });

  it('keep a journal', async () => {
    const { handlers, services } = await setUp();
    expect(await ask(handlers, 'journal.append', STORE, records(1, 1))).toEqual({
      ok: false,
      code: 'foreign-store',
    });
    expect(await ask(handlers, 'journal.begin', STORE)).toEqual({ ok: true });
    expect(await ask(handlers, 'journal.begin', 'another-store')).toEqual({ ok: false, code: 'exists' });
    expect(await ask(handlers, 'journal.append', STORE, records(1, 3))).toEqual({ ok: true, lastSeq: 3 });
    expect(await ask(handlers, 'journal.append', STORE, records(7, 7))).toEqual({ ok: false, code: 'gap' });
    expect(await ask(handlers, 'journal.status')).toMatchObject({
      storeId: STORE,
      lastSeq: 3,
      counts: { highlights: 3 },
    });
    expect(await ask(handlers, 'journal.read', { after: 1, maxBytes: 1e6 })).toEqual({
      records: records(2, 3),
      isLast: true,
    });
    expect(await ask(handlers, 'journal.begin', 'another-store', 'set-aside')).toEqual({ ok: true });
    expect(await ask(handlers, 'journal.status')).toMatchObject({ storeId: 'another-store', lastSeq: 0 });
    await services.close();
  });

  it('store originals', async () => {
    const { handlers } = await setUp();
    const bytes = new Uint8Array([1, 2, 3]);
    const sha256 = '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81';
    expect(await ask(handlers, 'originals.put', [bytes])).toEqual([{ ok: true, sha256, size: 3 }]);
    expect(await ask(handlers, 'originals.read', sha256)).toEqual({ ok: true, bytes });
    expect(await ask(handlers, 'originals.read', 'f'.repeat(64))).toEqual({ ok: false, code: 'missing' });
  });

  it('export into places and show the file', async () => {
    const { handlers, root, said } = await setUp();
    const file = { placeId: 'exports', fileName: 'a.docx', bytes: new Uint8Array([1]), replace: false };
    expect(await ask(handlers, 'exports.places')).toMatchObject([{ id: 'exports' }]);
    const written = (await ask(handlers, 'exports.write', file)) as { path: string; token: string };
    expect(written).toMatchObject({ ok: true, path: join(root, 'data', 'exports', 'a.docx') });
    expect(await ask(handlers, 'exports.write', file)).toMatchObject({ ok: false, code: 'exists' });
    expect(await ask(handlers, 'exports.reveal', written.token)).toEqual({ ok: true });
    expect(await ask(handlers, 'exports.reveal', 'guess')).toEqual({ ok: false, code: 'unavailable' });
    expect(said).toEqual([`reveal ${written.path}`]);
    expect(await ask(handlers, 'exports.choose', { suggestedName: 'a.docx' })).toEqual({
      kind: 'unavailable',
    });
  });

  it('write where the dialog of the shell said', async () => {
    const where: { path: string | null } = { path: null };
    const { handlers, root } = await setUp({
      chooseExport: async () =>
        where.path === null ? { kind: 'cancelled' } : { kind: 'chosen', value: where.path },
    });
    expect(await ask(handlers, 'exports.choose', { suggestedName: 'a.docx' })).toEqual({ kind: 'cancelled' });
    where.path = join(root, 'here.docx');
    const chosen = await ask(handlers, 'exports.choose', { suggestedName: 'a.docx' });
    expect(chosen).toMatchObject({ kind: 'chosen', fileName: 'here.docx' });
    const { placeId, fileName } = chosen as { placeId: string; fileName: string };
    const file = { placeId, fileName, bytes: new Uint8Array([1]), replace: true };
    expect(await ask(handlers, 'exports.write', file)).toMatchObject({ ok: true, path: where.path });
  });

  it('take files in by token', async () => {
    const where: { paths: string[] } = { paths: [] };
    const { handlers, root } = await setUp({
      chooseIntake: async () => ({ kind: 'chosen', value: where.paths }),
    });
    await writeFile(join(root, 'a.txt'), 'نص');
    where.paths = [join(root, 'a.txt')];
    const { token } = (await ask(handlers, 'intake.choose', 'files')) as { token: string };
    const listed = (await ask(handlers, 'intake.list', token)) as { entries: { entryId: string }[] };
    expect(listed).toMatchObject({
      ok: true,
      isTruncated: false,
      entries: [{ relativePath: 'a.txt', size: 4 }],
    });
    expect(await ask(handlers, 'intake.read', listed.entries[0]!.entryId)).toEqual({
      ok: true,
      bytes: new Uint8Array(Buffer.from('نص')),
    });
    expect(await ask(handlers, 'intake.list', join(root, 'a.txt'))).toEqual({
      ok: false,
      code: 'unknown-token',
    });
  });

  it('sweep what a killed start left half-written', async () => {
    const { root } = await setUp();
    const folder = must(await makeDataFolder(nodeFileSystem, join(root, 'data')));
    const temp = '.hashiya-0123456789abcdef.tmp';
    for (const place of [folder.root, folder.journal, folder.originals, folder.exports]) {
      await writeFile(join(place, temp), 'half');
    }
    await mkdir(join(folder.originals, 'ab'));
    must(await openServices(nodeFileSystem, folder, { platform: 'linux', home: root, env: {} }));
    for (const place of [folder.root, folder.journal, folder.originals, folder.exports]) {
      expect(await readdir(place)).not.toContain(temp);
    }
  });
});
