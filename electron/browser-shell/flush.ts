import type { EventHub } from './events';

/** Longer than any honest write; a window that hangs must not keep the computer from shutting down. */
const PATIENCE_MS = 5000;

/** Asks the windows to ship what they have, and waits for their answer as long as it may take. */
export function createFlush(events: Pick<EventHub, 'count' | 'emit'>, patienceMs = PATIENCE_MS) {
  let proceed: () => void = () => undefined;
  return {
    /** Called by `app.flushed`. */
    flushed: () => {
      proceed();
    },
    flush: () =>
      new Promise<void>((resolve) => {
        if (events.count() === 0) {
          resolve();
          return;
        }
        proceed = resolve;
        setTimeout(resolve, patienceMs).unref();
        events.emit('app.flush');
      }),
  };
}
