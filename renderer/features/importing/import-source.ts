import type { ImportFailure } from '../../core/importing/import-run';
import { fail, ok, type Result, type Sha256, sha256 } from '../../core/model';
import type { IntakeFile, Workbench } from '../../platform/workbench';
import type { ImportSource } from '../../workers/import-client';

/** A dropped or chosen file as the importer takes it. */
export function sourceOfFile(file: IntakeFile): ImportSource {
  return {
    name: file.name,
    path: file.relativePath,
    size: file.size,
    modifiedMs: file.modifiedMs ?? null,
    problem: file.problem,
    pasted: null,
    file: file.file ?? null,
    read: () => file.read(),
  };
}

/** Pasted text as a file of UTF-8, so that it has an original like every other article. */
export const sourceOfText = (text: string, title: string): ImportSource => sourceOfPasted(text, title, '');

/** A page pasted as HTML; its name says how it is read. */
export const sourceOfPage = (html: string, title: string): ImportSource =>
  sourceOfPasted(html, title, 'clipboard.html');

function sourceOfPasted(content: string, title: string, name: string): ImportSource {
  const bytes = new TextEncoder().encode(content);
  return {
    name,
    path: name,
    size: bytes.length,
    modifiedMs: null,
    problem: null,
    pasted: { title },
    file: null,
    read: () => Promise.resolve(ok(bytes)),
  };
}

/** Puts originals into main's vault. */
export async function putOriginals(
  workbench: Workbench,
  files: readonly Uint8Array<ArrayBuffer>[],
): Promise<readonly Result<Sha256, ImportFailure>[]> {
  const replies = await workbench.invoke('originals.put', [...files]);
  return replies.map((reply) => (reply.ok ? ok(sha256(reply.sha256)) : fail(reply.code)));
}

/** Reads an original out of main's vault; rejects when the main side is gone. */
export async function readOriginal(
  workbench: Workbench,
  hash: Sha256,
): Promise<Result<Uint8Array, ImportFailure>> {
  const reply = await workbench.invoke('originals.read', hash);
  if (reply.ok) return ok(reply.bytes);
  return fail(reply.code === 'missing' ? 'vanished' : reply.code);
}
