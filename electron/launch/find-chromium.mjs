import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];

const USUAL_PLACES = {
  linux: ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const PLAYWRIGHT_BINARIES = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function* inPlaywrightCache(env) {
  const caches = {
    linux: join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright'),
    darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    win32: join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  };
  const cache = env.PLAYWRIGHT_BROWSERS_PATH || caches[process.platform];
  let builds;
  try {
    builds = readdirSync(cache);
  } catch {
    return;
  }
  const newestFirst = builds
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.split('-')[1]) - Number(a.split('-')[1]));
  for (const build of newestFirst) for (const path of PLAYWRIGHT_BINARIES) yield join(cache, build, path);
}

function* candidates(env) {
  if (env.HASHIYA_CHROMIUM) yield env.HASHIYA_CHROMIUM;
  const extension = process.platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of NAMES) for (const folder of folders) yield join(folder, name + extension);
  yield* USUAL_PLACES[process.platform] ?? [];
  yield* inPlaywrightCache(env);
}

/**
 * A browser of Chromium's family: the one HASHIYA_CHROMIUM names, else from the PATH, the usual places, or
 * Playwright's cache; null when there is none.
 */
export function findChromium(env = process.env) {
  for (const path of candidates(env)) if (isProgram(path)) return path;
  return null;
}

const isRoot = () => process.getuid?.() === 0;

/** Chromium's own sandbox refuses to run as root, which only build machines and containers do. */
export const ROOT_FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--test-type'];

/**
 * Keeps the browser from speaking to anyone but the loopback server: no names resolve, no proxy is looked for, no
 * component, dictionary, extension or account is fetched in the background.
 */
export const QUIET_FLAGS = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-breakpad',
  '--no-pings',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-features=Translate,OptimizationHints,MediaRouter,AutofillServerCommunication,InterestFeedContentSuggestions',
  '--no-first-run',
  '--no-default-browser-check',
];

/** Every flag for a Chromium of ours but the address and the profile. */
export const chromiumFlags = () => [...QUIET_FLAGS, ...(isRoot() ? ROOT_FLAGS : [])];
