import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './find-chromium.mjs';
import { runCommand, runNode } from './run-command.mjs';
import { Hindrance, say } from './say.mjs';

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/**
 * A Chromium for the window and the tests: the one that is there, else Playwright's, else Debian's. Playwright's own download lacks
 * the system libraries it needs on a bare machine, so as root on Debian those are asked for too.
 */
export async function getChromium(root) {
  const present = findChromium();
  if (present) return present;

  say('No Chromium here; asking Playwright for one …');
  const playwright = join(root, 'node_modules', 'playwright', 'cli.js');
  const withLibraries = isRootOnDebian() ? ['--with-deps'] : [];
  await runNode([playwright, 'install', ...withLibraries, 'chromium'], { cwd: root, seconds: 600 });
  const fetched = findChromium();
  if (fetched) return fetched;

  if (isRootOnDebian()) {
    say('Asking apt for one …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runCommand('apt-get', ['update'], { env, seconds: 300 });
    await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      env,
      seconds: 900,
    });
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Hindrance(
    'No Chromium was found and none could be fetched. Install Chromium, or name one in HASHIYA_CHROMIUM.',
  );
}
