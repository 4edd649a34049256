import { useEffect, useRef, useState } from 'react';
import type { CaseFile } from '../../core/model';
import { useWorkbench } from '../../platform/use-workbench';
import { useStore } from '../../storage/use-store';
import { importCaseFile } from '../../workers/archive-client';
import type { ArchiveRefusal } from './archive-trouble';

export type ArchiveImportState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'running'; readonly fraction: number }
  | { readonly kind: 'refused'; readonly refusal: ArchiveRefusal };

export interface ArchiveImport {
  readonly state: ArchiveImportState;
  readonly take: (file: Blob) => void;
  /** Back to the question; what is not yet written is not written. */
  readonly cancel: () => void;
}

/** Takes an archive into the store; leaving ends it before anything is written. */
export function useArchiveImport(onImported: (caseFile: CaseFile) => void): ArchiveImport {
  const store = useStore();
  const workbench = useWorkbench();
  const [state, setState] = useState<ArchiveImportState>({ kind: 'asking' });
  const cancelRunning = useRef<() => void>(() => undefined);
  useEffect(() => () => cancelRunning.current(), []);

  const take = async (file: Blob) => {
    setState({ kind: 'running', fraction: 0 });
    const bytes = await readBytes(file);
    if (!bytes) {
      setState({ kind: 'refused', refusal: { code: 'unreadable' } });
      return;
    }
    const job = importCaseFile({
      bytes,
      store,
      workbench,
      onProgress: (fraction) => setState({ kind: 'running', fraction }),
    });
    cancelRunning.current = job.cancel;
    const result = await job.result;
    if (result.ok) onImported(result.value);
    else if (result.error.code === 'cancelled') setState({ kind: 'asking' });
    else setState({ kind: 'refused', refusal: result.error });
  };

  return {
    state,
    take: (file) => void take(file),
    cancel: () => cancelRunning.current(),
  };
}

async function readBytes(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // Gone, changed or locked since it was chosen: null, and the dialog says that it could not be read.
    return null;
  }
}
