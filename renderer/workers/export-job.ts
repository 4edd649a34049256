import { fail, ok, type Result } from '../core/model';

/** What a job's worker says: progress as often as it likes, then one of the others. */
export type JobMessage =
  | { readonly kind: 'progress'; readonly fraction: number }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly message: string };

/** The part of a `Worker` that is used: tests bring one of their own. */
export interface JobPort {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(
    type: 'error' | 'messageerror',
    listener: (event: { readonly message?: string }) => void,
  ): void;
  terminate(): void;
}

/** Why a job ended without a value, beside its own reasons. */
export type JobFailure =
  | { readonly code: 'cancelled' }
  /** The worker broke; the message is for the details an analyst can copy, not for reading. */
  | { readonly code: 'failed'; readonly message: string };

/** A running job. `result` never rejects. */
export interface Job<T, E = never> {
  readonly result: Promise<Result<T, E | JobFailure>>;
  /** Ends the job at once; does nothing when it has ended. */
  readonly cancel: () => void;
}

export interface JobOrder {
  readonly start: () => JobPort;
  readonly request: unknown;
  readonly transfer?: Transferable[];
  onProgress(fraction: number): void;
}

/**
 * Runs one request in a worker of its own and ends the worker whatever happens. `T` is what that worker answers with;
 * both ends are ours, so the answer is not looked at again.
 */
export function runJob<T>(order: JobOrder): Job<T> {
  let settle: (result: Result<T, JobFailure>) => void = () => undefined;
  let port: JobPort | undefined;
  const result = new Promise<Result<T, JobFailure>>((resolve) => {
    settle = resolve;
  });
  let isEnded = false;
  const end = (outcome: Result<T, JobFailure>) => {
    isEnded = true;
    port?.terminate();
    settle(outcome);
  };
  const lose = (event: { readonly message?: string }) => {
    end(fail({ code: 'failed', message: event.message ?? 'The worker was lost' }));
  };
  try {
    port = order.start();
    port.addEventListener('message', ({ data }) => {
      // A message may have been on its way when the worker was ended.
      if (isEnded) return;
      const message = data as JobMessage;
      if (message.kind === 'progress') order.onProgress(message.fraction);
      else if (message.kind === 'done') end(ok(message.value as T));
      else end(fail({ code: 'failed', message: message.message }));
    });
    port.addEventListener('error', lose);
    port.addEventListener('messageerror', lose);
    port.postMessage(order.request, order.transfer ?? []);
  } catch (cause) {
    // A worker that may not start, or a request that cannot be cloned.
    lose({ message: cause instanceof Error ? cause.message : String(cause) });
  }
  return {
    result,
    cancel() {
      end(fail({ code: 'cancelled' }));
    },
  };
}
