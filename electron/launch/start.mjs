import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildIfStale } from './build.mjs';
import { chooseShell } from './choose-shell.mjs';
import { getChromium } from './get-chromium.mjs';
import { hasDisplay } from './has-display.mjs';
import { installIfNeeded } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { readOptions } from './read-options.mjs';
import { Hindrance, runToEnd, say } from './say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const flags = process.argv.slice(2);

/** Electron's sandbox, like Chromium's, refuses to run as root. */
const rootFlags = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

function runElectron(program, dataFolder) {
  const data = dataFolder === null ? [] : [`--data=${dataFolder}`];
  const child = spawn(program, [root, ...rootFlags(), ...data], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.once('close', (code) => {
    process.exitCode = code ?? 1;
  });
}

/** Without a browser the program still serves, and prints its address: what is missing is only said. */
async function fetchChromiumIfMissing() {
  try {
    await getChromium(root);
  } catch (error) {
    if (!(error instanceof Hindrance)) throw error;
    say(error.message);
  }
}

await runToEnd(async () => {
  requireNode();
  // Before the minutes of a first installation.
  const { dataFolder, hasWindow } = readOptions(flags);
  await installIfNeeded(root);
  await buildIfStale(root);
  const choice = await chooseShell(root, flags);
  say(`Shell: ${choice.shell} (${choice.reason}).`);
  if (choice.shell === 'electron') runElectron(choice.program, dataFolder);
  else {
    if (hasWindow && hasDisplay()) await fetchChromiumIfMissing();
    // In this process, so that a signal to the start reaches the server itself.
    await import(pathToFileURL(join(root, 'out', 'main', 'browser-shell.js')).href);
  }
});
