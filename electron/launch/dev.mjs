import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale, SOURCES } from './build.mjs';
import { installIfNeeded } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { Hindrance, runToEnd, say } from './say.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const SETTLE_MS = 200;

const isGiven = (name) => process.argv.some((flag) => flag.startsWith(`--${name}`));

/** The server of the last build, on a data folder of its own unless `--data` says otherwise. */
function createServerRunner() {
  const defaults = isGiven('data') ? [] : [`--data=${join(root, '.hashiya-dev')}`];
  const program = join(root, 'out', 'main', 'browser-shell.js');
  let server = null;
  const end = () =>
    new Promise((resolve) => {
      if (!server) return resolve();
      server.once('exit', resolve);
      server.kill('SIGTERM');
    });
  return {
    end,
    async restart() {
      await end();
      const started = spawn(process.execPath, [program, ...defaults, ...process.argv.slice(2)], {
        stdio: 'inherit',
      });
      started.once('exit', () => {
        if (server === started) server = null;
      });
      server = started;
    },
  };
}

/** Changes when the server's own program does; the window's files it reads from disk anyway. */
function hashOfServer() {
  const hash = createHash('sha256');
  const folder = join(root, 'out', 'main');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) hash.update(readFileSync(join(entry.parentPath, entry.name)));
  }
  return hash.digest('hex');
}

/** Builds; a build that fails says so and waits for the next change. */
async function tryToBuild() {
  try {
    await buildIfStale(root);
    return true;
  } catch (error) {
    if (!(error instanceof Hindrance)) throw error;
    say(error.message);
    return false;
  }
}

await runToEnd(async () => {
  requireNode();
  await installIfNeeded(root);
  const runner = createServerRunner();
  let turn = Promise.resolve();
  let running = '';
  let timer;
  // One build at a time; a change during a build starts the next one after it.
  const takeTurn = () => {
    turn = turn.then(async () => {
      if (!(await tryToBuild())) return;
      const built = hashOfServer();
      if (built === running) {
        say('Built; reload the window.');
        return;
      }
      running = built;
      await runner.restart();
    });
  };
  takeTurn();
  for (const folder of SOURCES.filter((name) => existsSync(join(root, name)))) {
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(takeTurn, SETTLE_MS);
    });
  }
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, async () => {
      await runner.end();
      process.exit(0);
    });
  }
});
