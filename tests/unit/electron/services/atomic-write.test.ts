import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sweepTempFiles, writeAtomically } from '../../../../electron/services/atomic-write';
import type { FileFailure } from '../../../../electron/services/file-failure';
import { nodeFileSystem } from '../../../../electron/services/node-file-system';
import { faulty } from './support/faulty-file-system';
import { MemoryDisk } from './support/memory-disk';
import { useTempFolder } from './support/temp-folder';

const OLD = Buffer.from('old');
const NEW = Buffer.from('new and longer');
const TARGET = '/docs/file.docx';
const pause = async (): Promise<void> => undefined;

async function diskWithOld(): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  await disk.makeFolder('/docs');
  await disk.syncFolder('/');
  disk.plant(TARGET, OLD);
  return disk;
}
const contentOf = (disk: MemoryDisk): string => Buffer.from(disk.files().get(TARGET) ?? []).toString();

describe('an atomic write', () => {
  it('syncs the content before the rename and the folder after it', async () => {
    const { fs, calls } = faulty(await diskWithOld(), () => null);
    expect(await writeAtomically(fs, TARGET, NEW)).toEqual({ ok: true, value: undefined });
    expect(calls.map(({ name }) => name)).toEqual([
      'open create',
      'write',
      'sync',
      'close',
      'rename',
      'syncFolder',
    ]);
  });

  it('goes on after a write that took only some of the bytes', async () => {
    const disk = await diskWithOld();
    const { fs } = faulty(disk, ({ name, index }) => (name === 'write' && index < 4 ? 'short-write' : null));
    expect((await writeAtomically(fs, TARGET, NEW)).ok).toBe(true);
    expect(contentOf(disk)).toBe('new and longer');
  });

  it.each<[string, FileFailure]>([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EACCES', 'denied'],
    ['EROFS', 'read-only'],
    ['EBUSY', 'locked'],
    ['ETXTBSY', 'locked'],
    ['ENOENT', 'gone'],
    ['EIO', 'io'],
    ['EMFILE', 'io'],
  ])('tells %s as %s, leaves the old file and no temp file, whichever call it was', async (code, failure) => {
    for (const failing of ['open create', 'write', 'sync', 'close', 'rename']) {
      const disk = await diskWithOld();
      const { fs } = faulty(disk, ({ name }) => (name === failing ? { code } : null));
      expect(await writeAtomically(fs, TARGET, NEW, { pause })).toEqual({ ok: false, error: failure });
      expect([...disk.files().keys()]).toEqual([TARGET]);
      expect(contentOf(disk)).toBe('old');
    }
  });

  it.each(['EBUSY', 'EPERM'])('tries a rename again that meets %s for a moment', async (code) => {
    const disk = await diskWithOld();
    let renames = 0;
    const pauses: number[] = [];
    const { fs } = faulty(disk, ({ name }) => {
      if (name !== 'rename') return null;
      renames += 1;
      return renames < 4 ? { code } : null;
    });
    const written = await writeAtomically(fs, TARGET, NEW, { pause: async (ms) => pauses.push(ms) });
    expect(written.ok).toBe(true);
    expect(pauses).toEqual([20, 60, 150]);
    expect(contentOf(disk)).toBe('new and longer');
  });

  it('calls a lasting EPERM of a rename locked on Windows and denied elsewhere', async () => {
    for (const [platform, error] of [
      ['win32', 'locked'],
      ['linux', 'denied'],
    ] as const) {
      const { fs } = faulty(await diskWithOld(), ({ name }) =>
        name === 'rename' ? { code: 'EPERM' } : null,
      );
      expect(await writeAtomically(fs, TARGET, NEW, { pause, platform })).toEqual({ ok: false, error });
    }
  });

  it('leaves the old or the new file whole after a power cut at any call', async () => {
    for (let crashAt = 0; crashAt < 7; crashAt += 1) {
      for (let seed = 0; seed < 40; seed += 1) {
        const disk = await diskWithOld();
        let state = seed + 1;
        const pick = (max: number): number => {
          state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
          return Math.floor(state / 65_536) % (max + 1);
        };
        const { fs } = faulty(disk, ({ index }) => (index === crashAt ? 'crash' : null));
        const written = await writeAtomically(fs, TARGET, NEW, { pause });
        disk.cutPower(pick);
        expect(['old', 'new and longer']).toContain(contentOf(disk));
        if (written.ok) expect(contentOf(disk)).toBe('new and longer');
      }
    }
  });

  it('does not hide a fault of the program behind a code', async () => {
    const disk = await diskWithOld();
    disk.rename = () => Promise.reject(new TypeError('a slip'));
    await expect(writeAtomically(disk, TARGET, NEW)).rejects.toThrow('a slip');
  });
});

describe('on the real disk', () => {
  const tempFolder = useTempFolder();

  it('the written file is readable by its owner only', async () => {
    const path = join(await tempFolder(), 'ملف.docx');
    expect((await writeAtomically(nodeFileSystem, path, NEW)).ok).toBe(true);
    expect(await readFile(path, 'utf8')).toBe('new and longer');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('a folder that is gone is told as gone', async () => {
    const path = join(await tempFolder(), 'gone', 'file.docx');
    expect(await writeAtomically(nodeFileSystem, path, NEW)).toEqual({ ok: false, error: 'gone' });
  });

  it('a sweep removes only old temp files of ours', async () => {
    const folder = await tempFolder();
    const old = join(folder, '.hashiya-0123456789abcdef.tmp');
    await writeFile(old, 'x');
    await utimes(old, 1, 1);
    await writeFile(join(folder, '.hashiya-fedcba9876543210.tmp'), 'young');
    await writeFile(join(folder, 'mine.tmp'), 'x');
    await mkdir(join(folder, '.hashiya-aaaaaaaaaaaaaaaa.tmp'));
    await sweepTempFiles(nodeFileSystem, folder, 60_000);
    expect((await readdir(folder)).sort()).toEqual([
      '.hashiya-aaaaaaaaaaaaaaaa.tmp',
      '.hashiya-fedcba9876543210.tmp',
      'mine.tmp',
    ]);
    await sweepTempFiles(nodeFileSystem, join(folder, 'nowhere'), 0);
  });
});
