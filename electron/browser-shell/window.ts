import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromiumFlags, findChromium } from '../launch/find-chromium.mjs';
import { hasDisplay } from '../launch/has-display.mjs';
import { type DevtoolsPipe, openDevtoolsPipe } from './devtools-pipe';

/** A Chromium window in application mode, with a profile of its own in the data folder. */
export interface ShellWindow {
  /** Brings the window to the front. */
  raise(): Promise<void>;
  /** Settles when the last window is closed or Chromium ended in another way. */
  readonly closed: Promise<void>;
  close(): void;
}

interface Targets {
  readonly targetInfos: readonly { readonly targetId: string; readonly type: string; readonly url: string }[];
}

/** What the window shows until it is told its address: the program's sign, which needs no token. */
const SIGN = '/icons/hashiya.svg';
const LOOK_AGAIN_MS = 50;
const PATIENCE_MS = 20_000;

async function findWindow(pipe: DevtoolsPipe, origin: string): Promise<string | null> {
  const { targetInfos } = (await pipe.send('Target.getTargets')) as Targets;
  const page = targetInfos.find((target) => target.type === 'page' && isAt(target.url, origin));
  return page?.targetId ?? null;
}

const isAt = (url: string, origin: string) => URL.canParse(url) && new URL(url).origin === origin;

async function raiseWindow(pipe: DevtoolsPipe, origin: string): Promise<void> {
  const targetId = await findWindow(pipe, origin);
  if (targetId === null) throw new Error('No window of ours is open.');
  await pipe.send('Target.activateTarget', { targetId });
}

/** Gives the window its address over the pipe: a command line, token and all, is there for every user to read. */
async function tellAddress(pipe: DevtoolsPipe, address: string): Promise<void> {
  const { origin } = new URL(address);
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const targetId = await findWindow(pipe, origin);
    if (targetId !== null) {
      const attached = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
      const { sessionId } = attached as { readonly sessionId: string };
      await pipe.send('Page.navigate', { url: address }, sessionId);
      // Back must not lead to the sign.
      await pipe.send('Page.resetNavigationHistory', {}, sessionId);
      await pipe.send('Target.detachFromTarget', { sessionId });
      return;
    }
    if (Date.now() > end) throw new Error('Chromium showed no window.');
    await sleep(LOOK_AGAIN_MS);
  }
}

/** Opens the address in the system's Chromium, or answers null when there is no browser or no display. */
export function openShellWindow(
  address: string,
  dataFolder: string,
  say: (line: string) => void,
): ShellWindow | null {
  const program = hasDisplay() ? findChromium() : null;
  if (program === null) return null;
  const flags = [
    `--app=${new URL(SIGN, address).href}`,
    `--user-data-dir=${join(dataFolder, 'profile')}`,
    '--class=Hashiya',
    '--remote-debugging-pipe',
    ...chromiumFlags(),
  ];
  // Chromium's chatter stays off the terminal; descriptors 3 and 4 are its control channel.
  const chromium = spawn(program, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const pipe = openDevtoolsPipe(chromium);
  tellAddress(pipe, address).catch((error: unknown) => {
    // A Chromium that ended is noticed by `closed`; one that cannot be told shows its sign for ever.
    say(`The window could not be given its address: ${String(error)}`);
  });
  return {
    raise: () => raiseWindow(pipe, new URL(address).origin),
    closed: new Promise((resolve) => {
      chromium.once('exit', () => resolve());
      chromium.once('error', () => resolve());
    }),
    close: () => void chromium.kill('SIGTERM'),
  };
}
