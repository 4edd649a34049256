import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runNode } from './run-command.mjs';
import { Hindrance, say } from './say.mjs';

/** The folders whose files end up in the build. */
export const SOURCES = ['electron', 'renderer', 'resources'];
const FILES = ['package.json', 'package-lock.json', 'electron.vite.config.ts'];
const RESULTS = [
  'out/main/main.js',
  'out/main/browser-shell.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
];

/** The script that builds; run with Node itself, since npx would leave a wrapper between us and it. */
const BUILDER = 'node_modules/electron-vite/bin/electron-vite.js';

function* filesBelow(root, folder) {
  if (!existsSync(join(root, folder))) return;
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(root, path);
    else if (entry.isFile()) yield path;
  }
}

/** One hash over the names and contents of everything the build reads. */
export function hashSources(root) {
  const hash = createHash('sha256');
  for (const path of [...FILES, ...SOURCES.flatMap((folder) => [...filesBelow(root, folder)])]) {
    hash.update(`${path}\0`);
    hash.update(readFileSync(join(root, path)));
    hash.update('\0');
  }
  return hash.digest('hex');
}

const stampOf = (root) => join(root, 'out', '.stamp');

/** True when `out/` was built from the sources as they are. */
export function isBuilt(root, hash = hashSources(root)) {
  if (!RESULTS.every((path) => existsSync(join(root, path)))) return false;
  return existsSync(stampOf(root)) && readFileSync(stampOf(root), 'utf8') === hash;
}

/** Builds both shells and the window, if the sources changed since the last build. */
export async function buildIfStale(root) {
  const hash = hashSources(root);
  if (isBuilt(root, hash)) return;
  say('Building …');
  const code = await runNode([BUILDER, 'build', '--logLevel', 'warn'], { cwd: root });
  if (code !== 0 || !RESULTS.every((path) => existsSync(join(root, path)))) {
    throw new Hindrance(`The build failed (exit code ${code}).`);
  }
  mkdirSync(dirname(stampOf(root)), { recursive: true });
  writeFileSync(stampOf(root), hash);
}
