import type { ServerResponse } from 'node:http';
import type { EventName } from '../ipc/contract';

const HEARTBEAT_MS = 15_000;

/** The windows that listen, each through an answer that stays open. */
export interface EventHub {
  readonly add: (response: ServerResponse) => void;
  readonly emit: (event: EventName) => void;
  /** How many windows are connected. */
  readonly count: () => number;
  /** Ends the open answers: the program is about to go. */
  readonly end: () => void;
  /** True once any window was connected. */
  readonly hasHadWindow: () => boolean;
}

/** Writes event names as lines; an empty line now and then keeps the connection and finds windows that are gone. */
export function createEventHub(heartbeatMs = HEARTBEAT_MS): EventHub {
  const windows = new Set<ServerResponse>();
  let hasHadWindow = false;
  return {
    add(response) {
      hasHadWindow = true;
      windows.add(response);
      const beat = setInterval(() => response.write('\n'), heartbeatMs);
      beat.unref();
      response.on('close', () => {
        clearInterval(beat);
        windows.delete(response);
      });
      response.write('\n');
    },
    emit(event) {
      for (const response of windows) response.write(`${event}\n`);
    },
    count: () => windows.size,
    end() {
      for (const response of windows) response.end();
    },
    hasHadWindow: () => hasHadWindow,
  };
}
