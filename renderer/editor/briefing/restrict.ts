import { LinkNode } from '@lexical/link';
import { ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import { registerTableCellUnmergeTransform, TableCellNode } from '@lexical/table';
import {
  $createParagraphNode,
  COMMAND_PRIORITY_CRITICAL,
  type ElementNode,
  FORMAT_ELEMENT_COMMAND,
  FORMAT_TEXT_COMMAND,
  IS_BOLD,
  type LexicalEditor,
  mergeRegister,
  ParagraphNode,
  RootNode,
  TextNode,
} from 'lexical';
import { allowedUrl } from '../../core/briefing/link-url';
import { $needsLineBelow } from './from-document';

/**
 * Keeps the page within what a briefing document can express, whatever was pasted, dropped or typed: bold is the
 * only format, links lead to allowed addresses, cells are never merged, and there is always a line to write in.
 */
export function registerRestrictions(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerNodeTransform(TextNode, $keepOnlyBold),
    editor.registerNodeTransform(ParagraphNode, $plainBlock),
    editor.registerNodeTransform(QuoteNode, $plainBlock),
    editor.registerNodeTransform(HeadingNode, (node) => {
      $plainBlock(node);
      if (!['h1', 'h2', 'h3'].includes(node.getTag())) node.setTag('h3');
    }),
    editor.registerNodeTransform(ListNode, (node) => {
      if (node.getListType() === 'check') node.setListType('bullet');
    }),
    editor.registerNodeTransform(LinkNode, $safeLink),
    editor.registerNodeTransform(RootNode, $keepLineBelow),
    editor.registerNodeTransform(TableCellNode, $plainCell),
    registerTableCellUnmergeTransform(editor),
    editor.registerCommand(FORMAT_TEXT_COMMAND, (format) => format !== 'bold', COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(FORMAT_ELEMENT_COMMAND, () => true, COMMAND_PRIORITY_CRITICAL),
  );
}

function $keepOnlyBold(node: TextNode): void {
  const format = node.getFormat() & IS_BOLD;
  if (node.getFormat() !== format) node.setFormat(format);
  if (node.getStyle() !== '') node.setStyle('');
  if (node.getMode() !== 'normal') node.setMode('normal');
}

function $plainBlock(node: ElementNode): void {
  if (node.getFormatType() !== '') node.setFormat('');
  if (node.getIndent() !== 0) node.setIndent(0);
}

function $safeLink(node: LinkNode): void {
  if (allowedUrl(node.getURL()) === undefined) {
    for (const child of node.getChildren()) node.insertBefore(child);
    node.remove();
    return;
  }
  if (node.getTarget() !== null) node.setTarget(null);
  if (node.getTitle() !== null) node.setTitle(null);
}

function $plainCell(node: TableCellNode): void {
  if (node.getBackgroundColor() !== null) node.setBackgroundColor(null);
  $keepLineBelow(node);
}

function $keepLineBelow(node: ElementNode): void {
  const last = node.getLastChild();
  if (last === null || $needsLineBelow(last)) node.append($createParagraphNode());
}
