import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../../../electron/services/node-file-system';
import { OriginalsVault } from '../../../../electron/services/originals-vault';
import { faulty } from './support/faulty-file-system';
import { MemoryDisk } from './support/memory-disk';
import { must } from './support/records';
import { useTempFolder } from './support/temp-folder';

const VAULT = '/data/originals';
const text = (n: number): Uint8Array => Buffer.from(`مقال ${n}\r\n`.repeat(n + 1));
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function memoryVault(): Promise<{ disk: MemoryDisk; vault: OriginalsVault }> {
  const disk = new MemoryDisk();
  await disk.makeFolder(VAULT);
  await disk.syncFolder('/');
  await disk.syncFolder('/data');
  return { disk, vault: new OriginalsVault(disk, VAULT) };
}

describe('the vault on the real disk', () => {
  const tempFolder = useTempFolder();

  it('stores a batch by hash and gives every file back byte for byte, also after a restart', async () => {
    const folder = await tempFolder();
    const large = Buffer.from(Array.from({ length: 200_000 }, (_, at) => (at * 7919) % 251));
    const files = [
      new Uint8Array(),
      Buffer.from([0xff, 0xfe, 0x00]),
      large,
      ...Array.from({ length: 300 }, (_, n) => text(n)),
    ];
    const stored = (await new OriginalsVault(nodeFileSystem, folder).put(files)).map(must);
    expect(stored).toEqual(files.map((bytes) => ({ sha256: hashOf(bytes), size: bytes.byteLength })));
    const vault = new OriginalsVault(nodeFileSystem, folder);
    for (const [index, bytes] of files.entries()) {
      const read = must(await vault.read(hashOf(bytes)));
      expect(Buffer.from(read).equals(files[index]!)).toBe(true);
      expect(read.constructor).toBe(Uint8Array);
      expect(read.buffer.byteLength).toBe(read.byteLength);
    }
    expect(await readdir(join(folder, 'packs'))).toHaveLength(1);
    const sha256 = hashOf(large);
    expect(await readdir(join(folder, sha256.slice(0, 2)))).toEqual([`${sha256.slice(2)}.gz`]);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('keeps each file once, whether it came alone before or in a pack', async () => {
    const folder = await tempFolder();
    const vault = new OriginalsVault(nodeFileSystem, folder);
    await vault.put([text(1)]);
    const batch = [text(1), text(2), text(3), text(4), text(5)];
    expect((await vault.put(batch)).every(({ ok }) => ok)).toBe(true);
    expect((await new OriginalsVault(nodeFileSystem, folder).put(batch)).every(({ ok }) => ok)).toBe(true);
    expect((await vault.put([text(2)])).every(({ ok }) => ok)).toBe(true);
    expect(await readdir(join(folder, 'packs'))).toHaveLength(1);
    const shards = (await readdir(folder)).filter((name) => name !== 'packs');
    expect(shards).toEqual([hashOf(text(1)).slice(0, 2)]);
  });

  it('tells the files of a damaged pack from missing ones, and stores them anew when its index is lost', async () => {
    const folder = await tempFolder();
    const batch = [text(1), text(2), text(3), text(4)];
    await new OriginalsVault(nodeFileSystem, folder).put(batch);
    const [name = ''] = await readdir(join(folder, 'packs'));
    const path = join(folder, 'packs', name);
    const whole = await readFile(path);
    await writeFile(path, whole.subarray(0, whole.length - 5));
    const cut = new OriginalsVault(nodeFileSystem, folder);
    expect(await cut.read(hashOf(text(1)))).toEqual({ ok: false, error: 'damaged' });
    expect(await cut.read(hashOf(text(9)))).toEqual({ ok: false, error: 'missing' });
    for (const damaged of [
      Buffer.alloc(0),
      Buffer.from('HSHPACK1'),
      whole.subarray(0, 40),
      whole.fill(7, 14, 30),
    ]) {
      await writeFile(path, damaged);
      const vault = new OriginalsVault(nodeFileSystem, folder);
      expect(await vault.read(hashOf(text(1)))).toEqual({ ok: false, error: 'missing' });
    }
    const vault = new OriginalsVault(nodeFileSystem, folder);
    await vault.put(batch);
    expect(must(await vault.read(hashOf(text(4))))).toEqual(new Uint8Array(text(4)));
  });

  it('tells missing, damaged and exchanged originals apart', async () => {
    const folder = await tempFolder();
    const vault = new OriginalsVault(nodeFileSystem, folder);
    const sha256 = hashOf(text(1));
    expect(await vault.read(sha256)).toEqual({ ok: false, error: 'missing' });
    await vault.put([text(1)]);
    const path = join(folder, sha256.slice(0, 2), `${sha256.slice(2)}.gz`);
    const packed = await readFile(path);
    await writeFile(path, packed.subarray(0, packed.length - 3));
    expect(await vault.read(sha256)).toEqual({ ok: false, error: 'damaged' });
    await writeFile(path, gzipSync('another text'));
    expect(await vault.read(sha256)).toEqual({ ok: false, error: 'damaged' });
    await writeFile(path, '');
    expect(await vault.read(sha256)).toEqual({ ok: false, error: 'damaged' });
  });

  it('does not write again what is there', async () => {
    const folder = await tempFolder();
    const vault = new OriginalsVault(nodeFileSystem, folder);
    const sha256 = hashOf(text(1));
    await mkdir(join(folder, sha256.slice(0, 2)));
    await writeFile(join(folder, sha256.slice(0, 2), `${sha256.slice(2)}.gz`), 'as it was');
    expect((await vault.put([text(1)])).map(must)).toEqual([{ sha256, size: text(1).byteLength }]);
    expect(await readFile(join(folder, sha256.slice(0, 2), `${sha256.slice(2)}.gz`), 'utf8')).toBe(
      'as it was',
    );
  });
});

describe('the vault on a disk that fails', () => {
  it('writes a file once that comes twice in a batch, and syncs each folder once', async () => {
    const { disk } = await memoryVault();
    const { fs, calls } = faulty(disk, () => null);
    await new OriginalsVault(fs, VAULT).put([text(1), text(1), text(2)]);
    expect(calls.filter(({ name }) => name === 'rename')).toHaveLength(2);
    expect(calls.filter(({ name }) => name === 'syncFolder')).toHaveLength(3);
  });

  it('writes a batch of many as one file, and syncs it with its name', async () => {
    const { disk } = await memoryVault();
    const { fs, calls } = faulty(disk, () => null);
    await new OriginalsVault(fs, VAULT).put(Array.from({ length: 200 }, (_, n) => text(n)));
    expect(calls.filter(({ name }) => name === 'rename')).toHaveLength(1);
    expect(calls.filter(({ name }) => name === 'sync')).toHaveLength(1);
  });

  it.each([3, 6])(
    'answers for each of %i files, and what it called stored survives a power cut, whichever call failed',
    async (count) => {
      const files = Array.from({ length: count }, (_, n) => text(n + 1));
      const plain = faulty((await memoryVault()).disk, () => null);
      await new OriginalsVault(plain.fs, VAULT).put(files);
      for (let index = 0; index < plain.calls.length; index += 1) {
        for (const fault of [{ code: 'ENOSPC' }, { code: 'EACCES' }, 'crash'] as const) {
          const { disk } = await memoryVault();
          const { fs } = faulty(disk, (call) => (call.index === index ? fault : null));
          const stored = await new OriginalsVault(fs, VAULT).put(files);
          disk.cutPower(() => 0);
          const after = new OriginalsVault(disk, VAULT);
          for (const [at, bytes] of files.entries()) {
            const read = await after.read(hashOf(bytes));
            if (stored[at]!.ok) expect(Buffer.from(must(read)).equals(bytes)).toBe(true);
            else expect(read.ok || read.error === 'missing').toBe(true);
          }
          expect((await after.put(files)).every(({ ok }) => ok)).toBe(true);
        }
      }
    },
  );
});
