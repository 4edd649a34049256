import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { Journal } from '../../../../../electron/services/journal/journal';
import { nodeFileSystem } from '../../../../../electron/services/node-file-system';
import { must, readAll } from '../support/records';
import { useTempFolder } from '../support/temp-folder';

const ROUNDS = 14;

/** Node runs no TypeScript here: the program to be killed is bundled first. */
async function bundleChild(folder: string): Promise<string> {
  const entry = fileURLToPath(new URL('./append-until-killed.ts', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return join(folder, 'child.mjs');
}

/** Runs the program until it has acknowledged something, then kills it at a random moment; answers its last word. */
async function runAndKill(child: string, folder: string): Promise<number> {
  const running = spawn(process.execPath, [child, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let wrong = '';
  running.stderr.on('data', (piece: Buffer) => {
    wrong += piece.toString();
  });
  const ended = new Promise((resolve) => running.on('close', resolve));
  await new Promise((resolve) => {
    running.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      resolve(undefined);
    });
    running.on('close', resolve);
  });
  await sleep(Math.random() * 120);
  running.kill('SIGKILL');
  await ended;
  expect(wrong).toBe('');
  // A number without its line end may itself be cut short.
  return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1));
}

describe('a program killed while it appends', () => {
  const tempFolder = useTempFolder();

  it('leaves every acknowledged record readable, round after round', { timeout: 60_000 }, async () => {
    const root = await tempFolder();
    const child = await bundleChild(root);
    const folder = join(root, 'journal');
    await mkdir(folder);
    for (let round = 0; round < ROUNDS; round += 1) {
      const acknowledged = await runAndKill(child, folder);
      expect(acknowledged).toBeGreaterThan(0);
      const journal = must(await Journal.open(nodeFileSystem, folder));
      const { lastSeq, damage } = journal.status();
      expect(damage).toBeUndefined();
      expect(lastSeq).toBeGreaterThanOrEqual(acknowledged);
      const all = await readAll(journal, 1_000_000);
      expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: lastSeq }, (_, index) => index + 1));
      for (const { seq, payload } of all) expect(payload.startsWith(`${seq}:`)).toBe(true);
      await journal.close();
    }
  });
});
