import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../electron/ipc/settings';
import { nodeFileSystem as fs } from '../../../../electron/services/node-file-system';
import { SettingsFile } from '../../../../electron/services/settings-file';
import { faulty } from './support/faulty-file-system';
import { must } from './support/records';
import { useTempFolder } from './support/temp-folder';

describe('the settings file', () => {
  const tempFolder = useTempFolder();
  const place = async (content?: string | Uint8Array): Promise<string> => {
    const path = join(await tempFolder(), 'settings.json');
    if (content !== undefined) await writeFile(path, content);
    return path;
  };

  it('gives the defaults when there is none, and writes nothing', async () => {
    const path = await place();
    expect(await new SettingsFile(fs, path).read()).toEqual(DEFAULT_SETTINGS);
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('keeps what was written for the next start', async () => {
    const path = await place();
    const written = must(
      await new SettingsFile(fs, path).write({ language: 'en', panes: { reader: { list: 30 } } }),
    );
    expect(written).toEqual({ ...DEFAULT_SETTINGS, language: 'en', panes: { reader: { list: 30 } } });
    expect(await new SettingsFile(fs, path).read()).toEqual(written);
  });

  it('loses only the fields that are damaged', async () => {
    const path = await place(
      '{"language":"xx","theme":"dark","readingFontSize":"big","organisation":"هيئة"}',
    );
    expect(await new SettingsFile(fs, path).read()).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      organisation: 'هيئة',
    });
    expect(await readdir(join(path, '..'))).toEqual(['settings.json']);
  });

  it.each([
    '',
    '{"theme":"da',
    '[]',
    'null',
    '"text"',
    '\u0000\u0000\u0000',
    Buffer.from([0xff, 0xfe, 0x7b]),
  ])('keeps a file aside that is no settings file (%j)', async (content) => {
    const path = await place(content);
    const file = new SettingsFile(fs, path);
    expect(await file.read()).toEqual(DEFAULT_SETTINGS);
    expect(await readdir(join(path, '..'))).toEqual(['settings.damaged-1.json']);
    expect(await readFile(join(path, '..', 'settings.damaged-1.json'))).toEqual(Buffer.from(content));
    await writeFile(path, '{');
    must(await file.write({ theme: 'light' }));
    expect((await readdir(join(path, '..'))).sort()).toEqual([
      'settings.damaged-1.json',
      'settings.damaged-2.json',
      'settings.json',
    ]);
  });

  it('is not fooled by prototype keys', async () => {
    const path = await place('{"__proto__":{"theme":"dark"},"constructor":1}');
    expect(await new SettingsFile(fs, path).read()).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps fields of a newer program', async () => {
    const path = await place('{"theme":"dark","future":{"a":1}}');
    must(await new SettingsFile(fs, path).write({ language: 'ar' }));
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
      theme: 'dark',
      language: 'ar',
      future: { a: 1 },
    });
  });

  it('leaves out fields that are undefined', async () => {
    const path = await place('{"theme":"dark"}');
    expect(
      must(await new SettingsFile(fs, path).write({ theme: undefined, digits: 'arabic' })),
    ).toMatchObject({
      theme: 'dark',
      digits: 'arabic',
    });
  });

  it('takes many changes at once without losing one', async () => {
    const path = await place();
    const file = new SettingsFile(fs, path);
    await Promise.all([
      file.write({ theme: 'dark' }),
      file.write({ language: 'en' }),
      file.write({ organisation: 'x' }),
      file.write({ isWelcomed: true }),
    ]);
    expect(await file.read()).toMatchObject({
      theme: 'dark',
      language: 'en',
      organisation: 'x',
      isWelcomed: true,
    });
  });

  it('tells a disk that is full and keeps the old settings', async () => {
    const path = await place('{"theme":"dark"}');
    const { fs: full } = faulty(fs, ({ name }) => (name === 'write' ? { code: 'ENOSPC' } : null));
    const file = new SettingsFile(full, path);
    expect(await file.write({ theme: 'light' })).toEqual({ ok: false, error: 'disk-full' });
    expect(await file.read()).toMatchObject({ theme: 'dark' });
  });

  it('does not write defaults over a file that cannot be read right now', async () => {
    const path = await place('{"theme":"dark"}');
    const { fs: failing } = faulty(fs, ({ name }) => (name === 'open read' ? { code: 'EACCES' } : null));
    const file = new SettingsFile(failing, path);
    expect(await file.read()).toEqual(DEFAULT_SETTINGS);
    expect(await file.write({ language: 'en' })).toEqual({ ok: false, error: 'denied' });
    expect(await readFile(path, 'utf8')).toBe('{"theme":"dark"}');
  });

  it('survives a folder in its place', async () => {
    const path = await place();
    await mkdir(path);
    const file = new SettingsFile(fs, path);
    expect(await file.read()).toEqual(DEFAULT_SETTINGS);
    expect((await file.write({ theme: 'dark' })).ok).toBe(false);
  });
});
