import type { JobMessage, JobPort } from '../../renderer/workers/export-job';
import { serveJobs } from '../../renderer/workers/export-job-server';

type Work = Parameters<typeof serveJobs>[1];

/** A worker without a thread: messages are cloned both ways, as a real one's are. */
export interface LocalPort extends JobPort {
  readonly isTerminated: () => boolean;
  /** Breaks as a worker does whose script fails. */
  fail(message: string): void;
}

/** Runs a worker's work on this thread, behind the interface of a worker. */
export function localPort(work: Work): LocalPort {
  const toWindow: ((event: { readonly data: unknown }) => void)[] = [];
  const onError: ((event: { readonly message?: string }) => void)[] = [];
  let toWorker: (event: { readonly data: unknown }) => void = () => undefined;
  let terminated = false;
  serveJobs(
    {
      postMessage: (message: JobMessage, transfer) => {
        const data = structuredClone(message, { transfer });
        if (!terminated) for (const listener of toWindow) listener({ data });
      },
      addEventListener: (_type, listener) => {
        toWorker = listener;
      },
    },
    work,
  );
  return {
    isTerminated: () => terminated,
    fail: (message) => {
      for (const listener of onError) listener({ message });
    },
    postMessage: (message, transfer) => {
      const data = structuredClone(message, { transfer });
      queueMicrotask(() => {
        if (!terminated) toWorker({ data });
      });
    },
    addEventListener: (type: string, listener: (event: never) => void) => {
      if (type === 'message') toWindow.push(listener as (typeof toWindow)[number]);
      else onError.push(listener as (typeof onError)[number]);
    },
    terminate: () => {
      terminated = true;
    },
  };
}
