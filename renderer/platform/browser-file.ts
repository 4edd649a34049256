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
  // Asked once: the browser looks at the disk for it, every time.
  const { name, size, lastModified } = file;
  const isTooLarge = size > MAX_FILE_BYTES;
  return {
    name,
    relativePath: relativePath || name,
    size,
    problem: isTooLarge ? 'too-large' : null,
    modifiedMs: lastModified,
    file,
    async read(): Promise<Result<Uint8Array, IntakeFailure>> {
      if (isTooLarge) return { ok: false, error: 'too-large' };
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

/** Milliseconds of looking at files before the window may draw a frame in between. */
const AT_ONCE_MS = 8;

/** {@link browserFile} of many files, without holding the window up. */
export async function browserFiles(
  files: readonly File[],
  pathOf: (file: File) => string,
): Promise<readonly IntakeFile[]> {
  const found: IntakeFile[] = [];
  let since = performance.now();
  for (const file of files) {
    found.push(browserFile(file, pathOf(file)));
    if (performance.now() - since < AT_ONCE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return found;
}

/** A file or folder that the browser could not even open: shown in the result list, never left out. */
export function unreadableFile(name: string, relativePath: string, error: unknown): IntakeFile {
  const problem = failureOf(error);
  return { name, relativePath, size: 0, problem, read: () => Promise.resolve({ ok: false, error: problem }) };
}
