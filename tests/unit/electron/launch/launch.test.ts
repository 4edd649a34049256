import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hashSources, isBuilt } from '../../../../electron/launch/build.mjs';
import { chooseShell } from '../../../../electron/launch/choose-shell.mjs';
import { findElectron } from '../../../../electron/launch/electron-binary.mjs';
import { chromiumFlags, findChromium } from '../../../../electron/launch/find-chromium.mjs';
import { isInstalled } from '../../../../electron/launch/install.mjs';
import { isSupported, requireNode } from '../../../../electron/launch/node-version.mjs';
import { DEFAULT_PORT, readOptions } from '../../../../electron/launch/read-options.mjs';
import { runNode } from '../../../../electron/launch/run-command.mjs';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files. */
function plant(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'launch-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) write(folder, path, text);
  return folder;
}

function write(folder: string, path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('the Node that starts it', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '22.20.1', '24.0.0', '26.3.1'])('may be %s', (version) => {
    expect(isSupported(version)).toBe(true);
  });

  it.each(['18.20.0', '20.18.3', '21.7.0', '22.11.0'])(
    'may not be %s, and is told so in a sentence',
    (version) => {
      expect(isSupported(version)).toBe(false);
      expect(() => requireNode(version)).toThrow(version);
    },
  );
});

describe('the packages', () => {
  const lock = (version: string, more: object = {}) =>
    JSON.stringify({ packages: { '': {}, 'node_modules/a': { version }, ...more } });

  it('are there when each has the version of the lock file', () => {
    const root = plant({
      'package-lock.json': lock('1.0.0'),
      'node_modules/.package-lock.json': lock('1.0.0'),
    });
    expect(isInstalled(root)).toBe(true);
  });

  it('may lack what is for other systems', () => {
    const other = { 'node_modules/b-darwin': { version: '1.0.0', optional: true } };
    const files = {
      'package-lock.json': lock('1.0.0', other),
      'node_modules/.package-lock.json': lock('1.0.0'),
    };
    expect(isInstalled(plant(files))).toBe(true);
  });

  it('are stale after an update, missing before the first install, and after one that was broken off', () => {
    const stale = { 'package-lock.json': lock('2.0.0'), 'node_modules/.package-lock.json': lock('1.0.0') };
    expect(isInstalled(plant(stale))).toBe(false);
    expect(isInstalled(plant({ 'package-lock.json': lock('1.0.0') }))).toBe(false);
    expect(isInstalled(plant({ 'package-lock.json': lock('1.0.0'), 'node_modules/a/index.js': '' }))).toBe(
      false,
    );
  });
});

describe('the build', () => {
  const sources = {
    'package.json': '{}',
    'package-lock.json': '{}',
    'electron.vite.config.ts': '',
    'electron/main/main.ts': 'main',
    'renderer/index.html': 'page',
  };
  const built = {
    'out/main/main.js': '',
    'out/main/browser-shell.js': '',
    'out/preload/preload.cjs': '',
    'out/renderer/index.html': '',
  };

  it('is fresh until a source changes, comes or goes', () => {
    const root = plant({ ...sources, ...built });
    expect(isBuilt(root)).toBe(false);
    write(root, 'out/.stamp', hashSources(root));
    expect(isBuilt(root)).toBe(true);
    write(root, 'renderer/app/new.ts', '');
    expect(isBuilt(root)).toBe(false);
    rmSync(join(root, 'renderer/app/new.ts'));
    expect(isBuilt(root)).toBe(true);
    write(root, 'electron/main/main.ts', 'changed');
    expect(isBuilt(root)).toBe(false);
  });

  it('is stale when a part of it is gone', () => {
    const root = plant({ ...sources, ...built });
    write(root, 'out/.stamp', hashSources(root));
    rmSync(join(root, 'out/preload/preload.cjs'));
    expect(isBuilt(root)).toBe(false);
  });
});

describe('the search for a Chromium', () => {
  const program = (folder: string, path: string) => {
    write(folder, path, '#!/bin/sh\n');
    chmodSync(join(folder, path), 0o755);
    return join(folder, path);
  };

  it('takes the one HASHIYA_CHROMIUM names before the one on the PATH', () => {
    const folder = plant({});
    const named = program(folder, 'named/browser');
    const onPath = program(folder, 'bin/chromium');
    const env = { HASHIYA_CHROMIUM: named, PATH: join(folder, 'bin') };
    expect(findChromium(env)).toBe(named);
    expect(findChromium({ ...env, HASHIYA_CHROMIUM: join(folder, 'missing') })).toBe(onPath);
  });

  it('passes over what cannot be run', () => {
    const folder = plant({ 'bin/chromium': 'no program' });
    mkdirSync(join(folder, 'bin/chromium-browser'));
    const chrome = program(folder, 'bin/google-chrome');
    expect(findChromium({ PATH: join(folder, 'bin') })).toBe(chrome);
  });

  it('gives flags that keep the browser off the network', () => {
    expect(chromiumFlags()).toContain('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
    expect(chromiumFlags()).toContain('--disable-background-networking');
    expect(chromiumFlags().includes('--no-sandbox')).toBe(process.getuid?.() === 0);
  });
});

describe('the command line', () => {
  it('leaves the shell open and means the usual folder, the fixed port and a window when it says nothing', () => {
    expect(readOptions([])).toEqual({ shell: null, dataFolder: null, port: DEFAULT_PORT, hasWindow: true });
  });

  it('takes shell, folder, port and no window', () => {
    expect(readOptions(['--shell', 'browser', '--data=/tmp/x', '--port=0', '--no-window'])).toEqual({
      shell: 'browser',
      dataFolder: '/tmp/x',
      port: 0,
      hasWindow: false,
    });
  });

  it.each([
    ['--port=abc', 'no port number'],
    ['--port=65536', 'no port number'],
    ['--port=-1', 'no port number'],
    ['--unknown', "Unknown option '--unknown'."],
    ['stray', "Unexpected argument 'stray'."],
    ['--no-window=1', '--no-window'],
    ['--data=', 'names no folder'],
    ['--shell=gui', 'two shells'],
  ])('refuses %s with a sentence and the flags there are', (flag, sentence) => {
    expect(() => readOptions([flag])).toThrow(sentence);
    expect(() => readOptions([flag])).toThrow('--data=<folder>');
  });
});

describe('the choice of a shell', () => {
  const electron = {
    'node_modules/electron/path.txt': 'electron',
    'node_modules/electron/dist/electron': '',
  };
  // What `install.js` does on a closed network.
  const closed = { 'node_modules/electron/install.js': 'process.exit(1)', 'package.json': '{}' };
  const choose = async (root: string, flags: string[], display = ':0') => {
    const before = process.env['DISPLAY'];
    process.env['DISPLAY'] = display;
    try {
      return await chooseShell(root, flags);
    } finally {
      if (before === undefined) delete process.env['DISPLAY'];
      else process.env['DISPLAY'] = before;
    }
  };

  it('is Electron where its program is', async () => {
    const root = plant(electron);
    expect(findElectron(root, {})).toBe(join(root, 'node_modules/electron/dist/electron'));
    expect((await choose(root, [])).shell).toBe('electron');
  });

  it('is the browser, with the reason, without a window, a display or the program', async () => {
    const root = plant(electron);
    expect(await choose(root, ['--no-window'])).toMatchObject({
      shell: 'browser',
      reason: expect.stringContaining('window') as string,
    });
    expect(await choose(root, ['--shell=browser'])).toMatchObject({
      shell: 'browser',
      reason: 'as asked for',
    });
    const without = plant(closed);
    expect((await choose(without, [])).reason).toContain('cannot be fetched');
    if (process.platform === 'linux') expect((await choose(root, [], '')).reason).toContain('display');
  });

  it('asks a closed network once a day, not at every start', async () => {
    const root = plant(closed);
    await choose(root, []);
    write(root, 'node_modules/electron/install.js', "require('node:fs').writeFileSync('asked', '')");
    await choose(root, []);
    expect(findElectron(root, {})).toBeNull();
    expect(() => rmSync(join(root, 'asked'))).toThrow('ENOENT');
  });

  it('ends with a sentence where the shell that was asked for cannot be', async () => {
    await expect(choose(plant(closed), ['--shell=electron'])).rejects.toThrow('--shell=browser');
    await expect(choose(plant(closed), ['--shell=gui'])).rejects.toThrow('two shells');
    const windowless = choose(plant(electron), ['--shell=electron', '--no-window']);
    await expect(windowless).rejects.toThrow('needs a window');
  });
});

describe('a command', () => {
  it('answers with its exit code, or says that it took too long or is not there', async () => {
    expect(await runNode(['-e', 'process.exit(3)'], { isQuiet: true })).toBe(3);
    expect(await runNode(['-e', 'setTimeout(() => {}, 9999)'], { isQuiet: true, seconds: 0.2 })).toBe(124);
    expect(await runNode([], { cwd: '/nowhere/at/all', isQuiet: true })).toBe(127);
  });
});
