import type { Messages } from '../../i18n/messages';
import { writeFailureText } from '../../i18n/write-failure-text';
import type { ArchiveExportFailure, ArchiveImportFailure } from '../../workers/archive-client';
import type { JobFailure } from '../../workers/export-job';

/** Why an archive was not made. */
export type ArchiveTrouble = ArchiveExportFailure | JobFailure;
/** Why an archive was not taken. */
export type ArchiveRefusal = ArchiveImportFailure | JobFailure | { readonly code: 'unreadable' };

/** The sentence's key for a failed export. */
export function exportTroubleKey(trouble: ArchiveTrouble) {
  switch (trouble.code) {
    case 'missing':
      return 'exporting.archive.missing';
    case 'too-large':
      return 'exporting.archive.exportTooLarge';
    case 'disconnected':
      return 'exporting.archive.disconnected';
    case 'cancelled':
    case 'failed':
      return 'exporting.archive.failed';
  }
}

/** Why an archive was refused, as a sentence. */
export function refusalText(messages: Messages, refusal: ArchiveRefusal): string {
  const { t } = messages;
  switch (refusal.code) {
    case 'not-an-archive':
    case 'too-large':
    case 'disconnected':
    case 'unreadable':
      return t(`exporting.archive.${refusal.code}`);
    case 'newer':
      return t('exporting.archive.newer', { program: refusal.program });
    case 'damaged':
      return t(`exporting.archive.damage.${refusal.damage}`);
    case 'originals':
      return t(`exporting.archive.originals.${refusal.why}`);
    case 'not-written':
      return writeFailureText(messages, refusal.failure);
    case 'cancelled':
    case 'failed':
      return t('exporting.archive.failed');
  }
}
