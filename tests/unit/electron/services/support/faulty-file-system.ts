import type { FileSystem, OpenFile } from '../../../../../electron/services/file-system';
import { systemError } from './memory-disk';

/** What happens to one call: a system error by its code, a write that takes half, or the end of the process. */
export type Fault = { readonly code: string } | 'short-write' | 'crash' | null;

/** One call of a file system or of an open file, in the order of calls. */
export interface Call {
  readonly index: number;
  readonly name: string;
}

export interface Faulty {
  readonly fs: FileSystem;
  readonly calls: readonly Call[];
}

/** Lets chosen calls fail; every other one goes to the disk beneath. After a crash nothing reaches the disk. */
export function faulty(inner: FileSystem, faultAt: (call: Call) => Fault): Faulty {
  const calls: Call[] = [];
  let hasCrashed = false;

  const guard = async <T>(name: string, run: (fault: Fault) => Promise<T>): Promise<T> => {
    const call = { index: calls.length, name };
    calls.push(call);
    const fault: Fault = faultAt(call);
    if (fault === 'crash') hasCrashed = true;
    if (hasCrashed) throw systemError('ECRASHED');
    if (typeof fault === 'object' && fault !== null) throw systemError(fault.code);
    return run(fault);
  };

  const guardFile = (file: OpenFile): OpenFile => ({
    info: () => guard('file.info', () => file.info()),
    read: (into, position) => guard('read', () => file.read(into, position)),
    write: async (bytes, position) => {
      const wasOver = hasCrashed;
      const half = bytes.subarray(0, Math.ceil(bytes.byteLength / 2));
      try {
        return await guard('write', (fault) => file.write(fault === null ? bytes : half, position));
      } catch (error) {
        // A failed or interrupted write may have left some of its bytes; one after the end leaves none.
        if (!wasOver) await file.write(half, position);
        throw error;
      }
    },
    sync: () => guard('sync', () => file.sync()),
    syncData: () => guard('syncData', () => file.syncData()),
    truncate: (length) => guard('truncate', () => file.truncate(length)),
    close: () => guard('close', () => file.close()),
  });

  const fs: FileSystem = {
    open: async (path, mode) => guardFile(await guard(`open ${mode}`, () => inner.open(path, mode))),
    info: (path) => guard('info', () => inner.info(path)),
    list: (folder) => guard('list', () => inner.list(folder)),
    makeFolder: (path) => guard('makeFolder', () => inner.makeFolder(path)),
    rename: (from, to) => guard('rename', () => inner.rename(from, to)),
    remove: (path) => guard('remove', () => inner.remove(path)),
    syncFolder: (path) => guard('syncFolder', () => inner.syncFolder(path)),
    checkWritable: (folder) => guard('checkWritable', () => inner.checkWritable(folder)),
  };
  return { fs, calls };
}
