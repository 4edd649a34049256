import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Exports } from '../../../../electron/services/exports';
import type { FileSystem } from '../../../../electron/services/file-system';
import { nodeFileSystem } from '../../../../electron/services/node-file-system';
import { faulty } from './support/faulty-file-system';
import { must } from './support/records';
import { useTempFolder } from './support/temp-folder';

const BYTES = Buffer.from('document');

describe('exports', () => {
  const tempFolder = useTempFolder();

  async function setUp(
    fs: FileSystem = nodeFileSystem,
  ): Promise<{ home: string; folder: string; exports: Exports }> {
    const home = await tempFolder();
    const folder = join(home, 'data', 'exports');
    const exports = new Exports(fs, { exportsFolder: folder, machine: { platform: 'linux', home, env: {} } });
    return { home, folder, exports };
  }
  const file = (fileName: string, replace = false, placeId = 'exports') => ({
    placeId,
    fileName,
    bytes: BYTES,
    replace,
  });

  it('go to our own folder and to those of the user that exist', async () => {
    const { home, folder, exports } = await setUp();
    expect(await exports.places()).toEqual([{ id: 'exports', kind: 'exports', path: folder }]);
    await mkdir(join(home, 'Documents'));
    await mkdir(join(home, 'Downloads'));
    expect((await exports.places()).map(({ kind }) => kind)).toEqual(['exports', 'documents', 'downloads']);
  });

  it('find the folders of a desktop set up in Arabic', async () => {
    const { home, exports } = await setUp();
    await mkdir(join(home, '.config'));
    await mkdir(join(home, 'المستندات'));
    await mkdir(join(home, 'Desktop'));
    await writeFile(
      join(home, '.config', 'user-dirs.dirs'),
      '# comment\nXDG_DOCUMENTS_DIR="$HOME/المستندات"\nXDG_DESKTOP_DIR="$HOME/"\nXDG_DOWNLOAD_DIR="/nowhere/x"\nrm -rf\n',
    );
    expect((await exports.places()).slice(1)).toEqual([
      { id: 'documents', kind: 'documents', path: join(home, 'المستندات') },
      { id: 'desktop', kind: 'desktop', path: join(home, 'Desktop') },
    ]);
  });

  it('write a whole file and can show it', async () => {
    const { folder, exports } = await setUp();
    const written = must(await exports.write(file('الخلاصة.docx')));
    expect(written.path).toBe(join(folder, 'الخلاصة.docx'));
    expect(await readFile(written.path, 'utf8')).toBe('document');
    const shown: string[] = [];
    const show = async (path: string): Promise<boolean> => shown.push(path) > 0;
    expect(await exports.reveal(written.token, show)).toBe(true);
    expect(await exports.reveal('guess', show)).toBe(false);
    expect(shown).toEqual([written.path]);
  });

  it('replace only when told to', async () => {
    const { folder, exports } = await setUp();
    must(await exports.write(file('a.docx')));
    expect(await exports.write(file('a.docx'))).toEqual({
      ok: false,
      error: { code: 'exists', path: join(folder, 'a.docx') },
    });
    must(await exports.write({ ...file('a.docx', true), bytes: Buffer.from('new') }));
    expect(await readFile(join(folder, 'a.docx'), 'utf8')).toBe('new');
  });

  it('go to a folder the user chose', async () => {
    const { home, exports } = await setUp();
    const placeId = exports.registerPlace(home);
    expect(exports.registerPlace(home)).toBe(placeId);
    expect(must(await exports.write(file('a.docx', false, placeId))).path).toBe(join(home, 'a.docx'));
    expect(await exports.places()).toContainEqual({ id: placeId, kind: 'chosen', path: home });
  });

  it('complete a chosen name without writing over what the dialog did not ask about', async () => {
    const { home, exports } = await setUp();
    expect(await exports.registerChosen(join(home, 'x.docx'), 's.docx')).toMatchObject({
      fileName: 'x.docx',
    });
    expect(await exports.registerChosen(join(home, 'x'), 's.docx')).toMatchObject({ fileName: 'x.docx' });
    await writeFile(join(home, 'x.docx'), '');
    expect(await exports.registerChosen(join(home, 'x'), 's.docx')).toMatchObject({ fileName: 'x (2).docx' });
    expect(await exports.registerChosen(join(home, 'gone', 'x'), 's.docx')).toMatchObject({
      fileName: 'x.docx',
    });
  });

  it.each(['nowhere', '', '__proto__', '/etc', '../..'])('refuse the place %j', async (placeId) => {
    const { exports } = await setUp();
    expect(await exports.write(file('a.docx', false, placeId))).toEqual({
      ok: false,
      error: { code: 'gone', path: '' },
    });
  });

  it('refuse a name that is none', async () => {
    const { folder, exports } = await setUp();
    expect(await exports.write(file('../a.docx'))).toEqual({
      ok: false,
      error: { code: 'bad-name', path: folder },
    });
    expect((await exports.write(file('.docx'))).ok).toBe(false);
  });

  it.each(['.~lock.report.docx#', '~$report.docx', '~$port.docx'])(
    'leave a file alone that is open in an office program (%s)',
    async (lock) => {
      const { folder, exports } = await setUp();
      must(await exports.write(file('report.docx')));
      await writeFile(join(folder, lock), '');
      expect(await exports.write(file('report.docx', true))).toMatchObject({
        ok: false,
        error: { code: 'locked' },
      });
      must(await exports.write(file('report 2.docx', true)));
    },
  );

  it('leave a read-only file alone', async () => {
    const { folder, exports } = await setUp();
    must(await exports.write(file('a.docx')));
    await chmod(join(folder, 'a.docx'), 0o400);
    expect(await exports.write(file('a.docx', true))).toMatchObject({
      ok: false,
      error: { code: 'read-only' },
    });
  });

  it('do not take a folder for a file', async () => {
    const { folder, exports } = await setUp();
    await exports.places();
    await mkdir(join(folder, 'a.docx'));
    expect(await exports.write(file('a.docx', true))).toMatchObject({
      ok: false,
      error: { code: 'bad-name' },
    });
  });

  it('make their own folder again, and tell when a chosen one is gone', async () => {
    const { home, folder, exports } = await setUp();
    await mkdir(join(home, 'usb'));
    const usb = exports.registerPlace(join(home, 'usb'));
    await exports.places();
    await rm(folder, { recursive: true });
    await rm(join(home, 'usb'), { recursive: true });
    must(await exports.write(file('a.docx')));
    expect(await exports.write(file('a.docx', false, usb))).toMatchObject({
      ok: false,
      error: { code: 'gone' },
    });
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EACCES', 'denied'],
    ['EROFS', 'read-only'],
    ['ETXTBSY', 'locked'],
    ['EIO', 'io'],
  ])('tell %s as %s and leave the old file', async (code, failure) => {
    let isBad = false;
    const { fs } = faulty(nodeFileSystem, ({ name }) => (isBad && name === 'open create' ? { code } : null));
    const { folder, exports } = await setUp(fs);
    must(await exports.write(file('a.docx')));
    isBad = true;
    const failed = await exports.write({ ...file('a.docx', true), bytes: Buffer.from('new') });
    expect(failed).toEqual({ ok: false, error: { code: failure, path: join(folder, 'a.docx') } });
    expect(await readFile(join(folder, 'a.docx'), 'utf8')).toBe('document');
    expect(await readdir(folder)).toEqual(['a.docx']);
  });
});
