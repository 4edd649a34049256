import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Launched, launchMain } from '../stand-in/launch';
import { Preventable, type StandInOptions } from '../stand-in/stand-in';

let shell: Launched | null = null;
const launch = async (options?: StandInOptions, dataFolder?: string) => {
  shell = await launchMain(options, dataFolder);
  return shell;
};
afterEach(async () => {
  await shell?.end();
  shell = null;
});

interface MenuItem {
  readonly label?: string;
  readonly role?: string;
  readonly type?: string;
  readonly submenu?: readonly MenuItem[];
}

const menuOf = (started: Launched) => started.record.only('setApplicationMenu') as readonly MenuItem[];
const rolesOf = (menu: readonly MenuItem[]) =>
  menu.flatMap((top) => (top.submenu ?? []).map((item) => item.role)).filter((role) => role !== undefined);

describe('the menu', () => {
  it('of a shipped program edits, zooms and quits, and neither reloads nor inspects', async () => {
    expect(rolesOf(menuOf(await launch({ isPackaged: true })))).toEqual([
      'quit',
      'undo',
      'redo',
      'cut',
      'copy',
      'paste',
      'selectAll',
      'resetZoom',
      'zoomIn',
      'zoomOut',
      'togglefullscreen',
    ]);
  });

  it('of a development build can also reload and inspect', async () => {
    expect(rolesOf(menuOf(await launch())).slice(-2)).toEqual(['reload', 'toggleDevTools']);
  });

  it.each([
    [['en-GB'], 'File'],
    [['ar-SA'], 'ملف'],
    [['fr-FR'], 'ملف'],
    [[], 'ملف'],
  ])('follows the system language %j', async (languages, label) => {
    expect(menuOf(await launch({ languages }))[0]?.label).toBe(label);
  });

  it('follows the language the user chose', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'main-'));
    writeFileSync(join(dataFolder, 'settings.json'), '{"language":"en"}');
    expect(menuOf(await launch({ languages: ['ar'] }, dataFolder))[0]?.label).toBe('File');
    await shell?.end();
    rmSync(dataFolder, { recursive: true });
  });

  it('names every item', async () => {
    const items = menuOf(await launch()).flatMap((top) => [top, ...(top.submenu ?? [])]);
    expect(items.filter((item) => item.type !== 'separator' && !item.label)).toEqual([]);
  });
});

describe('a second start', () => {
  it('of Electron ends at once and brings the first window to the front', async () => {
    const second = await launch({ hasLock: false });
    expect(second.record.of('quit')).toHaveLength(1);
    expect(second.windows).toEqual([]);
    await second.end();

    const first = await launch();
    first.app.emit('second-instance');
    expect(first.record.calls.slice(-3).map((call) => call.name)).toEqual([
      'window.restore',
      'window.show',
      'window.focus',
    ]);
  });

  it('on a data folder that another shell holds says so and opens no window', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'main-'));
    const holder = { holderId: 'another-holder-0001', pid: process.ppid, published: { shell: 'browser' } };
    writeFileSync(join(dataFolder, 'lock'), JSON.stringify(holder));
    const started = await launch({ languages: ['en'] }, dataFolder);
    expect(started.record.of('dialog.showErrorBox')).toEqual([
      ['حاشية', 'Hashiya is already running on this data folder.'],
    ]);
    expect(started.record.of('exit')).toEqual([[1]]);
    expect(started.windows).toEqual([]);
    rmSync(dataFolder, { recursive: true });
  });
});

describe('a data folder that cannot be made', () => {
  it('is said in a sentence, and nothing starts', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'main-'));
    writeFileSync(join(folder, 'file'), '');
    const started = await launch({ languages: ['en'] }, join(folder, 'file', 'data'));
    expect(started.record.of('dialog.showErrorBox')).toEqual([
      ['حاشية', `The data folder cannot be opened: ${join(folder, 'file', 'data')}`],
    ]);
    expect(started.record.of('exit')).toEqual([[1]]);
    expect(started.windows).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

describe('a shipped program', () => {
  it.each(['remote-debugging-port', 'remote-debugging-pipe', 'inspect', 'inspect-brk'])(
    'does not start with --%s',
    async (name) => {
      const started = await launch({ isPackaged: true, switches: [name] });
      expect(started.record.of('exit')).toEqual([[1]]);
      expect(started.windows).toEqual([]);
    },
  );
});

describe('quitting', () => {
  it('waits until the window has shipped what it has', async () => {
    const started = await launch();
    const window = started.windows[0]!;
    started.app.quit();
    expect(started.hasEnded()).toBe(false);
    expect(window.webContents.sent).toEqual(['app.flush']);
    await started.bridge().invoke('app.flushed');
    await vi.waitUntil(() => started.hasEnded());
    expect(started.record.of('flushStorageData')).toHaveLength(1);
  });

  it('asks the window only once however often it is asked itself', async () => {
    const started = await launch();
    started.app.quit();
    started.app.quit();
    expect(started.windows[0]!.webContents.sent).toEqual(['app.flush']);
    await started.bridge().invoke('app.flushed');
    await vi.waitUntil(() => started.hasEnded());
  });

  it('holds the closing of the window too', async () => {
    const started = await launch();
    const event = new Preventable();
    started.windows[0]!.emit('close', event);
    expect(event.isPrevented).toBe(true);
    expect(started.windows[0]!.webContents.sent).toEqual(['app.flush']);
    await started.bridge().invoke('app.flushed');
    await vi.waitUntil(() => started.hasEnded());
    const second = new Preventable();
    started.windows[0]!.emit('close', second);
    expect(second.isPrevented).toBe(false);
  });

  it('gives up on a window that does not answer', async () => {
    const started = await launch();
    const before = Date.now();
    started.app.quit();
    await vi.waitUntil(() => started.hasEnded(), { timeout: 7000 });
    expect(Date.now() - before).toBeGreaterThanOrEqual(4900);
  });

  it('does not wait for a window that crashed', async () => {
    const started = await launch();
    started.windows[0]!.webContents.isBroken = true;
    started.app.quit();
    await vi.waitUntil(() => started.hasEnded(), { timeout: 2000 });
    expect(started.windows[0]!.webContents.sent).toEqual([]);
  });

  it('gives the data folder back, so that the next start takes it', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'main-'));
    await launch({}, dataFolder);
    await shell?.end();
    const next = await launch({}, dataFolder);
    expect(next.windows).toHaveLength(1);
    await next.end();
    rmSync(dataFolder, { recursive: true });
  });
});
