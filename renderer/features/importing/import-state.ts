import type { ImportFile, ImportOutcome } from '../../core/importing/import-run';
import type { ArticleId, CaseFileId, ImportBatchId } from '../../core/model';
import type { ImportProgress } from '../../workers/import-pace';
import type { LineSuggestion } from '../../workers/import-protocol';

export interface ImportState {
  readonly caseFileId: CaseFileId;
  /**
   * `interrupted`: files wait that were taken over before the program was closed, or kept when the analyst stopped; they
   * can be continued or dropped.
   */
  readonly phase: 'idle' | 'collecting' | 'running' | 'stopping' | 'finished' | 'stopped' | 'interrupted';
  readonly batchId: ImportBatchId | null;
  /** Files and articles in the order of the drop; one that waits has no outcome. */
  readonly files: readonly ImportFile[];
  /** Files of the batch so far, known before the first of them is done. */
  readonly fileCount: number;
  /** undefined until files are known. */
  readonly progress: ImportProgress | undefined;
  /** How far the case file is looked through before the first file is compared with it, 0 … 1; null while it is not. */
  readonly knowing: number | null;
  /** Lines that this import showed to be repeated, with the earlier articles where they are not marked. */
  readonly suggestions: readonly LineSuggestion[];
  /** Files of an interrupted batch that were not taken over when the program was closed: they have to be dropped again. */
  readonly lostFiles: number;
}

export type ImportFilter = 'all' | 'waiting' | ImportOutcome['kind'];

/** An import that has not begun. */
export function idleImport(caseFileId: CaseFileId): ImportState {
  return {
    caseFileId,
    phase: 'idle',
    batchId: null,
    files: [],
    fileCount: 0,
    progress: undefined,
    knowing: null,
    suggestions: [],
    lostFiles: 0,
  };
}

/** True while files are still coming in. */
export function isBusy(state: ImportState): boolean {
  return state.phase === 'collecting' || state.phase === 'running' || state.phase === 'stopping';
}

/** How many rows there are of each outcome. */
export function countRows(rows: readonly ImportFile[]): Readonly<Record<ImportFilter, number>> {
  const counts = { all: rows.length, waiting: 0, imported: 0, duplicate: 0, failed: 0, 'needs-columns': 0 };
  for (const { outcome } of rows) counts[outcome?.kind ?? 'waiting'] += 1;
  return counts;
}

/** The articles the rows brought. */
export function importedIds(rows: readonly ImportFile[]): readonly ArticleId[] {
  return rows.flatMap(({ outcome }) => (outcome?.kind === 'imported' ? [outcome.articleId] : []));
}
