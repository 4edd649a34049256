import type { Result } from '../core/model';
import { MAX_FILE_BYTES } from './intake-limits';
import type { IntakeFailure, IntakeFile } from './workbench';

function failureOf(error: unknown): IntakeFailure {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotFoundError') return 'vanished';
  if (name === 'NotReadableError' || name === 'SecurityError') return 'denied';
  return 'io';
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

/**
 * A file the browser holds. `reopen` fetches it anew: the browser refuses a file that was written to since it was
 * dropped, which on a network share is nothing unusual.
 */
export function browserFile(file: File, relativePath: string, reopen?: () => Promise<File>): IntakeFile {
  return {
    name: file.name,
    relativePath: relativePath || file.name,
    size: file.size,
    problem: file.size > MAX_FILE_BYTES ? 'too-large' : null,
    async read(): Promise<Result<Uint8Array, IntakeFailure>> {
      if (file.size > MAX_FILE_BYTES) return { ok: false, error: 'too-large' };
      try {
        return {
          ok: true,
          value: await bytesOf(file).catch(async () => bytesOf(await (reopen?.() ?? file))),
        };
      } catch (error) {
        return { ok: false, error: failureOf(error) };
      }
    },
  };
}

/** A file or folder that the browser could not even open: shown in the result list, never left out. */
export function unreadableFile(name: string, relativePath: string, error: unknown): IntakeFile {
  const problem = failureOf(error);
  return { name, relativePath, size: 0, problem, read: () => Promise.resolve({ ok: false, error: problem }) };
}
