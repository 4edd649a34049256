import type { watch as arabic } from '../ar/watch';

/** English messages, ICU MessageFormat. */
export const watch: Record<keyof typeof arabic, string> = {
  'watch.folder': 'Watched folder',
  'watch.text': 'New files put into this folder are offered to you; nothing is imported unasked.',
  'watch.none': 'No folder is watched',
  'watch.choose': 'Choose a folder…',
  'watch.place.inbox': 'Inbox in the data folder',
  'watch.place.downloads': 'Downloads',
  'watch.place.documents': 'Documents',
  'watch.place.desktop': 'Desktop',
  'watch.place.chosen': 'A folder you chose',
  'watch.problem.gone':
    'The folder is not there now (a stick pulled out?). Watching goes on when it is back.',
  'watch.problem.denied': 'The folder may not be read. Change its permissions or choose another one.',
  'watch.problem.io': 'The folder could not be read. It is tried again by itself.',
  'watch.problem.disk-full': 'The disk is full, so the choice was not kept. Make room and choose again.',
  'watch.offer': '{count, plural, one {# new file} other {# new files}} in',
  'watch.take': 'Import',
  'watch.dismiss': 'Ignore',
};
