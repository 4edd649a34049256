import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Intake } from '../../../../electron/services/intake';
import { nodeFileSystem } from '../../../../electron/services/node-file-system';
import { WatchFolder } from '../../../../electron/services/watch/watch-folder';
import { must } from './support/records';
import { useTempFolder } from './support/temp-folder';

describe('the watched folder', () => {
  const tempFolder = useTempFolder();
  const opened: WatchFolder[] = [];
  afterEach(async () => {
    for (const watch of opened.splice(0)) await watch.close();
  });

  async function start(root: string) {
    const intake = new Intake(nodeFileSystem);
    const watch = new WatchFolder(nodeFileSystem, {
      memoryFile: join(root, 'watch.json'),
      inboxFolder: join(root, 'inbox'),
      machine: { platform: 'linux', home: root, env: {} },
      intake,
      pauseMs: 10,
    });
    opened.push(watch);
    await watch.open();
    return { watch, intake };
  }
  const untilNew = (watch: WatchFolder, count: number) =>
    vi.waitFor(() => expect(watch.status().newFiles).toBe(count), { timeout: 5000 });
  /** Long enough for several looks. */
  const aWhile = () => new Promise((resolve) => setTimeout(resolve, 120));

  it('watches nothing until it is told to', async () => {
    const root = await tempFolder();
    const { watch } = await start(root);
    expect(watch.status()).toEqual({ folder: null, problem: null, newFiles: 0 });
    expect(watch.take()).toBeNull();
  });

  it('names the inbox and the folders that exist', async () => {
    const root = await tempFolder();
    await mkdir(join(root, 'Downloads'));
    await writeFile(join(root, 'Desktop'), 'a file by that name');
    const { watch } = await start(root);
    expect(await watch.places()).toEqual([
      { kind: 'inbox', path: join(root, 'inbox') },
      { kind: 'downloads', path: join(root, 'Downloads') },
    ]);
    expect(await watch.setPlace('documents')).toEqual({ ok: false, error: 'gone' });
  });

  it('offers what comes after the folder was chosen, in folders below it too, and tells so', async () => {
    const root = await tempFolder();
    const press = join(root, 'press');
    await mkdir(join(press, 'يوم'), { recursive: true });
    await writeFile(join(press, 'old.txt'), 'قديم');
    const { watch, intake } = await start(root);
    must(await watch.setChosen(press));
    let told = 0;
    watch.onChange(() => {
      told += 1;
    });
    await aWhile();
    expect(watch.status().newFiles).toBe(0);
    await writeFile(join(press, 'يوم', 'جديد.txt'), 'جديد');
    await untilNew(watch, 1);
    expect(told).toBeGreaterThan(0);
    const token = watch.take();
    const { entries } = must(await intake.list(token ?? ''));
    expect(entries.map(({ relativePath }) => relativePath)).toEqual(['جديد.txt']);
    expect(Buffer.from(must(await intake.read(entries[0]!.entryId))).toString()).toBe('جديد');
  });

  it('offers what lies in the inbox already', async () => {
    const root = await tempFolder();
    await mkdir(join(root, 'inbox'));
    await writeFile(join(root, 'inbox', 'a.txt'), 'خبر');
    const { watch } = await start(root);
    must(await watch.setPlace('inbox'));
    await untilNew(watch, 1);
  });

  it('offers files until they are done or set aside, across restarts, and again when they change', async () => {
    const root = await tempFolder();
    const { watch } = await start(root);
    must(await watch.setPlace('inbox'));
    await writeFile(join(root, 'inbox', 'a.txt'), 'خبر');
    await untilNew(watch, 1);
    expect(watch.take()).not.toBeNull();
    // Taken but never told as done: the program was closed in the middle.
    await watch.close();
    const again = await start(root);
    await untilNew(again.watch, 1);
    must(await again.watch.done(again.watch.take() ?? ''));
    expect(again.watch.status().newFiles).toBe(0);
    await writeFile(join(root, 'inbox', 'b.txt'), 'خبر آخر');
    await untilNew(again.watch, 1);
    must(await again.watch.dismiss());
    await again.watch.close();
    const third = await start(root);
    await aWhile();
    expect(third.watch.status().newFiles).toBe(0);
    await writeFile(join(root, 'inbox', 'a.txt'), 'خبر مصحح');
    await untilNew(third.watch, 1);
  });

  it('waits until a file no longer grows', async () => {
    const root = await tempFolder();
    const { watch } = await start(root);
    must(await watch.setPlace('inbox'));
    const path = join(root, 'inbox', 'copying.txt');
    let size = 0;
    const seen: number[] = [];
    const growing = setInterval(() => {
      size += 1;
      seen.push(watch.status().newFiles);
      void writeFile(path, 'خ'.repeat(size)).then(() => utimes(path, size, size));
    }, 3);
    await aWhile();
    clearInterval(growing);
    expect(Math.max(...seen)).toBe(0);
    await untilNew(watch, 1);
  });

  it('says that the folder is gone, offers nothing meanwhile and forgets nothing', async () => {
    const root = await tempFolder();
    const stick = join(root, 'stick');
    await mkdir(stick);
    const { watch } = await start(root);
    must(await watch.setChosen(stick));
    await writeFile(join(stick, 'a.txt'), 'خبر');
    await untilNew(watch, 1);
    await rename(stick, join(root, 'pulled'));
    await vi.waitFor(() => expect(watch.status()).toMatchObject({ problem: 'gone', newFiles: 0 }));
    await rename(join(root, 'pulled'), stick);
    await untilNew(watch, 1);
    expect(watch.status().problem).toBeNull();
  });

  it('starts with nothing watched when its memory is damaged', async () => {
    const root = await tempFolder();
    await writeFile(join(root, 'watch.json'), '{"folder":');
    const { watch } = await start(root);
    expect(watch.status().folder).toBeNull();
    await rm(join(root, 'watch.json'));
  });

  it('stops when told to watch nothing', async () => {
    const root = await tempFolder();
    const { watch } = await start(root);
    must(await watch.setPlace('inbox'));
    await writeFile(join(root, 'inbox', 'a.txt'), 'خبر');
    await untilNew(watch, 1);
    must(await watch.setPlace(null));
    expect(watch.status()).toEqual({ folder: null, problem: null, newFiles: 0 });
  });
});
