import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromiumFlags, findChromium } from '../launch/find-chromium.mjs';
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

async function raiseWindow(pipe: DevtoolsPipe, origin: string): Promise<void> {
  const { targetInfos } = (await pipe.send('Target.getTargets')) as Targets;
  const page = targetInfos.find((target) => target.type === 'page' && new URL(target.url).origin === origin);
  if (!page) throw new Error('No window of ours is open.');
  await pipe.send('Target.activateTarget', { targetId: page.targetId });
}

/** True where a window can appear at all: Linux without a display server has none. */
export const hasDisplay = (env: NodeJS.ProcessEnv = process.env, platform: string = process.platform) =>
  platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);

/** Opens the address in the system's Chromium, or answers null when there is no browser or no display. */
export function openShellWindow(address: string, dataFolder: string): ShellWindow | null {
  const program = hasDisplay() ? findChromium() : null;
  if (program === null) return null;
  const flags = [
    `--app=${address}`,
    `--user-data-dir=${join(dataFolder, 'profile')}`,
    '--class=Hashiya',
    '--remote-debugging-pipe',
    ...chromiumFlags(),
  ];
  // Chromium's chatter stays off the terminal; descriptors 3 and 4 are its control channel.
  const chromium = spawn(program, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const pipe = openDevtoolsPipe(chromium);
  return {
    raise: () => raiseWindow(pipe, new URL(address).origin),
    closed: new Promise((resolve) => {
      chromium.once('exit', () => resolve());
      chromium.once('error', () => resolve());
    }),
    close: () => void chromium.kill('SIGTERM'),
  };
}
