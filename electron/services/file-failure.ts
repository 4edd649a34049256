import { fail, ok, type Result } from '../../renderer/core/model/result';

/** Why the disk did not do what was asked, in the words the window has sentences for. */
export type FileFailure = 'disk-full' | 'denied' | 'read-only' | 'locked' | 'gone' | 'io';

const FAILURE_OF: ReadonlyMap<string, FileFailure> = new Map<string, FileFailure>([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EFBIG', 'disk-full'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EROFS', 'read-only'],
  ['EBUSY', 'locked'],
  ['ETXTBSY', 'locked'],
  ['ENOENT', 'gone'],
  ['ENOTDIR', 'gone'],
  ['ENODEV', 'gone'],
  ['ENXIO', 'gone'],
]);

/** The system's code of an error, empty when it has none. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Maps an error of the disk to its word. An error without a code is a fault of the program and goes on its way. */
export function failureOf(error: unknown): FileFailure {
  const code = errorCode(error);
  if (code === '') throw error;
  return FAILURE_OF.get(code) ?? 'io';
}

/** Runs work on the disk; its failure becomes a value. */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T, FileFailure>> {
  try {
    return ok(await work());
  } catch (error) {
    return fail(failureOf(error));
  }
}

/** The three words most channels have: everything that forbids is `denied`, everything else odd is `io`. */
export function coarse(failure: FileFailure): 'disk-full' | 'denied' | 'io' {
  switch (failure) {
    case 'disk-full':
      return 'disk-full';
    case 'denied':
    case 'read-only':
    case 'locked':
      return 'denied';
    case 'gone':
    case 'io':
      return 'io';
  }
}
