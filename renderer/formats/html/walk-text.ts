import type { BlockRole } from '../../core/model';
import type { Paragraph } from '../parts-builder';

const ELEMENT = 1;
const TEXT = 3;

/** Elements that start a new paragraph; every other one flows within a line. */
const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CAPTION|CENTER|DD|DETAILS|DIALOG|DIR|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HGROUP|HR|HTML|LI|LEGEND|MAIN|MENU|NAV|OL|P|PRE|SEARCH|SECTION|SUMMARY|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/;
/** Never text of a page: programs, styles, other documents, pictures, controls. */
const NEVER =
  /^(?:APPLET|AUDIO|BASE|BUTTON|CANVAS|COMMAND|DATALIST|EMBED|FRAME|FRAMESET|HEAD|IFRAME|IMG|INPUT|LINK|MAP|MATH|META|METER|NOEMBED|NOFRAMES|NOSCRIPT|OBJECT|OPTION|PARAM|PROGRESS|RP|RT|SCRIPT|SELECT|STYLE|SVG|TEMPLATE|TEXTAREA|TITLE|VIDEO)$/;
const SPACES = /[ \t\n\f\r]+/g;
const BYLINE_WORD = /(?:^|[\s_-])(?:byline|author|writer|الكاتب)(?:$|[\s_-])/i;
/** A longer text with a class such as `author` is the author's portrait, not a byline. */
const LONGEST_BYLINE = 100;
/** A cell with more than this is part of a layout, not of a table. */
const LONGEST_CELL = 160;

export interface WalkOptions {
  /** Which elements are left out besides the ones that are never text. */
  readonly omits?: (element: Element) => boolean;
  /** True for markup made of a document in which every space counts. */
  readonly keepsSpaces?: boolean;
}

/**
 * The paragraphs of a tree in reading order, white space as a browser shows it: runs of spaces are one, `<br>` is a
 * line feed, `<pre>` stays as it is; every other character unchanged, a non-breaking space too.
 */
export function walkText(root: Element, options: WalkOptions = {}): readonly Paragraph[] {
  const walk = new TextWalk(options);
  walk.enter(root, null, options.keepsSpaces);
  walk.flush(null);
  return walk.paragraphs;
}

class TextWalk {
  readonly paragraphs: Paragraph[] = [];
  /** Pieces of the line so far; looking back into a string that grows would copy it each time. */
  private pieces: string[] = [];
  /** The last character written; empty at the start of a line. */
  private last = '';
  private readonly options: WalkOptions;

  constructor(options: WalkOptions) {
    this.options = options;
  }

  /** Depth is bounded by the parser (`flattenDeep`), so this may recurse. */
  enter(element: Element, role: BlockRole | null, isPre = false): void {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT) this.write(node.nodeValue ?? '', isPre);
      else if (node.nodeType === ELEMENT) this.visit(node as Element, role, isPre);
    }
  }

  flush(role: BlockRole | null): void {
    const text = trimmed(this.pieces.join(''));
    this.pieces = [];
    this.last = '';
    if (text !== '') this.paragraphs.push({ text, role });
  }

  private visit(element: Element, outer: BlockRole | null, isPre: boolean): void {
    const name = element.nodeName.toUpperCase();
    if (NEVER.test(name) || isHidden(element) || this.options.omits?.(element)) return;
    if (name === 'BR') {
      this.put('\n');
      return;
    }
    const own = ownRole(element, name);
    if (!BLOCK.test(name) && (own === null || this.last !== '')) {
      this.enter(element, outer, isPre);
      return;
    }
    const role = own ?? outer;
    this.flush(outer);
    if (name === 'TR' && !hasOwnText(element)) this.row(element, role);
    else this.enter(element, role, isPre || name === 'PRE');
    this.flush(role);
  }

  /** A row of short cells is one line with tabs; cells with paragraphs of their own belong to a layout. */
  private row(row: Element, role: BlockRole | null): void {
    const cells = [...row.children].map((cell) => {
      const walk = new TextWalk(this.options);
      walk.visit(cell, role, this.options.keepsSpaces ?? false);
      walk.flush(role);
      return walk.paragraphs;
    });
    const isTable = cells.every((cell) => cell.length <= 1 && (cell[0]?.text.length ?? 0) <= LONGEST_CELL);
    if (!isTable || cells.length < 2) {
      for (const cell of cells) this.paragraphs.push(...cell);
      return;
    }
    const text = cells.map((cell) => (cell[0]?.text ?? '').replaceAll('\n', ' ')).join('\t');
    if (text.trim() !== '') this.paragraphs.push({ text, role });
  }

  private write(text: string, isPre: boolean): void {
    if (isPre) {
      this.put(text);
      return;
    }
    const collapsed = text.replace(SPACES, ' ');
    const isAtStart = this.last === '' || this.last === ' ' || this.last === '\n';
    this.put(isAtStart && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed);
  }

  private put(text: string): void {
    if (text === '') return;
    this.pieces.push(text);
    this.last = text.at(-1) ?? '';
  }
}

/** Without the spaces that a browser does not show: around the paragraph, and before a line break. */
function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && (text[start] === ' ' || text[start] === '\n')) start += 1;
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\n')) end -= 1;
  return text.slice(start, end).replaceAll(' \n', '\n');
}

/** Text of a row outside of its cells: no table then. */
function hasOwnText(row: Element): boolean {
  for (let node = row.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT && (node.nodeValue ?? '').trim() !== '') return true;
  }
  return false;
}

function ownRole(element: Element, name: string): BlockRole | null {
  if (name === 'H1') return 'title';
  if (/^H[2-6]$/.test(name)) return 'subheading';
  if (name === 'LI') return 'list-item';
  if (name === 'FIGCAPTION' || (BLOCK.test(name) && /caption/i.test(element.className))) return 'caption';
  if (name === 'TIME') return 'dateline';
  return isByline(element) ? 'byline' : null;
}

function isByline(element: Element): boolean {
  const says = `${element.className} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('rel') ?? ''}`;
  return BYLINE_WORD.test(says) && element.textContent.trim().length <= LONGEST_BYLINE;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}
