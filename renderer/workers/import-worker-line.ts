import type { BatchReply, BatchRequest, ImportOutcome } from './import-protocol';

/** The part of a `Worker` that is used: tests bring one of their own. */
export interface WorkerPort {
  postMessage(message: BatchRequest | 'close', transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
  terminate(): void;
}

/** Questions to the import worker and their answers. */
export interface WorkerLine {
  /** Outcomes in the order of the files; an empty list when the worker is lost. The files' bytes are handed over. */
  send(batch: Omit<BatchRequest, 'id'>): Promise<readonly ImportOutcome[]>;
  close(): void;
}

/** A batch takes tenths of a second; after this long the worker is dead, though nobody was told. */
const SILENCE_MS = 60_000;

/** Connects to a worker, and to a new one after the old one is lost, so that one bad batch costs only itself. */
export function connectWorker(start: () => WorkerPort): WorkerLine {
  let worker: WorkerPort | undefined;
  let lastId = 0;
  const waiting = new Map<number, (outcomes: readonly ImportOutcome[]) => void>();

  function lose(): void {
    worker?.terminate();
    worker = undefined;
    for (const answer of waiting.values()) answer([]);
    waiting.clear();
  }

  function open(): WorkerPort {
    const opened = start();
    const isCurrent = () => worker === opened;
    opened.addEventListener('message', ({ data }) => {
      const { id, outcomes } = data as BatchReply;
      waiting.get(id)?.(outcomes);
      waiting.delete(id);
    });
    const loseIt = () => {
      if (isCurrent()) lose();
    };
    opened.addEventListener('error', loseIt);
    opened.addEventListener('messageerror', loseIt);
    return opened;
  }

  return {
    send(batch) {
      try {
        worker ??= open();
      } catch {
        // Refused by the security policy or out of memory: the same to these files as a worker that died.
        return Promise.resolve([]);
      }
      lastId += 1;
      const request = { ...batch, id: lastId };
      const port = worker;
      return new Promise((resolve) => {
        const watchdog = setTimeout(lose, SILENCE_MS);
        waiting.set(request.id, (outcomes) => {
          clearTimeout(watchdog);
          resolve(outcomes);
        });
        port.postMessage(
          request,
          batch.files.map(({ bytes }) => bytes.buffer as ArrayBuffer),
        );
      });
    },
    close() {
      // Asked, not killed: what it has just told other windows of its writes must still get through.
      worker?.postMessage('close', []);
      worker = undefined;
    },
  };
}
