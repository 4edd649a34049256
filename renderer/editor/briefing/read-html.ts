import type {
  BriefingBlock,
  BriefingInline,
  CellBlock,
  ListBlock,
  ListItem,
  TableBlock,
  TableCell,
} from '../../core/briefing/document';
import { normaliseDocument } from '../../core/briefing/normalise';
import { majorityDirection } from '../../core/text/direction';
import { isElement, readInlineNodes, SKIPPED } from './html-inlines';

const CONTAINERS = new Set([
  ...[
    'p',
    'div',
    'section',
    'article',
    'main',
    'header',
    'footer',
    'aside',
    'nav',
    'figure',
    'figcaption',
    'address',
  ],
  ...[
    'center',
    'form',
    'fieldset',
    'details',
    'summary',
    'dl',
    'dt',
    'dd',
    'body',
    'hr',
    'pre',
    'li',
    'caption',
  ],
]);
const SPECIAL = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'table']);

/** Reduces foreign HTML to what a briefing can hold. Nothing in it is run, loaded or kept beyond text and structure. */
export function readHtml(body: Element): readonly BriefingBlock[] {
  return normaliseDocument({ version: 1, blocks: readBlocks(body) }).blocks;
}

/** The blocks in an element; running text between blocks becomes paragraphs. */
function readBlocks(parent: Element): readonly BriefingBlock[] {
  const blocks: BriefingBlock[] = [];
  let line: Node[] = [];
  const endLine = (): void => {
    const content = readInlineNodes(line, parent.localName === 'pre');
    if (content.length > 0) blocks.push({ kind: 'paragraph', content, ...directionOf(parent, content) });
    line = [];
  };
  for (const child of parent.childNodes) {
    if (!isElement(child) || !holdsBlocks(child)) line.push(child);
    else {
      endLine();
      blocks.push(...readElement(child));
    }
  }
  endLine();
  return blocks;
}

function holdsBlocks(element: Element): boolean {
  const tag = element.localName;
  if (CONTAINERS.has(tag) || SPECIAL.has(tag)) return true;
  return !SKIPPED.has(tag) && [...element.children].some(holdsBlocks);
}

function readElement(element: Element): readonly BriefingBlock[] {
  switch (element.localName) {
    case 'h1':
      return heading(element, 1);
    case 'h2':
      return heading(element, 2);
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return heading(element, 3);
    case 'blockquote':
      return readQuote(element);
    case 'ul':
    case 'ol':
      return [readList(element)];
    case 'table':
      return [readTable(element)];
    default:
      return readBlocks(element);
  }
}

function heading(element: Element, level: 1 | 2 | 3): readonly BriefingBlock[] {
  const content = readInlineNodes([...element.childNodes]);
  return content.length > 0 ? [{ kind: 'heading', level, content, ...directionOf(element, content) }] : [];
}

/** Paragraphs of a quotation each become a quotation; anything with more structure keeps its own. */
function readQuote(element: Element): readonly BriefingBlock[] {
  return readBlocks(element).map((block) =>
    block.kind === 'paragraph' ? { ...block, kind: 'quote' } : block,
  );
}

function readList(element: Element): ListBlock {
  const items: ListItem[] = [];
  for (const child of element.children) {
    if (child.localName === 'ul' || child.localName === 'ol') {
      // Some programs put a nested list beside its item instead of into it.
      const above = items.pop() ?? { content: [] };
      items.push(withChildren(above, readList(child)));
    } else if (!SKIPPED.has(child.localName)) items.push(readItem(child));
  }
  return { kind: 'list', ordered: element.localName === 'ol', items };
}

function readItem(element: Element): ListItem {
  const blocks = readBlocks(element);
  const content = joinLines(blocks.filter((block) => block.kind !== 'list'));
  const item: ListItem = { content, ...directionOf(element, content) };
  return blocks.reduce((all, block) => (block.kind === 'list' ? withChildren(all, block) : all), item);
}

function withChildren(item: ListItem, list: ListBlock): ListItem {
  const items = [...(item.children?.items ?? []), ...list.items];
  return { ...item, children: { kind: 'list', ordered: (item.children ?? list).ordered, items } };
}

function readTable(table: Element): TableBlock {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  return {
    kind: 'table',
    rows: rows.map((row) =>
      [...row.children].filter((cell) => /^t[dh]$/u.test(cell.localName)).flatMap(readCell),
    ),
  };
}

/** A cell over several columns is followed by empty ones, so that the columns behind it keep their places. */
function readCell(cell: Element): readonly TableCell[] {
  const header = cell.localName === 'th';
  const span = Math.min(Math.max(Number(cell.getAttribute('colspan')) || 1, 1), 50);
  const blocks = readBlocks(cell).flatMap(withoutTables);
  return [{ header, blocks }, ...Array.from({ length: span - 1 }, () => ({ header, blocks: [] }))];
}

/** A table where none may stand: its cells' blocks, one below the other. */
export function withoutTables(block: BriefingBlock): readonly CellBlock[] {
  return block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap((cell) => cell.blocks)) : [block];
}

function joinLines(blocks: readonly BriefingBlock[]): readonly BriefingInline[] {
  return blocks
    .flatMap(withoutTables)
    .flatMap((block, index) => [
      ...(index > 0 ? [{ kind: 'break' as const }] : []),
      ...('content' in block ? block.content : []),
    ]);
}

/** Left to right only where the source says so and the letters agree. */
function directionOf(element: Element, content: readonly BriefingInline[]): { readonly direction?: 'ltr' } {
  if (element.getAttribute('dir') !== 'ltr') return {};
  const text = content.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
  return majorityDirection(text) === 'ltr' ? { direction: 'ltr' } : {};
}
