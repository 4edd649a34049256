import { fail, ok, type Result, type Sha256 } from '../core/model';

type ReadReply =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly code: 'missing' | 'damaged' | 'io' };
type PutReply =
  | { readonly ok: true; readonly sha256: string }
  | { readonly ok: false; readonly code: 'disk-full' | 'denied' | 'io' };

/** The vault's two channels, as the `Workbench` has them. */
export interface OriginalsDoor {
  invoke(channel: 'originals.read', hash: string): Promise<ReadReply>;
  invoke(channel: 'originals.put', files: Uint8Array[]): Promise<readonly PutReply[]>;
}

/** Files asked for at once: enough to hide the way to main and back. */
const AT_ONCE = 4;
const PUT_FILES = 32;
const PUT_BYTES = 8 * 1024 ** 2;

export interface ReadOriginals {
  readonly originals: ReadonlyMap<Sha256, Uint8Array>;
  /** What the vault does not have, or has damaged. */
  readonly missing: readonly Sha256[];
}

/** Reads originals out of the vault; rejects when the main side is gone. */
export async function readOriginals(
  vault: OriginalsDoor,
  hashes: readonly Sha256[],
  isCancelled: () => boolean,
  report: (fraction: number) => void,
): Promise<ReadOriginals> {
  const originals = new Map<Sha256, Uint8Array>();
  const missing: Sha256[] = [];
  for (let at = 0; at < hashes.length && !isCancelled(); at += AT_ONCE) {
    const group = hashes.slice(at, at + AT_ONCE);
    const replies = await Promise.all(group.map((hash) => vault.invoke('originals.read', hash)));
    for (const [index, hash] of group.entries()) {
      const reply = replies[index];
      if (reply?.ok) originals.set(hash, reply.bytes);
      else missing.push(hash);
    }
    report((at + group.length) / hashes.length);
  }
  return { originals, missing };
}

/** Puts originals into the vault, which knows them by their bytes; rejects when the main side is gone. */
export async function putOriginals(
  vault: OriginalsDoor,
  originals: readonly Uint8Array[],
  isCancelled: () => boolean,
  report: (fraction: number) => void,
): Promise<Result<null, 'disk-full' | 'denied' | 'io'>> {
  let done = 0;
  for (const group of groups(originals)) {
    if (isCancelled()) break;
    const replies = await vault.invoke('originals.put', [...group]);
    const failed = replies.find((reply) => !reply.ok);
    if (failed) return fail(failed.code);
    if (replies.length !== group.length) return fail('io');
    done += group.length;
    report(done / originals.length);
  }
  return ok(null);
}

/** In order, each of at most so many files and, unless one alone is larger, so many bytes. */
function* groups(files: readonly Uint8Array[]): Generator<readonly Uint8Array[]> {
  let group: Uint8Array[] = [];
  let bytes = 0;
  for (const file of files) {
    if (group.length === PUT_FILES || (group.length > 0 && bytes + file.length > PUT_BYTES)) {
      yield group;
      group = [];
      bytes = 0;
    }
    group.push(file);
    bytes += file.length;
  }
  if (group.length > 0) yield group;
}
