import { fail, ok, type Result, type Sha256, sha256 } from '../../core/model';
import type { IntakeFile, Workbench } from '../../platform/workbench';
import type { ImportSource } from '../../workers/import-client';
import type { ImportFailure } from '../../workers/import-protocol';

/** A file to import, with the path to show for it: below what was dropped; empty for pasted text. */
export interface NamedSource extends ImportSource {
  readonly path: string;
}

/** A dropped or chosen file as the importer takes it. */
export function sourceOfFile(file: IntakeFile): NamedSource {
  return {
    name: file.name,
    path: file.relativePath,
    size: file.size,
    problem: file.problem,
    pasted: null,
    read: () => file.read(),
  };
}

/** Pasted text as a file of UTF-8, so that it has an original like every other article. */
export function sourceOfText(text: string, title: string): NamedSource {
  const bytes = new TextEncoder().encode(text);
  return {
    name: '',
    path: '',
    size: bytes.length,
    problem: null,
    pasted: { title },
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
