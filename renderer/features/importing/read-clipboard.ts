import { parseForeignHtml } from '../../editor/briefing/trusted-html';

/** What the clipboard held: its words, and the page they were copied from as HTML where there was one. */
export interface Pasted {
  readonly text: string;
  readonly page: string | null;
}

/** Nothing pasted yet: the analyst types or pastes into the field. */
export const NOTHING_PASTED: Pasted = { text: '', page: null };

/** Elements after which a new line begins. */
const LINES = 'p, div, li, tr, br, h1, h2, h3, h4, h5, h6, blockquote, figcaption, section, article, header';

/** Reads what a paste brought; null when there are no words in it. */
export function readClipboard(data: Pick<DataTransfer, 'getData'>): Pasted | null {
  const html = data.getData('text/html');
  const plain = data.getData('text/plain');
  const text = plain.trim() === '' ? wordsOf(html) : plain;
  if (text.trim() === '') return null;
  return { text, page: html.trim() === '' ? null : html };
}

/** The words of a page, a line for each of its blocks. The page is parsed apart: nothing in it runs or loads. */
function wordsOf(html: string): string {
  if (html === '') return '';
  const body = parseForeignHtml(html);
  for (const element of body.querySelectorAll('script, style, template, noscript')) element.remove();
  for (const element of body.querySelectorAll(LINES)) element.after('\n');
  return body.textContent
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
