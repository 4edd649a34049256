import { parseHTML } from 'linkedom/worker';
import { flattenDeep } from './flatten-deep';

/** What belongs into the head when a page leaves out the tags of its parts. */
const HEAD_ELEMENT = /^(?:title|meta|link|base|script|style)$/i;

/** Letters written as numbers; a text node is made for each, so a page written so would be slow to parse. */
const NUMBERED_LETTER = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi;
const FIRST_LETTER_CODE = 0xa0;

/**
 * The tree of a page, always with `html`, `head` and `body`. It is only data: the parser runs no script, loads nothing
 * and sends nothing. The parser builds what is written, so the parts that HTML lets a page leave out are put in here.
 */
export function parsePage(html: string): Document {
  const isWhole = /<html(?:\s[^>]*)?>/i.test(html.slice(0, 100_000));
  const markup = flattenDeep(html.replace(NUMBERED_LETTER, letterOf));
  const { document } = parseHTML(isWhole ? markup : `<html>${markup}`);
  const root = rootOf(document);
  const head = childNamed(root, 'HEAD') ?? root.insertBefore(document.createElement('head'), root.firstChild);
  const body = childNamed(root, 'BODY') ?? root.appendChild(document.createElement('body'));
  const first = body.firstChild;
  const outside = [...document.childNodes];
  outside.forEach((node, index) => {
    if (node === root || node.nodeType > 3) return;
    body.insertBefore(node, index < outside.indexOf(root) ? first : null);
  });
  for (const node of [...root.childNodes]) {
    if (node === head || node === body || node.nodeType > 3) continue;
    (HEAD_ELEMENT.test(node.nodeName) ? head : body).appendChild(node);
  }
  return document;
}

function letterOf(reference: string, hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return code < FIRST_LETTER_CODE || code > 0x10ffff || isSurrogate ? reference : String.fromCodePoint(code);
}

function rootOf(document: Document): Element {
  const found = [...document.childNodes].find((node) => node.nodeName === 'HTML');
  return found ? (found as Element) : document.appendChild(document.createElement('html'));
}

function childNamed(parent: Element, name: string): Element | undefined {
  return [...parent.childNodes].find((node) => node.nodeName === name) as Element | undefined;
}
