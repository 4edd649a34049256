import type { BlockRole } from '../../core/model';
import { firstNamed } from '../parse-xml';
import type { Paragraph } from '../parts-builder';

const TEXT = 3;
const ELEMENT = 1;
/** Deleted text of tracked changes, remarks, forms, lists of contents, descriptions of pictures, readings of signs. */
const LEFT_OUT =
  /^(?:text:tracked-changes|office:annotation|office:annotation-end|office:forms|text:table-of-content|text:sequence-decls|svg:title|svg:desc|text:ruby-text|table:covered-table-cell|text:note-citation|office:binary-data)$/;
const SPACES = /[ \t\r\n]+/g;
/** The number of spaces in a row is stated; a hostile one is cut. */
const MOST_SPACES = 1000;

/** The paragraphs of an OpenDocument text in order, its notes at the end. */
export function walkOpenDocument(root: Element): readonly Paragraph[] {
  const text = firstNamed(root, 'office:text');
  if (!text) return [];
  const walk = new DocumentWalk(parentStyles(root));
  walk.blocks(text, null);
  return [...walk.paragraphs, ...walk.notes];
}

class DocumentWalk {
  readonly paragraphs: Paragraph[] = [];
  readonly notes: Paragraph[] = [];
  private readonly parents: ReadonlyMap<string, string>;

  constructor(parents: ReadonlyMap<string, string>) {
    this.parents = parents;
  }

  blocks(parent: Element, role: BlockRole | null): void {
    for (const element of parent.children) {
      const name = element.nodeName;
      if (LEFT_OUT.test(name)) continue;
      if (name === 'text:p' || name === 'text:h')
        this.paragraph(element, roleOf(element, this.parents) ?? role);
      else if (name === 'table:table-row') this.row(element, role);
      else this.blocks(element, name === 'text:list' ? 'list-item' : role);
    }
  }

  private paragraph(element: Element, role: BlockRole | null): void {
    const boxes: Element[] = [];
    const text = this.inline(element, '', boxes).replace(/ $/, '');
    if (text !== '') this.paragraphs.push({ text, role });
    for (const box of boxes) this.blocks(box, null);
  }

  /** A row is one line with tabs between its cells, when each cell is a line itself. */
  private row(row: Element, role: BlockRole | null): void {
    const cells = [...row.children].filter(({ nodeName }) => nodeName === 'table:table-cell');
    const read = cells.map((cell) => {
      const walk = new DocumentWalk(this.parents);
      walk.blocks(cell, role);
      this.notes.push(...walk.notes);
      return walk.paragraphs;
    });
    if (read.length < 2 || read.some((cell) => cell.length > 1)) {
      this.paragraphs.push(...read.flat());
      return;
    }
    const text = read.map((cell) => (cell[0]?.text ?? '').replaceAll('\n', ' ')).join('\t');
    if (text.trim() !== '') this.paragraphs.push({ text, role });
  }

  /** `before` is the line so far: white space is one space, and none at the start of a line. */
  private inline(parent: Element, before: string, boxes: Element[]): string {
    let line = before;
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT) {
        const text = (node.nodeValue ?? '').replace(SPACES, ' ');
        line += text.startsWith(' ') && /(?:^|[ \n])$/.test(line) ? text.slice(1) : text;
      } else if (node.nodeType === ELEMENT) line = this.element(node as Element, line, boxes);
    }
    return line;
  }

  private element(element: Element, line: string, boxes: Element[]): string {
    const name = element.nodeName;
    if (LEFT_OUT.test(name)) return line;
    if (name === 'text:s') return line + ' '.repeat(spacesOf(element));
    if (name === 'text:tab') return `${line}\t`;
    if (name === 'text:line-break') return `${line}\n`;
    if (name === 'draw:text-box') boxes.push(element);
    else if (name === 'text:note') return this.note(element, line);
    else return this.inline(element, line, boxes);
    return line;
  }

  private note(note: Element, line: string): string {
    const body = firstNamed(note, 'text:note-body');
    const mark = firstNamed(note, 'text:note-citation')?.textContent ?? '';
    const walk = new DocumentWalk(this.parents);
    if (body) walk.blocks(body, null);
    const [first, ...rest] = walk.paragraphs;
    if (first) this.notes.push({ text: `[${mark}] ${first.text}`, role: null }, ...rest);
    return `${line}[${mark}]`;
  }
}

function spacesOf(element: Element): number {
  const count = Number(element.getAttribute('text:c') ?? '1');
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_SPACES) : 1;
}

function roleOf(element: Element, parents: ReadonlyMap<string, string>): BlockRole | null {
  const name = element.getAttribute('text:style-name') ?? '';
  const style = parents.get(name) ?? name;
  if (style === 'Title') return 'title';
  if (style === 'Subtitle') return 'subheading';
  if (element.nodeName !== 'text:h') return null;
  return element.getAttribute('text:outline-level') === '1' ? 'title' : 'subheading';
}

/** Formatting by hand makes a style of its own, which names the one it began as. */
function parentStyles(root: Element): ReadonlyMap<string, string> {
  const styles = firstNamed(root, 'office:automatic-styles');
  const parents = new Map<string, string>();
  for (const style of styles?.children ?? []) {
    const name = style.getAttribute('style:name');
    const parent = style.getAttribute('style:parent-style-name');
    if (name !== null && parent !== null) parents.set(name, parent);
  }
  return parents;
}
