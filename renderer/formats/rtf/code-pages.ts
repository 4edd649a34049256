import { ENCODINGS, type Encoding } from '../../core/model';

/** Windows' numbers of character sets of fonts (`\fcharset`). */
const BY_CHARSET: Readonly<Record<number, Encoding>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};
const BY_PAGE: Readonly<Record<number, Encoding>> = {
  708: 'iso-8859-6',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  28596: 'iso-8859-6',
  65001: 'utf-8',
};

/** The encoding of a code page (`\ansicpg`); undefined when no decoder has it. */
export function encodingOfPage(page: number): Encoding | undefined {
  return BY_PAGE[page] ?? ENCODINGS.find((encoding) => encoding === `windows-${page}`);
}

/**
 * The encoding of a font. Sets 0 and 1 mean the one of the document: many programs write 0 for every font of an Arabic
 * document, where the set of that number would turn its letters into Latin ones.
 */
export function encodingOfCharset(charset: number, ofDocument: Encoding): Encoding {
  return BY_CHARSET[charset] ?? ofDocument;
}
