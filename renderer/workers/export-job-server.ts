import type { JobMessage } from './export-job';

/** The worker's side of {@link file://./export-job.ts}. */
export interface JobScope {
  postMessage(message: JobMessage, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** Progress more often than this is not worth a message. */
const STEP = 0.01;

/** Answers each request with what `work` makes of it; a throw becomes a message, so that the window hears of it. */
export function serveJobs(
  scope: JobScope,
  work: (
    request: unknown,
    report: (fraction: number) => void,
  ) => Promise<{ readonly value: unknown; readonly transfer: Transferable[] }>,
): void {
  scope.addEventListener('message', ({ data }) => {
    let reported = 0;
    const report = (fraction: number) => {
      if (fraction < reported + STEP && fraction < 1) return;
      reported = fraction;
      scope.postMessage({ kind: 'progress', fraction }, []);
    };
    work(data, report).then(
      ({ value, transfer }) => {
        scope.postMessage({ kind: 'done', value }, transfer);
      },
      (cause: unknown) => {
        const message = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
        scope.postMessage({ kind: 'failed', message }, []);
      },
    );
  });
}
