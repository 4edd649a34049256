import { $isLinkNode } from '@lexical/link';
import { $isListNode } from '@lexical/list';
import {
  $getState,
  $isElementNode,
  $isLineBreakNode,
  $isTextNode,
  type ElementNode,
  type LexicalNode,
  type TextNode,
} from 'lexical';
import type { BriefingInline, TextInline } from '../../core/briefing/document';
import { $isCitationNode } from './citation-node';
import { highlightIdState, quoteState } from './reference-states';

/** The running text of a block; blocks that slipped into it become lines of it, nested lists are left out. */
export function $readInlines(element: ElementNode): readonly BriefingInline[] {
  return element.getChildren().flatMap($readInline);
}

function $readInline(node: LexicalNode): readonly BriefingInline[] {
  if ($isTextNode(node)) return [readText(node)];
  if ($isLineBreakNode(node)) return [{ kind: 'break' }];
  if ($isCitationNode(node))
    return [
      {
        kind: 'citation',
        highlightId: $getState(node, highlightIdState),
        quote: $getState(node, quoteState),
      },
    ];
  if ($isLinkNode(node)) return wrapInLink(node.getURL(), $readInlines(node));
  if (!$isElementNode(node) || $isListNode(node)) return [];
  const lines = $readInlines(node);
  return node.isInline() || node.getPreviousSibling() === null ? lines : [{ kind: 'break' }, ...lines];
}

function readText(node: TextNode): TextInline {
  const text = node.getTextContent();
  return node.hasFormat('bold') ? { kind: 'text', text, bold: true } : { kind: 'text', text };
}

/** A footnote mark ends the link before it and begins it again behind it: a link holds only text. */
function wrapInLink(url: string, content: readonly BriefingInline[]): readonly BriefingInline[] {
  return content.map((inline) =>
    inline.kind === 'text' || inline.kind === 'break' ? { kind: 'link', url, content: [inline] } : inline,
  );
}
