import { spawn } from 'node:child_process';
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { acquireFolderLock, isPidAlive } from '../../../../electron/services/folder-lock';
import { nodeFileSystem as fs } from '../../../../electron/services/node-file-system';
import { faulty } from './support/faulty-file-system';
import { must } from './support/records';
import { useTempFolder } from './support/temp-folder';

const pause = async (): Promise<void> => undefined;
const LIVING = { isPidAlive: () => true, pause };
const DEAD = { isPidAlive: () => false, pause };

describe('the lock of a data folder', () => {
  const tempFolder = useTempFolder();
  const lockPath = async (): Promise<string> => join(await tempFolder(), 'lock');

  it('is taken once; the second start learns what the first published', async () => {
    const path = await lockPath();
    const lock = must(await acquireFolderLock(fs, path, { pid: 11, published: { port: 1 } }));
    must(await lock.publish({ port: 4571, token: 'abc' }));
    const second = await acquireFolderLock(fs, path, { ...LIVING, pid: 12 });
    expect(second).toMatchObject({
      ok: false,
      error: { code: 'held', holder: { pid: 11, published: { port: 4571, token: 'abc' } } },
    });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('is free again after it was released', async () => {
    const path = await lockPath();
    const lock = must(await acquireFolderLock(fs, path, { pid: 11 }));
    await lock.release();
    must(await acquireFolderLock(fs, path, { ...LIVING, pid: 12 }));
    await lock.release();
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: 12 });
  });

  it('of a dead holder is taken over, leaving nothing behind', async () => {
    const path = await lockPath();
    must(await acquireFolderLock(fs, path, { pid: 11 }));
    must(await acquireFolderLock(fs, path, { ...DEAD, pid: 12 }));
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ pid: 12 });
    expect(await readdir(join(path, '..'))).toEqual(['lock']);
  });

  it('asks the probe when the pid lives, because it may be another program by now', async () => {
    const path = await lockPath();
    must(await acquireFolderLock(fs, path, { pid: 11, published: { port: 7 } }));
    const asked: unknown[] = [];
    const answer = (isAlive: boolean) => async (holder: { published: unknown }) => {
      asked.push(holder.published);
      return isAlive;
    };
    expect((await acquireFolderLock(fs, path, { ...LIVING, pid: 12, isAlive: answer(true) })).ok).toBe(false);
    expect((await acquireFolderLock(fs, path, { ...LIVING, pid: 12, isAlive: answer(false) })).ok).toBe(true);
    expect(asked).toEqual([{ port: 7 }, { port: 7 }]);
  });

  it('with our own pid is of an earlier process that had the same number', async () => {
    const path = await lockPath();
    must(await acquireFolderLock(fs, path, { pid: 1 }));
    must(await acquireFolderLock(fs, path, { ...LIVING, pid: 1 }));
  });

  it.each(['', '{', '[]', '{"pid":-1}', '\u0000\u0000', '{"holderId":"x","pid":"7","published":{}}'])(
    'left unreadable (%j) is taken over after a while',
    async (content) => {
      const path = await lockPath();
      await writeFile(path, content);
      let pauses = 0;
      const taken = await acquireFolderLock(fs, path, {
        isPidAlive: () => true,
        pause: async () => {
          pauses += 1;
        },
      });
      expect(taken.ok).toBe(true);
      expect(pauses).toBeGreaterThan(3);
    },
  );

  it('still being written is waited for', async () => {
    const path = await lockPath();
    await writeFile(path, '');
    const content = JSON.stringify({ holderId: 'other', pid: 11, published: {} });
    const taken = await acquireFolderLock(fs, path, {
      isPidAlive: () => true,
      pause: () => writeFile(path, content),
    });
    expect(taken).toMatchObject({ ok: false, error: { code: 'held', holder: { holderId: 'other' } } });
  });

  it('goes to exactly one of many starts at once', async () => {
    const path = await lockPath();
    for (let round = 0; round < 30; round += 1) {
      await writeFile(path, JSON.stringify({ holderId: `old ${round}`, pid: 5, published: {} }));
      const starts = await Promise.all(
        Array.from({ length: 8 }, (_, n) =>
          acquireFolderLock(fs, path, {
            pid: 100 + n,
            isPidAlive: (pid) => pid !== 5,
            pause: () => sleep(1),
          }),
        ),
      );
      expect(starts.filter(({ ok }) => ok).length).toBe(1);
      expect(await readdir(join(path, '..'))).toEqual(['lock']);
    }
  });

  it('is not blocked for ever by a start that was killed while it took over', async () => {
    const path = await lockPath();
    await writeFile(path, JSON.stringify({ holderId: 'old', pid: 5, published: {} }));
    await writeFile(`${path}.takeover`, '');
    expect((await acquireFolderLock(fs, path, { ...DEAD, pid: 6 })).ok).toBe(false);
    await utimes(`${path}.takeover`, 1, 1);
    must(await acquireFolderLock(fs, path, { ...DEAD, pid: 6 }));
  });

  it('on a disk that fails says why and takes no other holder down', async () => {
    const path = await lockPath();
    must(await acquireFolderLock(fs, path, { pid: 5 }));
    const before = await readFile(path, 'utf8');
    for (const [name, code, failure] of [
      ['open create', 'EACCES', 'denied'],
      ['open create', 'EMFILE', 'io'],
      ['open create', 'EROFS', 'read-only'],
      ['read', 'EIO', 'io'],
    ]) {
      const { fs: failing } = faulty(fs, (call) => (call.name === name ? { code: code ?? '' } : null));
      const taken = await acquireFolderLock(failing, path, { ...LIVING, pid: 6 });
      expect(taken).toEqual({ ok: false, error: { code: 'failed', failure } });
      expect(await readFile(path, 'utf8')).toBe(before);
    }
  });

  it('leaves no empty lock behind on a full disk', async () => {
    const path = await lockPath();
    const { fs: full } = faulty(fs, ({ name }) => (name === 'write' ? { code: 'ENOSPC' } : null));
    expect(await acquireFolderLock(full, path)).toEqual({
      ok: false,
      error: { code: 'failed', failure: 'disk-full' },
    });
    expect(await readdir(join(path, '..'))).toEqual([]);
  });

  it('knows living from dead processes', async () => {
    expect(isPidAlive(process.pid)).toBe(true);
    const child = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => child.on('exit', resolve));
    expect(isPidAlive(child.pid ?? 0)).toBe(false);
  });
});
