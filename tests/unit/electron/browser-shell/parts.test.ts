import { describe, expect, it, vi } from 'vitest';
import { isHolderAlive, launchId } from '../../../../electron/browser-shell/first-start';
import { createFlush } from '../../../../electron/browser-shell/flush';
import { revealFile } from '../../../../electron/browser-shell/reveal';
import { systemLocale } from '../../../../electron/browser-shell/system-locale';
import type { ShellWindow } from '../../../../electron/browser-shell/window';
import { createWindowKeeper } from '../../../../electron/browser-shell/window-keeper';

describe('the system language', () => {
  it.each([
    [{ LANG: 'ar_SA.UTF-8' }, 'ar-SA'],
    [{ LANG: 'ar' }, 'ar'],
    [{ LC_ALL: 'en_GB.UTF-8', LANG: 'ar_SA.UTF-8' }, 'en-GB'],
    [{ LANG: 'C.UTF-8' }, ''],
    [{ LANG: 'POSIX' }, ''],
    [{}, ''],
  ])('of %j is %j', (env, tag) => {
    expect(systemLocale(env, 'linux')).toBe(tag);
  });
});

describe('flushing before the end', () => {
  it('waits for the answer of a window, asks none when there is none, and gives up in time', async () => {
    const emit = vi.fn();
    const one = createFlush({ count: () => 1, emit }, 10_000);
    const flushing = one.flush();
    one.flushed();
    await flushing;
    expect(emit).toHaveBeenCalledWith('app.flush');

    await createFlush({ count: () => 0, emit }).flush();
    expect(emit).toHaveBeenCalledTimes(1);
    await createFlush({ count: () => 1, emit }, 10).flush();
  });
});

describe('the window of a launch', () => {
  const window = (raise: () => Promise<void> = () => Promise.resolve()) => {
    let close: () => void = () => undefined;
    const closed = new Promise<void>((resolve) => {
      close = resolve;
    });
    return { raise, closed, close } satisfies ShellWindow;
  };

  it('is opened on request, raised when it is there, and opened again after it was closed', async () => {
    const first = window();
    const open = vi.fn(() => first);
    const keeper = createWindowKeeper({ open, connected: () => 0, say: () => undefined });
    expect(await keeper.raise()).toBe('opened');
    expect(await keeper.raise()).toBe('raised');
    first.close();
    await first.closed;
    expect(await keeper.raise()).toBe('opened');
    expect(open).toHaveBeenCalledTimes(2);
  });

  it('is not opened beside a page that somebody else opened', async () => {
    const keeper = createWindowKeeper({ open: () => window(), connected: () => 1, say: () => undefined });
    expect(await keeper.raise()).toBe('connected');
  });

  it('is unavailable without a browser or a display', async () => {
    const keeper = createWindowKeeper({ open: () => null, connected: () => 0, say: () => undefined });
    expect(await keeper.raise()).toBe('unavailable');
  });

  it('says so when it cannot be raised, and is not doubled', async () => {
    const said: string[] = [];
    const stuck = window(() => Promise.reject(new Error('stuck')));
    const open = vi.fn(() => stuck);
    const keeper = createWindowKeeper({ open, connected: () => 0, say: (line) => said.push(line) });
    keeper.open(() => undefined);
    expect(await keeper.raise()).toBe('connected');
    expect(said[0]).toContain('stuck');
    expect(open).toHaveBeenCalledTimes(1);
  });
});

describe('the holder of a lock', () => {
  const holder = (published: Record<string, string>) => ({ holderId: 'holder-1', pid: 1, published });

  it('lives as far as its number tells while it has published nothing', async () => {
    expect(await isHolderAlive(holder({}))).toBe(true);
  });

  it('is dead when nobody answers at its address, or somebody else does', async () => {
    const address = 'http://127.0.0.1:9/#token=t';
    const fetching = vi.spyOn(globalThis, 'fetch');
    fetching.mockRejectedValueOnce(new TypeError('fetch failed'));
    expect(await isHolderAlive(holder({ address }))).toBe(false);
    fetching.mockResolvedValueOnce(Response.json({ launch: launchId('another') }));
    expect(await isHolderAlive(holder({ address }))).toBe(false);
    fetching.mockResolvedValueOnce(new Response('<html>'));
    expect(await isHolderAlive(holder({ address }))).toBe(false);
    fetching.mockResolvedValueOnce(Response.json({ launch: launchId('t') }));
    expect(await isHolderAlive(holder({ address }))).toBe(true);
    fetching.mockRejectedValueOnce(new DOMException('late', 'TimeoutError'));
    expect(await isHolderAlive(holder({ address }))).toBe(true);
    fetching.mockRestore();
  });
});

describe('showing a file', () => {
  it('is impossible without a display', async () => {
    vi.stubEnv('DISPLAY', '');
    vi.stubEnv('WAYLAND_DISPLAY', '');
    if (process.platform === 'linux') expect(await revealFile('/tmp/a.docx')).toBe(false);
    vi.unstubAllEnvs();
  });
});
