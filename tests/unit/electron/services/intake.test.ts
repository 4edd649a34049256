import { execFile } from 'node:child_process';
import { appendFile, mkdir, rename, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Intake, type IntakeEntry } from '../../../../electron/services/intake';
import { nodeFileSystem } from '../../../../electron/services/node-file-system';
import { faulty } from './support/faulty-file-system';
import { must } from './support/records';
import { useTempFolder } from './support/temp-folder';

const run = promisify(execFile);

describe('the intake', () => {
  const tempFolder = useTempFolder();

  async function listing(
    paths: readonly string[],
  ): Promise<{ intake: Intake; entries: readonly IntakeEntry[] }> {
    const intake = new Intake(nodeFileSystem);
    return { intake, entries: must(await intake.list(intake.register(paths))).entries };
  }
  const shown = (entries: readonly IntakeEntry[]): Record<string, string | number> =>
    Object.fromEntries(entries.map(({ relativePath, size, problem }) => [relativePath, problem ?? size]));

  it('lists files and folders below what was dropped, in a stable order, without clutter', async () => {
    const root = await tempFolder();
    await mkdir(join(root, 'press', 'يوم', '.git'), { recursive: true });
    for (const name of ['b.txt', 'a.txt', '.hidden', '.DS_Store', 'Thumbs.db', 'يوم/c.txt', 'يوم/.git/x']) {
      await writeFile(join(root, 'press', name), name);
    }
    await writeFile(join(root, 'lone.txt'), '12345');
    const { entries } = await listing([join(root, 'press'), join(root, 'lone.txt')]);
    expect(entries.map(({ relativePath }) => relativePath)).toEqual([
      'press/a.txt',
      'press/b.txt',
      'press/يوم/c.txt',
      'lone.txt',
    ]);
    expect(entries[3]).toMatchObject({ size: 5, problem: null });
    expect(new Set(entries.map(({ entryId }) => entryId)).size).toBe(4);
    for (const { entryId } of entries) expect(entryId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('reads what was listed, byte for byte', async () => {
    const root = await tempFolder();
    const bytes = Buffer.from([0xc7, 0xe1, 0x00, 0xff]);
    await writeFile(join(root, 'a.txt'), bytes);
    await writeFile(join(root, 'empty.txt'), '');
    const { intake, entries } = await listing([join(root, 'a.txt'), join(root, 'empty.txt')]);
    expect(Buffer.from(must(await intake.read(entries[0]!.entryId)))).toEqual(bytes);
    expect(must(await intake.read(entries[1]!.entryId)).byteLength).toBe(0);
  });

  it('knows only its own tokens', async () => {
    const intake = new Intake(nodeFileSystem);
    for (const token of ['', '/etc/passwd', '__proto__', 'x'.repeat(1_000_000)]) {
      expect(await intake.list(token)).toEqual({ ok: false, error: 'unknown-token' });
      expect(await intake.read(token)).toEqual({ ok: false, error: 'unknown-token' });
    }
  });

  it('forgets the oldest drops after many', async () => {
    const root = await tempFolder();
    const intake = new Intake(nodeFileSystem);
    const first = intake.register([root]);
    for (let n = 0; n < 40; n += 1) intake.register([root]);
    expect((await intake.list(first)).ok).toBe(false);
    expect((await intake.list(intake.register([root]))).ok).toBe(true);
  });

  it('names links, pipes and sockets as no files and never follows or waits for them', async () => {
    const root = await tempFolder();
    await writeFile(join(root, 'real.txt'), 'x');
    await symlink(join(root, 'real.txt'), join(root, 'link.txt'));
    await symlink(root, join(root, 'loop'));
    await run('mkfifo', [join(root, 'pipe.txt')]);
    const server = createServer().listen(join(root, 'socket.txt'));
    await new Promise((resolve) => server.on('listening', resolve));
    const { intake, entries } = await listing([
      root,
      join(root, 'pipe.txt'),
      join(root, 'link.txt'),
      '/dev/zero',
    ]);
    server.close();
    const base = root.split('/').at(-1) ?? '';
    expect(shown(entries)).toEqual({
      [`${base}/link.txt`]: 'not-regular',
      [`${base}/loop`]: 'not-regular',
      [`${base}/pipe.txt`]: 'not-regular',
      [`${base}/real.txt`]: 1,
      [`${base}/socket.txt`]: 'not-regular',
      'pipe.txt': 'not-regular',
      'link.txt': 'not-regular',
      zero: 'not-regular',
    });
    const pipe = entries.find(({ relativePath }) => relativePath === 'pipe.txt');
    expect(await intake.read(pipe?.entryId ?? '')).toEqual({ ok: false, error: 'not-regular' });
  });

  it('notices what takes the place of a listed file', async () => {
    const root = await tempFolder();
    const path = join(root, 'a.txt');
    const replaceBy = async (make: () => Promise<unknown>) => {
      await writeFile(path, 'as listed');
      const { intake, entries } = await listing([path]);
      await rm(path);
      await make();
      const read = await intake.read(entries[0]!.entryId);
      await rm(path, { recursive: true, force: true });
      return read;
    };
    expect(await replaceBy(async () => undefined)).toEqual({ ok: false, error: 'vanished' });
    expect(await replaceBy(() => run('mkfifo', [path]))).toEqual({ ok: false, error: 'not-regular' });
    expect(await replaceBy(() => mkdir(path))).toEqual({ ok: false, error: 'not-regular' });
    expect(await replaceBy(() => symlink('/etc/hostname', path))).toEqual({
      ok: false,
      error: 'not-regular',
    });
    expect(await replaceBy(() => writeFile(path, 'longer than listed'))).toEqual({
      ok: false,
      error: 'changed',
    });
  });

  it('notices a file that changed, by size or by time', async () => {
    const root = await tempFolder();
    const path = join(root, 'a.txt');
    await writeFile(path, 'text');
    const { intake, entries } = await listing([path]);
    await utimes(path, 1, 1);
    expect(await intake.read(entries[0]!.entryId)).toEqual({ ok: false, error: 'changed' });
    const again = await listing([path]);
    await appendFile(path, '!');
    expect(await again.intake.read(again.entries[0]!.entryId)).toEqual({ ok: false, error: 'changed' });
  });

  it('refuses a file that is too large without reading it', async () => {
    const root = await tempFolder();
    await writeFile(join(root, 'huge.txt'), '');
    await truncate(join(root, 'huge.txt'), 64 * 1024 * 1024 + 1);
    const { intake, entries } = await listing([join(root, 'huge.txt')]);
    expect(entries[0]).toMatchObject({ problem: 'too-large', size: 64 * 1024 * 1024 + 1 });
    expect(await intake.read(entries[0]!.entryId)).toEqual({ ok: false, error: 'too-large' });
  });

  it('reads files whose names are no UTF-8, and shows them as Windows wrote them', async () => {
    const root = await tempFolder();
    const name = Buffer.from([0xe3, 0xde, 0xc7, 0xe1, 0x2e, 0x74, 0x78, 0x74]);
    await writeFile(Buffer.concat([Buffer.from(`${root}/`), name]), 'نص');
    const { intake, entries } = await listing([root]);
    expect(entries[0]?.relativePath).toMatch(/\/مقال\.txt$/);
    expect(Buffer.from(must(await intake.read(entries[0]!.entryId))).toString()).toBe('نص');
  });

  it('lists and reads files under names that are hardly any', async () => {
    const root = await tempFolder();
    const names = [
      'خبر\u202etxt.gpj.txt',
      'سطر\nسطر.txt',
      `${'س'.repeat(125)}.txt`,
      'تقرير',
      '...',
      ' .txt ',
    ];
    for (const name of names) await writeFile(join(root, name), name);
    const { intake, entries } = await listing(names.map((name) => join(root, name)));
    expect(entries.map(({ relativePath }) => relativePath).sort()).toEqual([...names].sort());
    for (const { entryId, relativePath } of entries) {
      expect(Buffer.from(must(await intake.read(entryId))).toString()).toBe(relativePath);
    }
  });

  it('lists what is missing or forbidden with its reason, and goes on with the rest', async () => {
    const root = await tempFolder();
    await mkdir(join(root, 'closed'));
    await writeFile(join(root, 'open.txt'), 'x');
    const { fs } = faulty(nodeFileSystem, ({ name, index }) =>
      name === 'list' && index > 2 ? { code: 'EACCES' } : null,
    );
    const intake = new Intake(fs);
    const { entries } = must(await intake.list(intake.register([join(root, 'gone.txt'), root])));
    const base = root.split('/').at(-1) ?? '';
    expect(shown(entries)).toEqual({
      'gone.txt': 'io',
      [`${base}/open.txt`]: 1,
      [`${base}/closed`]: 'denied',
    });
    expect(await intake.read(entries.at(-1)!.entryId)).toEqual({ ok: false, error: 'denied' });
  });

  it('stops at the limit and says so', async () => {
    const entriesOf = (count: number) =>
      Array.from({ length: count }, (_, n) => ({ name: `${n}.txt`, kind: 'file' as const }));
    const intake = new Intake({
      ...nodeFileSystem,
      info: async (path) => ({
        kind: String(path).endsWith('.txt') ? 'file' : 'folder',
        size: 1,
        modifiedMs: 0,
        isReadOnly: false,
      }),
      list: async () => entriesOf(20_001),
    });
    const listed = must(await intake.list(intake.register(['/many'])));
    expect(listed.entries).toHaveLength(20_000);
    expect(listed.isTruncated).toBe(true);
  });

  it('survives a folder that holds itself', async () => {
    const intake = new Intake({
      ...nodeFileSystem,
      info: async () => ({ kind: 'folder', size: 0, modifiedMs: 0, isReadOnly: false }),
      list: async () => [{ name: 'again', kind: 'folder' }],
    });
    expect(must(await intake.list(intake.register(['/deep'])))).toEqual({ entries: [], isTruncated: true });
  });

  it('answers the old entries no more after listing again', async () => {
    const root = await tempFolder();
    await writeFile(join(root, 'a.txt'), 'x');
    const intake = new Intake(nodeFileSystem);
    const token = intake.register([root]);
    const [old] = must(await intake.list(token)).entries;
    await rename(join(root, 'a.txt'), join(root, 'b.txt'));
    const [next] = must(await intake.list(token)).entries;
    expect(await intake.read(old!.entryId)).toEqual({ ok: false, error: 'unknown-token' });
    expect((await intake.read(next!.entryId)).ok).toBe(true);
  });
});
