import type { FilePath, FileSystem, OpenFile } from './file-system';

/** A write that takes no bytes is told as an error of its own, so that it cannot loop for ever. */
class NothingWritten extends Error {
  readonly code = 'EIO';
}

/** Fills `into` from `position` on; answers how much there was, less only at the end of the file. */
export async function readFully(file: OpenFile, into: Uint8Array, position: number): Promise<number> {
  let filled = 0;
  while (filled < into.byteLength) {
    const read = await file.read(into.subarray(filled), position + filled);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}

/** Writes all of `bytes`, however small the system's bites are. */
export async function writeFully(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.byteLength) {
    const taken = await file.write(bytes.subarray(written), position + written);
    if (taken === 0) throw new NothingWritten('The disk took no bytes.');
    written += taken;
  }
}

/** Opens, uses and closes a file, whatever happens in between. */
export async function withFile<T>(
  opening: Promise<OpenFile>,
  use: (file: OpenFile) => Promise<T>,
): Promise<T> {
  const file = await opening;
  try {
    return await use(file);
  } finally {
    await file.close();
  }
}

/** The whole of a file of ours. */
export function readWhole(fs: FileSystem, path: FilePath): Promise<Uint8Array<ArrayBuffer>> {
  return withFile(fs.open(path, 'read'), async (file) => {
    const bytes = new Uint8Array((await file.info()).size);
    const filled = await readFully(file, bytes, 0);
    return filled === bytes.byteLength ? bytes : bytes.slice(0, filled);
  });
}
