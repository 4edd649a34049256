import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataFolderAt, defaultDataRoot, makeDataFolder } from '../../../../electron/services/data-folder';
import { nodeFileSystem } from '../../../../electron/services/node-file-system';
import { must } from './support/records';
import { useTempFolder } from './support/temp-folder';

describe('the data folder', () => {
  const tempFolder = useTempFolder();

  it.each([
    ['linux', {}, '/home/u/.local/share/Hashiya'],
    ['linux', { XDG_DATA_HOME: '/else' }, '/else/Hashiya'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/u/.local/share/Hashiya'],
    ['linux', { XDG_DATA_HOME: '' }, '/home/u/.local/share/Hashiya'],
    ['darwin', { XDG_DATA_HOME: '/else' }, '/home/u/Library/Application Support/Hashiya'],
    ['win32', { APPDATA: '/roaming' }, '/roaming/Hashiya'],
    ['win32', {}, '/home/u/AppData/Roaming/Hashiya'],
  ] as const)('lies on %s with %j at %s', (platform, env, root) => {
    expect(defaultDataRoot({ platform, env, home: '/home/u' })).toBe(root);
  });

  it('is made for its owner only, and making it again changes nothing', async () => {
    const root = join(await tempFolder(), 'new', 'ملفات');
    const folder = must(await makeDataFolder(nodeFileSystem, root));
    expect(folder).toEqual(dataFolderAt(root));
    expect((await readdir(root)).sort()).toEqual(['exports', 'journal', 'originals', 'profile']);
    for (const path of [root, folder.journal, folder.originals, folder.exports, folder.profile]) {
      expect((await stat(path)).mode & 0o777).toBe(0o700);
    }
    must(await makeDataFolder(nodeFileSystem, root));
  });

  it('where a file stands is told', async () => {
    const folder = await tempFolder();
    const file = join(folder, 'file');
    must(await makeDataFolder(nodeFileSystem, join(folder, 'x')));
    const open = await nodeFileSystem.open(file, 'create');
    await open.close();
    expect(await makeDataFolder(nodeFileSystem, join(file, 'data'))).toEqual({ ok: false, error: 'gone' });
  });

  it.runIf(process.platform === 'linux')(
    'where a folder takes no new names is told, not tried for ever',
    async () => {
      const made = await makeDataFolder(nodeFileSystem, '/proc/hashiya/data');
      expect(made).toEqual({ ok: false, error: 'gone' });
    },
  );
});
