import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './run-command.mjs';
import { say } from './say.mjs';

const FETCH_SECONDS = 180;
const RETRY_AFTER_MS = 24 * 60 * 60 * 1000;

const packageOf = (root) => join(root, 'node_modules', 'electron');

/** Electron's program, or null while it has not been fetched. Never triggers the fetch, as importing it would. */
export function findElectron(root, env = process.env) {
  try {
    const name = readFileSync(join(packageOf(root), 'path.txt'), 'utf8');
    const path = join(env.ELECTRON_OVERRIDE_DIST_PATH || join(packageOf(root), 'dist'), name);
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

const failureOf = (root) => join(root, 'node_modules', '.electron-unreachable');

function hasFailedLately(root) {
  try {
    return Date.now() - statSync(failureOf(root)).mtimeMs < RETRY_AFTER_MS;
  } catch {
    return false;
  }
}

/**
 * Electron's program, fetched if it may be. A closed network is asked once a day only, unless `isForced`: the
 * question costs seconds at every start.
 */
export async function getElectron(root, { isForced = false } = {}) {
  const present = findElectron(root);
  if (present || (hasFailedLately(root) && !isForced)) return present;
  say('Fetching Electron …');
  await runNode([join(packageOf(root), 'install.js')], { cwd: root, seconds: FETCH_SECONDS, isQuiet: true });
  const fetched = findElectron(root);
  if (!fetched) writeFileSync(failureOf(root), '');
  return fetched;
}
