import type { App, BrowserWindow } from 'electron';
import type { EventName } from '../ipc/contract';

/** Longer than any honest write; a window that hangs must not keep the computer from shutting down. */
const PATIENCE_MS = 5000;

const FLUSH: EventName = 'app.flush';

export interface QuitParts {
  readonly app: Pick<App, 'on' | 'quit'>;
  readonly window: () => BrowserWindow | null;
  /** Closes what main holds open: flushes the session, gives the lock back. */
  readonly finish: () => Promise<void>;
  readonly patienceMs?: number;
}

/**
 * Holds the first attempt to quit, or to close the window, until the window has shipped what it has or the patience
 * is at its end. Answers with the function that the window's `app.flushed` calls.
 */
export function holdQuit(parts: QuitParts): {
  readonly flushed: () => void;
  readonly watch: (window: BrowserWindow) => void;
} {
  let stage: 'running' | 'flushing' | 'done' = 'running';
  let proceed: () => void = () => undefined;

  const flushWindow = () =>
    new Promise<void>((resolve) => {
      const window = parts.window();
      if (!window || window.isDestroyed() || window.webContents.isCrashed()) {
        resolve();
        return;
      }
      proceed = resolve;
      setTimeout(resolve, parts.patienceMs ?? PATIENCE_MS);
      window.webContents.send(FLUSH);
    });

  const finish = async () => {
    stage = 'flushing';
    await flushWindow();
    await parts.finish();
    stage = 'done';
    parts.app.quit();
  };

  parts.app.on('before-quit', (event) => {
    if (stage === 'done') return;
    event.preventDefault();
    if (stage === 'running') void finish();
  });

  return {
    flushed: () => {
      proceed();
    },
    watch(window) {
      // Closing the window would take the unsaved with it before `before-quit` is even asked.
      window.on('close', (event) => {
        if (stage === 'done') return;
        event.preventDefault();
        parts.app.quit();
      });
    },
  };
}
