import { $generateNodesFromSerializedNodes, $insertGeneratedNodes } from '@lexical/clipboard';
import {
  $getSelection,
  type BaseSelection,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  type LexicalEditor,
  mergeRegister,
  PASTE_COMMAND,
  PASTE_TAG,
  type SerializedLexicalNode,
} from 'lexical';
import type { BriefingBlock } from '../../core/briefing/document';
import { $createBlock, $createInline } from './from-document';
import { readHtml, withoutTables } from './read-html';
import { $tableAtSelection } from './tables';
import { parseForeignHtml } from './trusted-html';

/** Reads pasted and dropped content: our own nodes, foreign HTML reduced to what a briefing can hold, or plain text. */
export function registerPaste(editor: LexicalEditor): () => void {
  return mergeRegister(
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = 'clipboardData' in event ? event.clipboardData : null;
        if (!data) return false;
        event.preventDefault();
        editor.update(() => $insertTransfer(editor, data), { tag: PASTE_TAG });
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    // Text dropped from elsewhere arrives as an input event with its own data.
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      (input) => {
        const data = typeof input === 'string' ? null : input.dataTransfer;
        if (!data) return false;
        $insertTransfer(editor, data);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
}

function $insertTransfer(editor: LexicalEditor, data: DataTransfer): void {
  const selection = $getSelection();
  if (selection === null) return;
  if ($insertOwn(editor, data.getData('application/x-lexical-editor'), selection)) return;
  const html = data.getData('text/html');
  const blocks = html === '' ? [] : readHtml(parseForeignHtml(html));
  $insertForeign(editor, blocks.length > 0 ? blocks : readLines(data.getData('text/plain')), selection);
}

/** Nodes copied from a briefing. Other programs can forge this format: what does not parse counts as absent. */
function $insertOwn(editor: LexicalEditor, json: string, selection: BaseSelection): boolean {
  const serialized = parseOwn(json, editor._config.namespace);
  if (serialized === undefined) return false;
  try {
    const nodes = $generateNodesFromSerializedNodes([...serialized]);
    if (nodes.length === 0) return false;
    $insertGeneratedNodes(editor, nodes, selection);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

function parseOwn(json: string, namespace: string): readonly SerializedLexicalNode[] | undefined {
  if (json === '') return undefined;
  try {
    const payload: unknown = JSON.parse(json);
    if (typeof payload !== 'object' || payload === null) return undefined;
    if (!('namespace' in payload) || payload.namespace !== namespace) return undefined;
    return 'nodes' in payload && Array.isArray(payload.nodes)
      ? (payload.nodes as readonly SerializedLexicalNode[])
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function $insertForeign(
  editor: LexicalEditor,
  blocks: readonly BriefingBlock[],
  selection: BaseSelection,
): void {
  const [only, second] = blocks;
  if (only?.kind === 'paragraph' && second === undefined)
    $insertGeneratedNodes(editor, only.content.map($createInline), selection);
  else if (only) {
    const isLoneTable = only.kind === 'table' && second === undefined;
    const fitting = $tableAtSelection() && !isLoneTable ? blocks.flatMap(withoutTables) : blocks;
    $insertGeneratedNodes(editor, fitting.map($createBlock), selection);
  }
}

/** Each line of plain text is a paragraph; empty lines only part them. */
function readLines(text: string): readonly BriefingBlock[] {
  return text
    .split(/[\r\n\u2028\u2029]+/u)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', content: [{ kind: 'text', text: line }] }));
}
