/** Where the text of a group goes. */
export type Destination = 'body' | 'notes' | 'fonts' | 'styles' | 'title' | 'author' | 'created' | 'nothing';

const DESTINATIONS: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  title: 'title',
  author: 'author',
  creatim: 'created',
  footnote: 'notes',
};
/** Groups without text of the document, whether or not they say so by `\*`. */
const NOTHING = new Set(
  (
    'annotation atnauthor atnid bkmkend bkmkstart colorschememapping colortbl comment company datastore datafield ' +
    'docvar falt filetbl fldinst footer footerf footerl footerr ftncn ftnsep ftnsepc aftncn aftnsep aftnsepc ' +
    'generator header headerf headerl headerr info keywords latentstyles listoverridetable listtable listtext ' +
    'mmathPr nextfile nonshppict objclass objdata object operator panose pict pntext private revtbl rsidtbl rxe ' +
    'shprslt sn sp subject sv tc template themedata txe wgrffmtfilter xe xmlnstbl'
  ).split(' '),
);
/** Groups that old programs skip by `\*` and that hold text all the same. */
const STARRED_TEXT = new Set(['shpinst', 'shptxt', 'pgdsctbl', 'ud']);

/** Where a group opened by this word goes; undefined for words that do not open a destination. */
export function destinationOf(word: string, isStarred: boolean, outer: Destination): Destination | undefined {
  if (outer === 'nothing' && !/^(?:title|author|creatim)$/.test(word)) return undefined;
  const known = DESTINATIONS[word];
  if (known) return known;
  if (NOTHING.has(word)) return 'nothing';
  return isStarred && !STARRED_TEXT.has(word) ? 'nothing' : undefined;
}

/** Words that stand for a character. */
export const CHARACTER_WORDS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  softline: '\n',
  lbr: '\n',
  emdash: '\u2014',
  endash: '\u2013',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  bullet: '\u2022',
  lquote: '\u2018',
  rquote: '\u2019',
  ldblquote: '\u201c',
  rdblquote: '\u201d',
  zwj: '\u200d',
  zwnj: '\u200c',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
  zwbo: '\u200b',
  zwnbo: '\u2060',
  cell: '\t',
  nestcell: '\t',
};
export const CHARACTER_SYMBOLS: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '\u2011',
  '-': '\u00ad',
  '\t': '\t',
};
/** Words that end a paragraph. */
export const ENDING_WORDS = new Set(['par', 'sect', 'page', 'row', 'nestrow', 'column']);
