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

  it('stores a batch by hash and gives every file back byte for byte', async () => {
    const folder = await tempFolder();
    const vault = new OriginalsVault(nodeFileSystem, folder);
    const files = [
      new Uint8Array(),
      Buffer.from([0xff, 0xfe, 0x00]),
      ...Array.from({ length: 30 }, (_, n) => text(n)),
    ];
    const stored = (await vault.put(files)).map(must);
    expect(stored).toEqual(files.map((bytes) => ({ sha256: hashOf(bytes), size: bytes.byteLength })));
    for (const [index, bytes] of files.entries()) {
      const read = must(await vault.read(hashOf(bytes)));
      expect(Buffer.from(read).equals(files[index]!)).toBe(true);
      expect(read.constructor).toBe(Uint8Array);
    }
    const sha256 = hashOf(text(3));
    expect(await readdir(join(folder, sha256.slice(0, 2)))).toContain(`${sha256.slice(2)}.gz`);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
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

  it('answers for each file, and what it called stored survives a power cut, whichever call failed', async () => {
    const files = [text(1), text(2), text(3)];
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
  });
});
