import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openShellWindow } from '../../../../electron/browser-shell/window';

/** Plays the little of Chromium that the shell speaks to: notes its command line and what comes over the pipe. */
const PLAYED = `#!${process.execPath}
const { appendFileSync, createReadStream, writeSync } = require('node:fs');
const note = (line) => appendFileSync(process.env.PLAYED_NOTES, line + '\\n');
note('argv ' + process.argv.slice(2).join(' '));
const url = process.argv.find((flag) => flag.startsWith('--app=')).slice('--app='.length);
const results = {
  'Target.getTargets': { targetInfos: [{ targetId: 'w', type: 'page', url }] },
  'Target.attachToTarget': { sessionId: 's' },
};
let rest = '';
createReadStream(null, { fd: 3 }).setEncoding('utf8').on('data', (text) => {
  const messages = (rest + text).split('\\0');
  rest = messages.pop();
  for (const message of messages) {
    note(message);
    const { id, method } = JSON.parse(message);
    writeSync(4, JSON.stringify({ id, result: results[method] ?? {} }) + '\\0');
  }
});
`;

const ADDRESS = 'http://127.0.0.1:41720/#token=secret';

describe.runIf(process.platform !== 'win32')('the window of the browser shell', () => {
  const folder = mkdtempSync(join(tmpdir(), 'window-'));
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it('learns its address over the pipe, never from a command line that others can read', async () => {
    const program = join(folder, 'chromium');
    const notes = join(folder, 'notes');
    writeFileSync(program, PLAYED);
    chmodSync(program, 0o755);
    vi.stubEnv('HASHIYA_CHROMIUM', program);
    vi.stubEnv('DISPLAY', ':0');
    vi.stubEnv('PLAYED_NOTES', notes);
    const said: string[] = [];
    const window = openShellWindow(ADDRESS, folder, (line) => void said.push(line));
    const noted = () => (existsSync(notes) ? readFileSync(notes, 'utf8').split('\n') : []);
    await expect.poll(() => noted().join(), { timeout: 5000 }).toContain('Target.detachFromTarget');
    expect(noted()[0]).toContain('--app=http://127.0.0.1:41720/icons/hashiya.svg');
    expect(noted()[0]).not.toContain('secret');
    const navigation = noted().find((line) => line.includes('Page.navigate')) ?? '{}';
    expect(JSON.parse(navigation)).toMatchObject({ params: { url: ADDRESS }, sessionId: 's' });
    expect(said).toEqual([]);
    window?.close();
    await window?.closed;
  });
});
