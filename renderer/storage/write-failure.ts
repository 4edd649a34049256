import type { WriteFailure } from './store';

/** Thrown inside a command to refuse it: the transaction is rolled back and the caller gets the failure. */
export class CommandRejected extends Error {
  override readonly name = 'CommandRejected';
  readonly failure: WriteFailure;

  constructor(failure: WriteFailure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** What the command was about is gone. */
export const missing = (): CommandRejected => new CommandRejected({ code: 'missing' });

/** The command would break a rule; the reason is a word for logs and tests, not for users. */
export const invalid = (reason: string): CommandRejected => new CommandRejected({ code: 'invalid', reason });

/** Refuses the command when what it is about is gone. */
export function required<T>(value: T | undefined): T {
  if (value === undefined) throw missing();
  return value;
}

/** Turns whatever a transaction threw into a failure the caller can act on. */
export function toWriteFailure(error: unknown): WriteFailure {
  if (error instanceof CommandRejected) return error.failure;
  if (hasName(error, 'ConstraintError')) return { code: 'invalid', reason: 'id' };
  if (hasName(error, 'QuotaExceededError')) return { code: 'disk-full' };
  return {
    code: 'failed',
    message: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}

/** Whether the error, or one inside it, has this name: a full disk shows as `AbortError` with the real one inside. */
function hasName(error: unknown, name: string): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('name' in error && error.name === name) return true;
  if ('inner' in error && hasName(error.inner, name)) return true;
  return (
    'failures' in error &&
    Array.isArray(error.failures) &&
    error.failures.some((inner) => hasName(inner, name))
  );
}
