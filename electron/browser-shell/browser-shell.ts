import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LaunchOptions, readOptions } from '../launch/read-options.mjs';
import { Hindrance } from '../launch/say.mjs';
import type { Terminal } from './launch';
import { runBrowserShell } from './run';

const root = join(import.meta.dirname, '..', '..');

const terminal: Terminal = {
  address: (address) => void process.stdout.write(`Hashiya: ${address}\n`),
  say: (line) => void process.stderr.write(`${line}\n`),
};

function optionsOrNull(): LaunchOptions | null {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Hindrance)) throw error;
    terminal.say(error.message);
    return null;
  }
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const options = optionsOrNull();
const code = options
  ? await runBrowserShell({ options, bundle: join(root, 'out', 'renderer'), version, terminal })
  : 2;
process.exit(code);
