import type { importing as arabic } from '../ar/importing';

/** English messages, ICU MessageFormat. */
export const importing: Record<keyof typeof arabic, string> = {
  'importing.title': 'Import',
  'importing.import': 'Import',
  'importing.files': 'Files…',
  'importing.folder': 'Folder…',
  'importing.paste': 'Paste text…',
  'importing.command.files': 'Import files',
  'importing.command.folder': 'Import a folder',
  'importing.command.paste': 'Import pasted text',
  'importing.drop': 'Drop the files to import them',
  'importing.dropText':
    'Texts, web pages, documents, tables, archives or whole folders; each file’s encoding is recognised, duplicates are skipped.',
  'importing.empty': 'Nothing imported yet in this session',
  'importing.emptyText':
    'Drop files or folders anywhere on the window, choose them here, or paste text: texts, web pages, Word and PDF documents, mails, tables and zip archives. Not a letter of the text changes, and the original file is kept.',
  'importing.collecting': 'Listing files…',
  'importing.running': '{count, plural, one {Importing # file} other {Importing # files}}',
  'importing.finished':
    '{count, plural, =0 {Nothing imported} one {# file imported} other {# files imported}}',
  'importing.stopped': 'Import stopped',
  'importing.stopping': 'Stopping after this batch…',
  'importing.doneOf': '{done} of {total}',
  'importing.megabytes': '{size} MB',
  'importing.kilobytes': '{size} kB',
  'importing.lessThanSecond': 'less than a second left',
  'importing.secondsLeft': '{count, plural, one {about # second left} other {about # seconds left}}',
  'importing.minutesLeft': '{count, plural, one {about # minute left} other {about # minutes left}}',
  'importing.progress': 'Import progress',
  'importing.stop': 'Stop',
  'importing.undoBatch': 'Undo the batch',
  'importing.retry': '{count, plural, one {Retry # file} other {Retry # files}}',
  'importing.undone':
    '{count, plural, one {The imported article was removed} other {# imported articles were removed}}',
  'importing.batchGone': 'The articles of this batch were removed',
  'importing.notUndone': 'The batch could not be undone; its articles are as they were. Try again.',
  'importing.filter': 'Filter results',
  'importing.filter.all': 'All',
  'importing.filter.imported': 'Imported',
  'importing.filter.review': 'Needs review',
  'importing.filter.duplicate': 'Duplicate',
  'importing.filter.near': 'Near-duplicate',
  'importing.filter.failed': 'Failed',
  'importing.filter.empty': 'No rows of this kind',
  'importing.column.outlet': 'Outlet',
  'importing.row.select': 'Choose {name}',
  'importing.state.waiting': 'Waiting',
  'importing.state.review': 'Needs review',
  'importing.state.near': 'Near-duplicate',
  'importing.state.columns': 'Choose columns',
  'importing.state.contained': 'Within another',
  'importing.state.settled': 'Left',
  'importing.residueLines': '{count, plural, =0 {no residue} one {# residue line} other {# residue lines}}',
  'importing.restart.title': 'An import was not finished',
  'importing.restart.waiting':
    '{count, plural, =0 {Everything that was taken over has been read.} one {# file was taken over and not yet read.} other {# files were taken over and not yet read.}}',
  'importing.restart.lost':
    '{count, plural, one {# file had not been taken over: drop it again.} other {# files had not been taken over: drop them again.}}',
  'importing.restart.continue': 'Continue',
  'importing.restart.drop': 'Drop the rest',
  'importing.results': 'Import results',
  'importing.column.article': 'Article',
  'importing.column.date': 'Date',
  'importing.column.encoding': 'Encoding',
  'importing.column.state': 'State',
  'importing.state.imported': 'Imported',
  'importing.state.removed': 'Removed',
  'importing.state.duplicate': 'Duplicate',
  'importing.state.failed': 'Failed',
  'importing.words': '{count, plural, one {# word} other {# words}}',
  'importing.unreadable': '{count, plural, one {# damaged character} other {# damaged characters}}',
  'importing.sameBytes': 'The same file was imported before:',
  'importing.sameText': 'The same text in another encoding or form:',
  'importing.originalGone': 'It repeated an article that has since been removed; drop it again to import it.',
  'importing.pastedText': 'Pasted text',
  'importing.open': 'Open the article',
  'importing.undoHint':
    'The text is never changed and nothing of it is deleted; the original files are kept as they came.',
  'importing.paste.title': 'Import pasted text',
  'importing.paste.heading': 'Title (optional)',
  'importing.paste.headingHint': 'Left empty, it is taken from the first fitting line.',
  'importing.paste.text': 'Text',
  'importing.paste.submit': 'Import the text',
  'importing.noFiles': 'There are no files in what you chose.',
  'importing.notCollected':
    'What you dropped could not be read. Try again, or choose the files with the import button.',
  'importing.summary.imported':
    '{count, plural, =0 {no article imported} one {# article imported} other {# articles imported}}',
  'importing.summary.duplicates':
    '{count, plural, =0 {no duplicates} one {# duplicate} other {# duplicates}}',
  'importing.summary.failures':
    '{count, plural, =0 {no failures} one {# file failed} other {# files failed}}',
  'importing.failed.empty': 'There are no words in the file. Check that it was saved completely.',
  'importing.failed.binary':
    'Not a text file, in spite of its name. Save it as plain text (.txt) from its own program, then import it.',
  'importing.failed.too-large': 'Too large for an article (limit 12 MB). Split it, then import the parts.',
  'importing.failed.not-text-type':
    'This type is not imported. Accepted are texts, HTML, docx, odt, rtf, eml, csv, jsonl, pdf and zip; save it as one of them, then import it.',
  'importing.failed.undecodable':
    'Unknown encoding. Open it as text in an encoding you choose, or save it as UTF-8, then import it.',
  'importing.failed.encrypted':
    'Protected by a password. Open it in its own program, save a copy without the password, then import that.',
  'importing.failed.damaged':
    'The format is known but the content is broken. Open it in its own program and save it again, or copy its text and paste it here.',
  'importing.failed.no-text-layer':
    'A PDF of pictures without text. Run it through optical character recognition (OCR) first.',
  'importing.failed.bomb':
    'An archive that unpacks to far more than is sensible, or archives within archives. Unpack it yourself and drop what you trust.',
  'importing.failed.vanished':
    'The file is no longer there. Check that the disk or folder is connected, then try again.',
  'importing.failed.changed': 'The file changed while it was read. Try again.',
  'importing.failed.denied': 'No permission to read the file. Change its permissions or copy it elsewhere.',
  'importing.failed.not-regular': 'Not a regular file (a link or a device). Drop the original file itself.',
  'importing.failed.unknown-token': 'Access to the file has ended. Drop it again.',
  'importing.failed.io': 'Error reading the disk. Try again, or copy the file elsewhere.',
  'importing.failed.disk-full': 'The disk is full. Free some space, then try again.',
  'importing.failed.timeout': 'The store did not answer in time. Try again; nothing is imported twice.',
  'importing.failed.case-file-gone': 'The case file is no longer there.',
  'importing.failed.not-written': 'It could not be written to the store. Try again.',
  'importing.failed.disconnected': 'The connection to the program was lost. Restart it, then try again.',
  'importing.failed.worker-lost': 'Reading ended before it was complete. Try again.',
};
