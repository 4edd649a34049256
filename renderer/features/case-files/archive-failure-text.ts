import { assertNever } from '../../core/model';
import type { Messages } from '../../i18n/messages';
import { writeFailureText } from '../../i18n/write-failure-text';
import type { ArchiveExportFailure, ArchiveImportFailure } from '../../workers/archive-client';
import type { JobFailure } from '../../workers/export-job';

/** Every way an archive can fail, besides the user's own stop. */
export type ArchiveTrouble =
  | ArchiveExportFailure
  | ArchiveImportFailure
  | Exclude<JobFailure, { readonly code: 'cancelled' }>
  | { readonly code: 'unreadable' };

const ORIGINALS = { 'disk-full': 'errors.diskFull', denied: 'errors.denied', io: 'errors.io' } as const;

/** Why a case file was not exported or imported, as a sentence. */
export function archiveFailureText(messages: Messages, failure: ArchiveTrouble): string {
  const { t } = messages;
  switch (failure.code) {
    case 'missing':
      return t('errors.missing');
    case 'too-large':
    case 'not-an-archive':
    case 'disconnected':
    case 'unreadable':
      return t(`caseFiles.failure.${failure.code}`);
    case 'newer':
      return t('caseFiles.failure.newer', { program: failure.program });
    case 'damaged':
      return t('caseFiles.failure.damaged', { where: failure.where });
    case 'originals':
      return t('caseFiles.failure.originals', { reason: t(ORIGINALS[failure.why]) });
    case 'not-written':
      return writeFailureText(messages, failure.failure);
    case 'failed':
      return t('caseFiles.failure.failed', { message: failure.message });
    default:
      return assertNever(failure, 'archive failure');
  }
}
