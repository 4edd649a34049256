import { join } from 'node:path';
import { app, type BrowserWindow, dialog, session } from 'electron';
import type { EventName } from '../ipc/contract';
import { dispatch, failureLine } from '../ipc/dispatch';
import { createHandlers } from '../services/handlers';
import { type HeldData, holdData } from './data';
import { electronSpecifics, systemLocale } from './dialogs';
import { registerIpc } from './ipc';
import { setMenu } from './menu';
import { serveBundle } from './protocol';
import { holdQuit } from './quit';
import { guardSession } from './session-guard';
import { openMainWindow } from './window';
import { shellWords } from './words';

const WATCH_CHANGED: EventName = 'watch.changed';

export interface StartParts {
  readonly dataRoot: string;
  /** Folder of the built window. */
  readonly bundle: string;
  readonly preload: string;
  readonly isDevelopment: boolean;
  /** Remembers the window for a second start. */
  readonly onWindow: (window: BrowserWindow) => void;
}

async function openWindow(parts: StartParts, data: HeldData): Promise<void> {
  let window: BrowserWindow | null = null;
  const current = () => window;
  const { language } = await data.services.settings.read();
  const words = shellWords(language, systemLocale());

  const quit = holdQuit({
    app,
    window: current,
    finish: async () => {
      stopWatching();
      session.defaultSession.flushStorageData();
      await data.release();
    },
  });
  const stopWatching = data.services.watch.onChange(() => {
    if (window && !window.isDestroyed()) window.webContents.send(WATCH_CHANGED);
  });
  const specifics = electronSpecifics({
    window: current,
    dataFolder: data.folder.root,
    flushed: quit.flushed,
  });
  const handlers = createHandlers(data.services, specifics);
  registerIpc({
    dispatch: (channel, args) =>
      dispatch(handlers, channel, args, (...seen) => {
        process.stderr.write(`${failureLine(...seen)}\n`);
      }),
    registerDropped: (paths) => data.services.intake.register(paths),
  });

  guardSession(session.defaultSession, parts.isDevelopment);
  serveBundle(session.defaultSession, parts.bundle);
  setMenu(words, parts.isDevelopment);
  window = openMainWindow(parts.preload, words, parts.isDevelopment);
  quit.watch(window);
  parts.onWindow(window);
}

/** After `ready`: takes the data folder, shuts every door and opens the window. */
export async function start(parts: StartParts): Promise<void> {
  const data = await holdData(parts.dataRoot);
  if (typeof data === 'object') {
    await openWindow(parts, data);
    return;
  }
  const words = shellWords(null, systemLocale());
  dialog.showErrorBox('حاشية', data === 'held' ? words.alreadyRunning : words.dataFailed(parts.dataRoot));
  app.exit(1);
}

/** Where the build put the window and its preload, seen from `out/main`. */
export const builtParts = (outMain: string) => ({
  bundle: join(outMain, '..', 'renderer'),
  preload: join(outMain, '..', 'preload', 'preload.cjs'),
});
