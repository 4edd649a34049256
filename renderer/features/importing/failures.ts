import type { ImportFailure, ImportFile } from '../../core/importing/import-run';

/** What the file itself is at fault for stays as it is; everything else may go well the next time. */
const LASTING: ReadonlySet<ImportFailure> = new Set<ImportFailure>([
  'empty',
  'binary',
  'undecodable',
  'too-large',
  'not-text-type',
  'encrypted',
  'damaged',
  'no-text-layer',
  'bomb',
  'not-regular',
  'unknown-token',
  'case-file-gone',
]);

/** True when another try may go better. */
export const isRetryable = (code: ImportFailure): boolean => !LASTING.has(code);

/** Rows worth another try. */
export const retryableFiles = (files: readonly ImportFile[]): readonly ImportFile[] =>
  files.filter(({ outcome }) => outcome?.kind === 'failed' && isRetryable(outcome.code));
