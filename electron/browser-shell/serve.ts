import { dispatch, failureLine } from '../ipc/dispatch';
import type { DataFolder } from '../services/data-folder';
import type { FolderLock } from '../services/folder-lock';
import { createHandlers } from '../services/handlers';
import type { Services } from '../services/services';
import { createToken } from './access';
import { createEventHub } from './events';
import { createFlush } from './flush';
import type { Launch } from './launch';
import { revealFile } from './reveal';
import { close, createShellServer, listen } from './server';
import { systemLocale } from './system-locale';
import { openShellWindow } from './window';
import { createWindowKeeper } from './window-keeper';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function sentenceFor(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'EADDRINUSE'
    ? `Port ${port} is taken by another program. Hashiya keeps to one port, since the browser keeps a store per port; end that program or choose another port with --port=<n>.`
    : `Port ${port} cannot be opened: ${String(error)}`;
}

/** Serves one data folder until the window is closed or the system asks to end; answers with the exit code. */
export async function serve(
  launch: Launch,
  folder: DataFolder,
  services: Services,
  lock: FolderLock,
): Promise<number> {
  const { options, terminal } = launch;
  const token = createToken();
  const events = createEventHub();
  const { flush, flushed } = createFlush(events);
  services.watch.onChange(() => {
    events.emit('watch.changed');
  });
  let address = '';
  const windows = createWindowKeeper({
    open: () => openShellWindow(address, folder.root, terminal.say),
    connected: events.count,
    say: terminal.say,
  });
  const handlers = createHandlers(services, {
    describe: () => ({
      version: launch.version,
      shell: 'browser',
      platform: process.platform,
      systemLocale: systemLocale(),
      dataFolder: folder.root,
    }),
    chooseIntake: () => Promise.resolve({ kind: 'unavailable' }),
    chooseExport: () => Promise.resolve({ kind: 'unavailable' }),
    reveal: (path) => revealFile(path),
    flushed,
  });
  const server = createShellServer({
    root: launch.bundle,
    token,
    events,
    dispatch: (channel, args) =>
      dispatch(handlers, channel, args, (...seen) => {
        terminal.say(failureLine(...seen));
      }),
    raise: windows.raise,
    log: terminal.say,
  });

  try {
    address = `http://127.0.0.1:${await listen(server, options.port)}/#token=${token}`;
  } catch (error) {
    terminal.say(sentenceFor(error, options.port));
    return 1;
  }
  const published = await lock.publish({ shell: 'browser', address });
  if (!published.ok) terminal.say('A second start will not find this one: the lock cannot be written to.');
  terminal.address(address);

  const isEnded = new Promise<'signal' | 'closed'>((resolve) => {
    for (const signal of SIGNALS) process.once(signal, () => resolve('signal'));
    if (!options.hasWindow) return;
    const isOpen = windows.open(() => {
      if (events.hasHadWindow()) resolve('closed');
      else terminal.say('The browser ended before it showed the window; the address still works.');
    });
    if (!isOpen)
      terminal.say('No browser or no display was found: open the address in a browser on this machine.');
  });
  if ((await isEnded) === 'signal') await flush();
  windows.close();
  events.end();
  await close(server);
  return 0;
}
