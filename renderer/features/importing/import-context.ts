import { createContext, useContext } from 'react';
import type { ImportFile } from '../../core/importing/import-run';
import type { IntakeFile } from '../../platform/workbench';
import type { ImportDesk } from './import-desk';
import type { ImportState } from './import-state';
import type { Pasted } from './read-clipboard';

/** How files and pasted text come in, and how far they are. */
export interface Importing {
  readonly state: ImportState;
  readonly desk: ImportDesk;
  readonly start: (files: readonly IntakeFile[]) => void;
  /** Imports what was pasted as an article; without a title one is proposed. */
  readonly paste: (pasted: Pasted, title?: string) => void;
  /** Asks for files or a folder and imports them. Must be called from a click or a key. */
  readonly choose: (kind: 'files' | 'folder') => void;
  /** Imports what a drop brought. Must be called inside the drop event. */
  readonly drop: (transfer: DataTransfer) => void;
  readonly openPaste: () => void;
  readonly stop: () => void;
  readonly retry: (files: readonly ImportFile[]) => void;
  /** Goes on with the files that waited through a restart. */
  readonly resume: () => void;
  /** Forgets them. */
  readonly dropRest: () => void;
  /** Lays rows aside that the analyst has dealt with. */
  readonly settle: (ids: readonly string[], isSettled: boolean) => void;
  /** Takes back what the batch brought; stops it first while it runs. */
  readonly undoBatch: () => void;
}

/** Provided by `ImportProvider`. */
export const ImportContext = createContext<Importing | null>(null);

/** The import of the open case file; throws outside its provider, which is a bug. */
export function useImport(): Importing {
  const importing = useContext(ImportContext);
  if (!importing) throw new Error('useImport outside ImportProvider');
  return importing;
}

/** Reading originals again. */
export const useImportDesk = (): ImportDesk => useImport().desk;
