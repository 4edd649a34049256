import { spawn } from 'node:child_process';
import { firstLines } from './failures.mjs';

/** What one step contributes to the last line. */
const outcome = (passed, failed, failures = []) => ({ passed, failed, skipped: 0, notes: [], failures });

/** Runs a tool to its end, its output on the terminal or, when `isQuiet`, kept for the case that it fails. */
export function runTool(root, script, args, { isQuiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', ...env },
      stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
    });
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.once('error', (error) => resolve({ code: 127, output: String(error) }));
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(output).toString() }));
  });
}

/** A tool that either accepts the sources or does not: counts as one test. */
const gate = (name, script, args) => ({
  name,
  async run(root) {
    const { code, output } = await runTool(root, `node_modules/${script}`, args, { isQuiet: true });
    if (code === 0) return outcome(1, 0);
    process.stdout.write(`${output.trimEnd()}\n`);
    return outcome(0, 1, [{ test: script, error: firstLines(output, 3) }]);
  },
});

/** Everything that reads the sources without running them. */
export const GATES = [
  gate('format (biome)', '@biomejs/biome/bin/biome', ['check', '.']),
  gate('types (tsc)', 'typescript/bin/tsc', ['-b']),
  gate('lint (eslint)', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
  gate('import rules (dependency-cruiser)', 'dependency-cruiser/bin/dependency-cruise.mjs', [
    'electron',
    'renderer',
    'tests',
    '--config',
    '.dependency-cruiser.cjs',
  ]),
  gate('unused code (knip)', 'knip/bin/knip.js', []),
];
