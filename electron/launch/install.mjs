import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './run-command.mjs';
import { Hindrance, say } from './say.mjs';

function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
  } catch {
    return null;
  }
}

/**
 * True when node_modules holds every package of the lock file in its version. Packages for other systems are optional
 * and may be absent. Compared by content, since a fresh checkout's file times say nothing.
 */
export function isInstalled(root) {
  const wanted = readLock(join(root, 'package-lock.json'));
  const present = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

/** Installs the exact versions of the lock file, if they are not there. */
export async function installIfNeeded(root) {
  if (isInstalled(root)) return;
  say('Installing packages (npm ci) …');
  const code = await runNpm(['ci', '--no-audit', '--no-fund'], { cwd: root });
  if (code !== 0 || !isInstalled(root)) {
    throw new Hindrance(`npm ci failed (exit code ${code}); the first start needs a package registry.`);
  }
}
