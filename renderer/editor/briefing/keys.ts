import { $isListItemNode } from '@lexical/list';
import {
  $createParagraphNode,
  $findMatchingParent,
  $getNodeByKey,
  $getSelection,
  $isParagraphNode,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  INDENT_CONTENT_COMMAND,
  KEY_DOWN_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
  OUTDENT_CONTENT_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import type { HighlightId } from '../../core/model';
import { $selectedReference } from './references';

/** Chords whose meaning the program's own command list gives; Lexical must not act on them as well. */
const CLAIMED_ELSEWHERE = new Set(['KeyB', 'KeyI', 'KeyU', 'KeyK']);

/**
 * Keys inside the page. Matched on `event.code`, since `event.key` is an Arabic letter on an Arabic layout.
 * Undo belongs here and not to the command list, where Ctrl+Z undoes changes of the case file.
 */
export function registerKeys(editor: LexicalEditor, openReference: (id: HighlightId) => void): () => void {
  return mergeRegister(
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
        const step = historyStep(event);
        if (step === null) return CLAIMED_ELSEWHERE.has(event.code);
        event.preventDefault();
        return editor.dispatchCommand(step === 'undo' ? UNDO_COMMAND : REDO_COMMAND, undefined) || true;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    // Letters typed while a quote or a number is selected go behind it; the browser would put them anywhere.
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      (event) => {
        if (isLetter(event)) $moveBehindSelected();
        return false;
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    // Outside lists Tab leaves the page, so that the keyboard is never caught in it; tables move by cells themselves.
    editor.registerCommand(
      KEY_TAB_COMMAND,
      (event) => {
        const selection = $getSelection();
        if (!$isRangeSelection(selection)) return false;
        if ($findMatchingParent(selection.anchor.getNode(), $isListItemNode) === null) return false;
        event.preventDefault();
        return editor.dispatchCommand(
          event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND,
          undefined,
        );
      },
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const reference = $selectedReference();
        if (reference === null || event?.shiftKey) return false;
        event?.preventDefault();
        openReference(reference.highlightId);
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
  );
}

/** One character, or what an input method or a dead key announces. */
function isLetter(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  return event.key.length === 1 || event.key === 'Process' || event.key === 'Dead';
}

function $moveBehindSelected(): void {
  const reference = $selectedReference();
  const node = reference && $getNodeByKey(reference.key);
  if (!node) return;
  if (node.isInline()) {
    node.selectNext(0, 0);
    return;
  }
  const next = node.getNextSibling();
  const line = $isParagraphNode(next) && next.isEmpty() ? next : $createParagraphNode();
  if (line !== next) node.insertAfter(line);
  line.select();
}

function historyStep(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.code === 'KeyZ') return event.shiftKey ? 'redo' : 'undo';
  return event.code === 'KeyY' && !event.shiftKey ? 'redo' : null;
}
