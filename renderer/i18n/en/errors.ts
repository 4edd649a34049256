import type { errors as ar } from '../ar/errors';

export const errors: Record<keyof typeof ar, string> = {
  'errors.diskFull': 'The disk is full. Free some space and try again.',
  'errors.timeout': 'The store did not answer within five seconds. The change may still arrive.',
  'errors.missing': 'It is gone; it may have been deleted a moment ago.',
  'errors.invalid': 'That is not possible: {reason}',
  'errors.failed': 'Writing failed: {message}',
  'errors.denied': 'The program may not write there.',
  'errors.io': 'The disk could not be read or written.',
  'errors.copyDetails': 'Copy details',
  'errors.detailsCopied': 'The details were copied',
  'errors.notCopied': 'Could not copy',
  'errors.reloadScreen': 'Reopen this screen',
  'errors.reload': 'Start again',
  'errors.screen': 'This screen has stopped',
  'errors.screenText':
    'Something went wrong in the program. Everything saved is still there and the other screens work. Reopen this screen; if it happens again, copy the details and send them to us.',
  'errors.unexpected': 'Something unexpected went wrong. What was saved is not affected.',
  'errors.what': 'What happened',
  'errors.kept': 'What was kept',
  'errors.do': 'What to do',
  'errors.details': 'Details',
  'errors.disconnected': 'The program does not answer',
  'errors.disconnected.what':
    'The process that writes to disk does not answer this window. The program may have been closed, or the window is from an earlier launch.',
  'errors.disconnected.kept': 'Everything that was shown as saved is on the disk.',
  'errors.disconnected.do': 'Close this window and start the program again.',
  'errors.already-open': 'Hashiya is open in another window',
  'errors.already-open.what':
    'Another window works on the same data; two at once would undo each other’s work.',
  'errors.already-open.kept': 'Everything is as it was, in the other window.',
  'errors.already-open.do': 'Go on in the other window, or close it and try again here.',
  'errors.newer-format': 'The data was written by a newer version',
  'errors.newer-format.what': 'This version of Hashiya is older than the data on disk and cannot read it.',
  'errors.newer-format.kept': 'Nothing was written and nothing was changed.',
  'errors.newer-format.do': 'Start the newer version of Hashiya, or use another data folder.',
  'errors.blocked': 'The store is busy',
  'errors.blocked.what': 'Another copy of this page keeps the store open.',
  'errors.blocked.kept': 'Everything is as it was.',
  'errors.blocked.do': 'Close the other windows of Hashiya and try again.',
  'errors.journal-damaged': 'The journal is damaged',
  'errors.journal-damaged.what':
    'Part of the journal of changes cannot be read, and the working copy cannot make up for it.',
  'errors.journal-damaged.kept':
    'The journal is kept as it is in the data folder; nothing was removed from it.',
  'errors.journal-damaged.do':
    'Copy the data folder to a safe place, then copy the details and send them to us.',
  'errors.boot-failed': 'Your work could not be opened',
  'errors.boot-failed.what': 'Something went wrong while opening the store.',
  'errors.boot-failed.kept': 'The journal on disk was not touched.',
  'errors.boot-failed.do': 'Try again. If it happens again, copy the details and send them to us.',
};
