import type { Answers, ImportRequest, Numbered, WorkerMessage } from './import-protocol';

/** The part of a `Worker` that is used: tests bring one of their own. */
export interface WorkerPort {
  postMessage(message: Numbered | 'close', transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
  terminate(): void;
}

/** Questions to the import worker and their answers. */
export interface WorkerLine {
  /** Undefined when the worker is lost or could not work. Bytes are handed over, whole buffers at a time. */
  ask<R extends ImportRequest>(request: R): Promise<Answers[R['kind']] | undefined>;
  /** Ends the worker; a later question starts a new one. */
  close(): void;
}

interface LineParts {
  readonly start: () => WorkerPort;
  /** Told while the worker looks through the case file before its first answer: 0 … 1. */
  readonly onKnown?: (share: number) => void;
}

/** Without a sign of life for this long the worker is dead, though nobody was told. */
const SILENCE_MS = 60_000;

interface Waiting {
  readonly answer: (data: Answers[keyof Answers] | undefined) => void;
  watchdog: ReturnType<typeof setTimeout>;
}

/** Connects to a worker, and to a new one after the old one is lost, so that one bad batch costs only itself. */
export function connectWorker({ start, onKnown }: LineParts): WorkerLine {
  let worker: WorkerPort | undefined;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  function lose(): void {
    worker?.terminate();
    worker = undefined;
    forgetQuestions();
  }

  function forgetQuestions(): void {
    const lost = [...waiting.values()];
    waiting.clear();
    for (const { answer, watchdog } of lost) {
      clearTimeout(watchdog);
      answer(undefined);
    }
  }

  function hear(message: WorkerMessage): void {
    // Requests are worked on in turn: life in one is life in those behind it.
    for (const each of waiting.values()) {
      clearTimeout(each.watchdog);
      each.watchdog = setTimeout(lose, SILENCE_MS);
    }
    if ('known' in message) {
      onKnown?.(message.known);
      return;
    }
    const asked = waiting.get(message.id);
    if (!asked) return;
    clearTimeout(asked.watchdog);
    waiting.delete(message.id);
    asked.answer('answer' in message ? message.answer : undefined);
  }

  function open(): WorkerPort {
    const opened = start();
    const isCurrent = () => worker === opened;
    opened.addEventListener('message', ({ data }) => {
      if (isCurrent()) hear(data as WorkerMessage);
    });
    const loseIt = () => {
      if (isCurrent()) lose();
    };
    opened.addEventListener('error', loseIt);
    opened.addEventListener('messageerror', loseIt);
    return opened;
  }

  return {
    ask<R extends ImportRequest>(request: R) {
      try {
        worker ??= open();
      } catch {
        // Refused by the security policy or out of memory: the same to these files as a worker that died.
        return Promise.resolve(undefined);
      }
      lastId += 1;
      const id = lastId;
      const port = worker;
      return new Promise<Answers[R['kind']] | undefined>((resolve) => {
        waiting.set(id, {
          answer: resolve as Waiting['answer'],
          watchdog: setTimeout(lose, SILENCE_MS),
        });
        port.postMessage({ ...request, id }, buffersOf(request));
      });
    },
    close() {
      // Asked, not killed: what it has just told other windows of its writes must still get through.
      worker?.postMessage('close', []);
      worker = undefined;
      forgetQuestions();
    },
  };
}

/** Files of one batch are often views into one buffer: each is handed over once. */
function buffersOf(request: ImportRequest): ArrayBuffer[] {
  if (request.kind === 'suggestions') return [];
  const views = request.kind === 'batch' ? request.files.map(({ bytes }) => bytes) : [request.bytes];
  return [...new Set(views.map(({ buffer }) => buffer as ArrayBuffer))];
}
