import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, SECURITY_HEADERS } from '../../../../electron/ipc/content-security-policy';
import { WAYS_OUT } from '../bundle-files.cases';
import { type Launched, launchMain } from '../stand-in/launch';
import { Preventable } from '../stand-in/stand-in';

let shell: Launched;
beforeAll(async () => {
  shell = await launchMain({ isPackaged: true });
});
afterAll(() => shell.end());

const firstWindow = () => shell.windows[0]!;

describe('before ready, main', () => {
  it('takes the profile below the data folder, then the single instance lock, before anything else', () => {
    const profile = join(shell.dataFolder, 'profile', 'electron');
    expect(shell.record.of('setPath')).toEqual([
      ['userData', profile],
      ['sessionData', profile],
      ['crashDumps', join(profile, 'crashes')],
    ]);
    expect(shell.record.calls.slice(0, 4).map((call) => call.name)).toEqual([
      'setPath',
      'setPath',
      'setPath',
      'requestSingleInstanceLock',
    ]);
  });

  it('puts every page into the sandbox', () => {
    expect(shell.record.of('enableSandbox')).toHaveLength(1);
  });

  it('shuts the ways to the network that Chromium has of its own', () => {
    expect(Object.fromEntries(shell.record.of('appendSwitch') as [string, unknown][])).toEqual({
      'host-resolver-rules': 'MAP * ~NOTFOUND',
      'no-proxy-server': undefined,
      'disable-background-networking': undefined,
      'disable-component-update': undefined,
      'disable-domain-reliability': undefined,
      'no-pings': undefined,
      'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
    });
  });

  it('declares app: as a secure standard scheme', () => {
    expect(shell.record.only('registerSchemesAsPrivileged')).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });
});

describe('the window', () => {
  it('has no Node, its own world, the sandbox, and nothing that opens doors', () => {
    const { preload, ...preferences } = firstWindow().options['webPreferences'] as Record<string, unknown>;
    expect(preferences).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    });
    expect(preload).toMatch(/preload[/\\]preload\.cjs$/);
  });

  it('loads our own address and shows itself when it has something to show', () => {
    expect(shell.record.only('loadURL')).toBe('app://hashiya/');
    expect(firstWindow().options['show']).toBe(false);
    firstWindow().emit('ready-to-show');
    expect(shell.record.of('window.show')).toHaveLength(1);
  });

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('stays where it is on %s', (name) => {
    for (const url of [
      'https://example.com/',
      'file:///etc/passwd',
      'app://hashiya.evil.example/',
      'app://evil/',
      'app://user@hashiya/',
      'javascript:alert(1)',
      'not an address',
    ]) {
      const event = new Preventable({ url });
      firstWindow().webContents.emit(name, event);
      expect(event.isPrevented, url).toBe(true);
    }
    const own = new Preventable({ url: 'app://hashiya/' });
    firstWindow().webContents.emit(name, own);
    expect(own.isPrevented).toBe(false);
  });

  it('opens no second window and attaches no webview', () => {
    expect(firstWindow().webContents.openHandler?.({ url: 'app://hashiya/' })).toEqual({ action: 'deny' });
    const event = new Preventable();
    firstWindow().webContents.emit('will-attach-webview', event);
    expect(event.isPrevented).toBe(true);
  });

  it('lets WebRTC send nothing past a proxy', () => {
    expect(shell.record.of('webContents.setWebRTCIPHandlingPolicy')).toEqual([['disable_non_proxied_udp']]);
  });

  it('offers to open again when its renderer is gone, and only then', async () => {
    firstWindow().webContents.emit('render-process-gone', {}, { reason: 'clean-exit' });
    expect(shell.record.of('dialog.showMessageBox')).toHaveLength(0);
    firstWindow().webContents.emit('render-process-gone', {}, { reason: 'oom' });
    await expect.poll(() => shell.record.of('webContents.reload')).toHaveLength(1);
  });
});

describe('the session', () => {
  const ask = (permission: string, requestingUrl = 'app://hashiya/') => {
    let answer: boolean | undefined;
    shell.guards.request?.(
      null as never,
      permission as never,
      ((granted: boolean) => (answer = granted)) as never,
      {
        requestingUrl,
      } as never,
    );
    return answer;
  };
  const check = (permission: string, origin = 'app://hashiya/') =>
    shell.guards.check?.(null as never, permission as never, origin as never);

  it.each(['clipboard-sanitized-write', 'persistent-storage'])(
    'grants %s to our own page only',
    (permission) => {
      expect(ask(permission)).toBe(true);
      expect(check(permission)).toBe(true);
      expect(ask(permission, 'https://example.com/')).toBe(false);
      expect(check(permission, 'https://example.com')).toBe(false);
    },
  );

  it.each([
    'accessibility-events',
    'background-sync',
    'clipboard-read',
    'display-capture',
    'fileSystem',
    'fullscreen',
    'geolocation',
    'hid',
    'idle-detection',
    'keyboardLock',
    'media',
    'mediaKeySystem',
    'midi',
    'midiSysex',
    'notifications',
    'openExternal',
    'pointerLock',
    'screen-wake-lock',
    'serial',
    'speaker-selection',
    'storage-access',
    'top-level-storage-access',
    'usb',
    'window-management',
    'unknown',
    'deprecated-sync-clipboard-read',
    'something-of-a-later-version',
  ])('refuses %s', (permission) => {
    expect(ask(permission)).toBe(false);
    expect(check(permission)).toBe(false);
  });

  it('gives no device and no screen', () => {
    expect(shell.guards.device?.({ deviceType: 'usb' } as never)).toBe(false);
    let streams: unknown;
    shell.guards.display?.({} as never, ((answer: unknown) => (streams = answer)) as never);
    expect(streams).toEqual({});
  });

  it('lets only our own addresses, blobs and data through, and no developer tools in a shipped program', () => {
    const isCancelled = (url: string) => {
      let answer: { cancel?: boolean } = {};
      shell.guards.web?.({ url } as never, ((given: { cancel?: boolean }) => (answer = given)) as never);
      return answer.cancel;
    };
    for (const url of [
      'app://hashiya/',
      'app://hashiya/assets/a.js',
      'blob:app://hashiya/1',
      'data:text/plain,1',
    ]) {
      expect(isCancelled(url), url).toBe(false);
    }
    for (const url of [
      'https://example.com/',
      'http://127.0.0.1/',
      'ws://example.com/',
      'file:///etc/passwd',
      'ftp://example.com/',
      'app://evil/',
      'devtools://devtools/bundled/inspector.html',
      'chrome-extension://abc/',
      '',
    ]) {
      expect(isCancelled(url), url).toBe(true);
    }
  });

  it('downloads nothing', () => {
    const event = new Preventable();
    shell.session.emit('will-download', event);
    expect(event.isPrevented).toBe(true);
  });

  it('checks no spelling and fetches no dictionary', () => {
    expect(shell.record.only('setSpellCheckerEnabled')).toBe(false);
    expect(shell.record.only('setSpellCheckerLanguages')).toEqual([]);
    expect(shell.record.only('setSpellCheckerDictionaryDownloadURL')).toMatch(/^app:\/\/hashiya\//);
  });
});

describe('app://', () => {
  const fetchApp = (url: string, method = 'GET') => shell.protocols.get('app')!({ url, method });

  // main/start.ts looks for the build beside its own folder; from source that is electron/renderer.
  it('answers with the security headers even where there is nothing', async () => {
    const answer = await fetchApp('app://hashiya/missing.js');
    expect(answer.status).toBe(404);
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(answer.headers.get(name)).toBe(value);
    expect(answer.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
  });

  it.each(WAYS_OUT)('gives nothing for %s', async (path) => {
    expect((await fetchApp(`app://hashiya${path}`)).status).toBeGreaterThanOrEqual(400);
  });

  it.each([
    'app://evil/index.html',
    'app://hashiya.evil/index.html',
    'app://hashiya:1/index.html',
    'app:index.html',
  ])('does not know the host of %s', async (url) => {
    expect((await fetchApp(url)).status).toBeGreaterThanOrEqual(400);
  });

  it.each(['POST', 'PUT', 'HEAD', 'DELETE'])('refuses %s', async (method) => {
    expect((await fetchApp('app://hashiya/index.html', method)).status).toBe(405);
  });
});

describe('a page on its way', () => {
  it('is served from the built window with its fixed type', async () => {
    const { serveBundle } = await import('../../../../electron/main/protocol');
    const root = join(shell.dataFolder, 'bundle');
    mkdirSync(root);
    writeFileSync(join(root, 'index.html'), '<title>حاشية</title>');
    writeFileSync(join(shell.dataFolder, 'secret.txt'), 'secret');
    symlinkSync(join(shell.dataFolder, 'secret.txt'), join(root, 'escape.txt'));
    serveBundle(shell.session as never, root);
    const handle = shell.protocols.get('app')!;
    const page = await handle({ url: 'app://hashiya/?q#f', method: 'GET' });
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await page.text()).toContain('حاشية');
    for (const path of WAYS_OUT) {
      const answer = await handle({ url: `app://hashiya${path}`, method: 'GET' });
      expect(answer.status, path).toBeGreaterThanOrEqual(400);
      expect(await answer.text()).not.toContain('secret');
    }
  });
});
