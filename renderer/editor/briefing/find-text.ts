import { $isListNode } from '@lexical/list';
import {
  $getRoot,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { findFolded } from '../../core/text/fold';
import { paintBoundary } from '../../core/text/paint-boundary';
import { $isEvidenceNode } from './evidence-node';

/** Marks the element of a quote's view that holds nothing but the quoted text. */
export const QUOTE_TEXT_ATTRIBUTE = 'data-quote-text';

interface Piece {
  readonly start: number;
  readonly dom: Text;
}

/** A block's text and the DOM texts it is made of. */
interface Stretch {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Every place where the words occur, spelling folded, as ranges of the page in document order. */
export function findRanges(editor: LexicalEditor, query: string): readonly Range[] {
  return editor.getEditorState().read(() =>
    $stretchesIn($getRoot(), editor).flatMap((stretch) =>
      findFolded(stretch.text, query).flatMap(({ start, end }) => {
        const range = rangeOf(
          stretch,
          paintBoundary(stretch.text, start, 'start'),
          paintBoundary(stretch.text, end, 'end'),
        );
        return range ? [range] : [];
      }),
    ),
  );
}

function $stretchesIn(node: LexicalNode, editor: LexicalEditor): readonly Stretch[] {
  if ($isEvidenceNode(node)) return quoteStretch(editor.getElementByKey(node.getKey()));
  if (!$isElementNode(node)) return [];
  const children = node.getChildren();
  const holdsBlocks = children.some(
    (child) => $isEvidenceNode(child) || ($isElementNode(child) && !child.isInline()) || $isListNode(child),
  );
  if (holdsBlocks) return children.flatMap((child) => $stretchesIn(child, editor));
  return [$lineStretch(children, editor)];
}

function $lineStretch(children: readonly LexicalNode[], editor: LexicalEditor): Stretch {
  const pieces: Piece[] = [];
  let text = '';
  const visit = (node: LexicalNode): void => {
    if ($isLineBreakNode(node)) text += '\n';
    else if ($isElementNode(node)) node.getChildren().forEach(visit);
    else if ($isTextNode(node)) {
      const dom = firstText(editor.getElementByKey(node.getKey()));
      if (dom) pieces.push({ start: text.length, dom });
      text += node.getTextContent();
    }
  };
  children.forEach(visit);
  return { text, pieces };
}

function quoteStretch(element: HTMLElement | null): readonly Stretch[] {
  const dom = firstText(element?.querySelector(`[${QUOTE_TEXT_ATTRIBUTE}]`) ?? null);
  return dom ? [{ text: dom.data, pieces: [{ start: 0, dom }] }] : [];
}

function firstText(node: Node | null): Text | null {
  if (node === null || node instanceof Text) return node;
  return firstText(node.firstChild);
}

function rangeOf({ pieces }: Stretch, start: number, end: number): Range | undefined {
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.dom, Math.min(start - first.start, first.dom.length));
  range.setEnd(last.dom, Math.min(end - last.start, last.dom.length));
  return range;
}
