/** Another window already works on this store; two would undo each other's work. */
export class AlreadyOpen extends Error {
  override readonly name = 'AlreadyOpen';
}

const LOCK = 'hashiya.window';
/** A reload's old page may hold the lock for a moment after the new one starts. */
const PATIENCE_MS = 2000;

/**
 * Claims the store for this window until it closes; throws {@link AlreadyOpen} when another window has it.
 * Electron and the browser shell show one window, but an address can be opened twice in a browser.
 */
export function claimTheOnlyWindow(locks: LockManager, patienceMs = PATIENCE_MS): Promise<void> {
  const impatience = new AbortController();
  const timer = setTimeout(() => {
    impatience.abort();
  }, patienceMs);
  return new Promise((resolve, reject) => {
    locks
      .request(LOCK, { signal: impatience.signal }, () => {
        clearTimeout(timer);
        resolve();
        // Held for ever: the browser gives it back when the window is gone.
        return new Promise<never>(() => undefined);
      })
      .catch((error: unknown) => {
        reject(
          impatience.signal.aborted
            ? new AlreadyOpen('Hashiya is open in another window.', { cause: error })
            : (error as Error),
        );
      });
  });
}
