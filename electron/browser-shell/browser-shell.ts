import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Terminal } from './launch';
import { readOptions, type ShellOptions } from './options';
import { runBrowserShell } from './run';

const root = join(import.meta.dirname, '..', '..');

const terminal: Terminal = {
  address: (address) => void process.stdout.write(`Hashiya: ${address}\n`),
  say: (line) => void process.stderr.write(`${line}\n`),
};

function optionsOrNull(): ShellOptions | null {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
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
