import type { BreakInline, BriefingInline, TextInline } from '../../core/briefing/document';
import { allowedUrl } from '../../core/briefing/link-url';

/** Elements whose content is never text to read. */
export const SKIPPED = new Set([
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'head',
    'title',
    'meta',
    'link',
    'iframe',
    'object',
    'embed',
  ],
  ...['svg', 'math', 'canvas', 'audio', 'video', 'img', 'picture', 'input', 'select', 'textarea', 'button'],
]);

type Piece =
  | TextInline
  | BreakInline
  | { readonly kind: 'linked'; readonly url: string; readonly piece: TextInline | BreakInline };

interface Style {
  readonly isBold: boolean;
  readonly url: string | undefined;
  readonly keepsSpaces: boolean;
}

const PLAIN: Style = { isBold: false, url: undefined, keepsSpaces: false };

/** Running text out of HTML nodes: bold, links to allowed addresses and line breaks; white space as a browser shows it. */
export function readInlineNodes(nodes: readonly Node[], keepsSpaces = false): readonly BriefingInline[] {
  const pieces = nodes.flatMap((node) => readPieces(node, { ...PLAIN, keepsSpaces }));
  return collapse(pieces, keepsSpaces).map(({ piece, url }) =>
    url === undefined ? piece : { kind: 'link', url, content: [piece] },
  );
}

function readPieces(node: Node, style: Style): readonly Piece[] {
  if (node.nodeType === 3) return wrap(textOf(node.textContent ?? '', style), style);
  if (!isElement(node)) return [];
  const tag = node.localName;
  if (SKIPPED.has(tag)) return [];
  if (tag === 'br') return wrap([{ kind: 'break' }], style);
  const inner = styleInside(node, style);
  return [...node.childNodes].flatMap((child) => readPieces(child, inner));
}

function styleInside(element: Element, style: Style): Style {
  const tag = element.localName;
  const weight = /font-weight\s*:\s*([a-z0-9]+)/iu.exec(element.getAttribute('style') ?? '')?.[1];
  const isBold = weight === undefined ? style.isBold || tag === 'b' || tag === 'strong' : isHeavy(weight);
  const url = tag === 'a' ? (allowedUrl(element.getAttribute('href') ?? '') ?? style.url) : style.url;
  return { isBold, url, keepsSpaces: style.keepsSpaces || tag === 'pre' };
}

function isHeavy(weight: string): boolean {
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
}

function textOf(text: string, style: Style): readonly (TextInline | BreakInline)[] {
  const shown = style.keepsSpaces ? text : text.replace(/[ \t\n\r\f]+/gu, ' ');
  if (shown === '') return [];
  return [style.isBold ? { kind: 'text', text: shown, bold: true } : { kind: 'text', text: shown }];
}

function wrap(pieces: readonly (TextInline | BreakInline)[], { url }: Style): readonly Piece[] {
  return url === undefined ? pieces : pieces.map((piece) => ({ kind: 'linked', url, piece }));
}

interface Flat {
  readonly piece: TextInline | BreakInline;
  readonly url: string | undefined;
}

/** One space where several met, none at the ends of a line. */
function collapse(pieces: readonly Piece[], keepsSpaces: boolean): readonly Flat[] {
  const flat: readonly Flat[] = pieces.map((piece) =>
    piece.kind === 'linked' ? { piece: piece.piece, url: piece.url } : { piece, url: undefined },
  );
  if (keepsSpaces) return flat;
  const kept: Flat[] = [];
  let isAfterSpace = true;
  for (const { piece, url } of flat) {
    if (piece.kind === 'break') {
      trimLastSpace(kept);
      kept.push({ piece, url });
      isAfterSpace = true;
      continue;
    }
    const text: string = isAfterSpace ? piece.text.replace(/^ /u, '') : piece.text;
    if (text === '') continue;
    kept.push({ piece: { ...piece, text }, url });
    isAfterSpace = text.endsWith(' ');
  }
  trimLastSpace(kept);
  return kept;
}

function trimLastSpace(kept: Flat[]): void {
  const last = kept.at(-1);
  if (last?.piece.kind !== 'text' || !last.piece.text.endsWith(' ')) return;
  const text = last.piece.text.slice(0, -1);
  if (text === '') kept.pop();
  else kept[kept.length - 1] = { ...last, piece: { ...last.piece, text } };
}

/** True for elements, whichever document they belong to. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
