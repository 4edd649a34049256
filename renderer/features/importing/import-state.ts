import type { ArticleId, CaseFileId, ImportBatchId } from '../../core/model';
import type { ImportProgress } from '../../workers/import-pace';
import type { ImportFailure, ImportOutcome } from '../../workers/import-protocol';
import type { NamedSource } from './import-source';

/** A file that was dealt with. */
export interface ImportRow {
  readonly id: string;
  readonly source: NamedSource;
  readonly outcome: ImportOutcome;
}

export interface ImportState {
  readonly caseFileId: CaseFileId;
  readonly phase: 'idle' | 'collecting' | 'running' | 'stopping' | 'finished' | 'stopped';
  readonly batchId: ImportBatchId | null;
  readonly rows: readonly ImportRow[];
  /** Files of the run under way, known before the first of them is done. */
  readonly fileCount: number;
  /** undefined until files are known. */
  readonly progress: ImportProgress | undefined;
}

export type ImportFilter = 'all' | ImportOutcome['kind'];

/** An import that has not begun. */
export function idleImport(caseFileId: CaseFileId): ImportState {
  return { caseFileId, phase: 'idle', batchId: null, rows: [], fileCount: 0, progress: undefined };
}

/** True while files are still coming in. */
export function isBusy(state: ImportState): boolean {
  return state.phase === 'collecting' || state.phase === 'running' || state.phase === 'stopping';
}

/** How many rows each filter shows. */
export function countRows(rows: readonly ImportRow[]): Readonly<Record<ImportFilter, number>> {
  const counts = { all: rows.length, imported: 0, duplicate: 0, failed: 0 };
  for (const { outcome } of rows) counts[outcome.kind] += 1;
  return counts;
}

/** The articles the rows brought. */
export function importedIds(rows: readonly ImportRow[]): readonly ArticleId[] {
  return rows.flatMap(({ outcome }) => (outcome.kind === 'imported' ? [outcome.articleId] : []));
}

/** What the file itself is at fault for stays as it is; everything else may go well the next time. */
const LASTING: ReadonlySet<ImportFailure> = new Set<ImportFailure>([
  'empty',
  'binary',
  'too-large',
  'not-text-type',
  'undecodable',
  'not-regular',
  'unknown-token',
  'case-file-gone',
]);

/** Rows worth another try. */
export function retryableRows(rows: readonly ImportRow[]): readonly ImportRow[] {
  return rows.filter(({ outcome }) => outcome.kind === 'failed' && !LASTING.has(outcome.code));
}
