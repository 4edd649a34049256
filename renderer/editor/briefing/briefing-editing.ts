import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerList, registerListStrictIndentTransform } from '@lexical/list';
import { $createQuoteNode, registerRichText } from '@lexical/rich-text';
import { registerTablePlugin, registerTableSelectionObserver } from '@lexical/table';
import {
  $addUpdateTag,
  $createLineBreakNode,
  $createTextNode,
  $getNodeByKey,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_LOW,
  createEditor,
  type EditorState,
  FOCUS_COMMAND,
  FORMAT_TEXT_COMMAND,
  type LexicalEditor,
  REDO_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  UNDO_COMMAND,
} from 'lexical';
import type { BriefingDocument } from '../../core/briefing/document';
import type { HighlightReference } from '../../core/briefing/refer-to';
import type { HighlightId } from '../../core/model';
import { $setBlockKind, $toggleDirection } from './blocks';
import { $caretPath, $restoreCaret } from './caret-path';
import { $createCitationNode } from './citation-node';
import { type BriefingDigest, trackDigest } from './digest';
import { $createEvidenceNode } from './evidence-node';
import { createFinder, type Finder } from './finder';
import { $fromDocument } from './from-document';
import { $insertBlocks, $selectPoint, type DropPoint } from './insertion';
import { registerKeys } from './keys';
import { $setLink } from './links';
import { BRIEFING_NODES } from './nodes';
import { registerPaste } from './paste';
import { $isReferenceNode, type ReferenceTracker, trackReferences } from './references';
import { registerRestrictions } from './restrict';
import { createSignal, type Signal, type WritableSignal } from './signal';
import { $readStatus, type BlockKind, type EditingStatus, IDLE_STATUS } from './status';
import { $changeTable, $insertTable, type TableOperation } from './tables';
import { BRIEFING_THEME } from './theme';
import { $toDocument } from './to-document';

/** Updates with this tag show what was already stored; they are no edits. */
const OUTSIDE_TAG = 'briefing-outside';

/**
 * A briefing being edited: everything a toolbar, an outline or a panel may ask of the page, without its nodes.
 * It lives on its own; the page component only lends it an element to draw in.
 */
export class BriefingEditing {
  readonly editor: LexicalEditor;
  readonly finder: Finder;
  readonly references: ReferenceTracker['references'];
  readonly numbers: ReferenceTracker['numbers'];
  readonly selectedReference: ReferenceTracker['selectedReference'];
  readonly digest: Signal<BriefingDigest>;
  readonly #status: WritableSignal<EditingStatus>;
  readonly #listeners = new Set<() => void>();
  /** Behind the last quote put on the page while the focus was elsewhere: the next one and the caret belong there. */
  #next: DropPoint | null = null;
  readonly #history = createEmptyHistoryState();
  /** Opens the passage of a reference (Enter on a selected one); set by the owner. */
  openReference: (id: HighlightId) => void = () => undefined;

  constructor(document: BriefingDocument) {
    this.editor = createEditor({
      namespace: 'hashiya-briefing',
      nodes: BRIEFING_NODES,
      theme: BRIEFING_THEME,
      onError: (error) => {
        throw error;
      },
    });
    this.#status = createSignal(IDLE_STATUS, isSameStatus);
    const references = trackReferences(this.editor);
    this.references = references.references;
    this.numbers = references.numbers;
    this.selectedReference = references.selectedReference;
    this.digest = trackDigest(this.editor).digest;
    this.finder = createFinder(this.editor);
    this.#register();
    this.editor.update(() => $fromDocument(document), { tag: OUTSIDE_TAG });
  }

  /** Draws the page into the element; the answer takes it out again. */
  mount(element: HTMLElement): () => void {
    this.editor.setRootElement(element);
    return () => this.editor.setRootElement(null);
  }

  get status(): Signal<EditingStatus> {
    return this.#status;
  }

  /** Calls back after every edit by the user, undo and redo included; the answer unsubscribes. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The document as it is on the page. */
  read(): BriefingDocument {
    return this.editor.getEditorState().read($toDocument);
  }

  /** Shows a document that changed elsewhere; the caret stays where it can, undo starts anew. */
  replace(document: BriefingDocument): void {
    const hasFocus = this.hasFocus();
    this.#next = null;
    this.editor.update(
      () => {
        const path = $caretPath();
        $fromDocument(document);
        $restoreCaret(path);
        if (!hasFocus) $addUpdateTag(SKIP_DOM_SELECTION_TAG);
      },
      { tag: OUTSIDE_TAG, discrete: true },
    );
    this.editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
    // Without a state to go back to, the history would not record the next edit.
    this.#history.current = { editor: this.editor, editorState: this.editor.getEditorState() };
    this.#showStatus(this.editor.getEditorState());
  }

  focus(): void {
    this.editor.focus();
  }

  hasFocus(): boolean {
    const root = this.editor.getRootElement();
    return root !== null && root.contains(document.activeElement);
  }

  setBlock(kind: BlockKind): void {
    this.#edit(() => $setBlockKind(kind));
  }

  toggleBold(): void {
    this.editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold');
    this.focus();
  }

  toggleDirection(): void {
    this.#edit($toggleDirection);
  }

  undo(): void {
    this.editor.dispatchCommand(UNDO_COMMAND, undefined);
    this.focus();
  }

  redo(): void {
    this.editor.dispatchCommand(REDO_COMMAND, undefined);
    this.focus();
  }

  insertTable(rows: number, columns: number): void {
    this.#edit(() => $insertTable(rows, columns));
  }

  changeTable(operation: TableOperation): void {
    this.#edit(() => $changeTable(operation));
  }

  /** False when the address is not allowed; null removes the link at the caret. */
  setLink(address: string | null): boolean {
    let isAllowed = false;
    this.#edit(() => {
      isAllowed = $setLink(address);
    });
    return isAllowed;
  }

  /** Puts a quote behind the caret's block or at a point; the focus stays where it is. */
  insertQuote(reference: HighlightReference, point?: DropPoint): void {
    let key = '';
    const hasFocus = this.hasFocus();
    const next = point ?? (hasFocus ? undefined : (this.#next ?? undefined));
    this.editor.update(
      () => {
        const node = $createEvidenceNode(reference);
        this.#next = $insertBlocks([node], next);
        key = node.getKey();
        // Moving the window's caret would take the focus off the panel.
        if (!hasFocus) $addUpdateTag(SKIP_DOM_SELECTION_TAG);
      },
      { discrete: true },
    );
    if (hasFocus) this.#next = null;
    this.editor.getElementByKey(key)?.scrollIntoView({ block: 'nearest' });
  }

  /** Puts a footnote mark at the caret, behind selected text; without a caret at the end of the page. */
  insertCitation(reference: HighlightReference): void {
    this.#edit(() => {
      const node = $createCitationNode(reference);
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) $insertBlocks([]);
      const range = $getSelection();
      if (!$isRangeSelection(range)) return;
      if (!range.isCollapsed()) {
        const end = range.isBackward() ? range.anchor : range.focus;
        range.anchor.set(end.key, end.offset, end.type);
        range.focus.set(end.key, end.offset, end.type);
      }
      range.insertNodes([node]);
    });
  }

  /** Takes a quote or a footnote mark off the page. */
  removeReference(key: string): void {
    this.#edit(() => {
      const node = $getNodeByKey(key);
      if (!$isReferenceNode(node)) return;
      node.selectPrevious();
      node.remove();
    });
  }

  /** Makes a quote whose highlight is gone a quotation like any typed one. */
  keepAsPlainQuote(key: string): void {
    this.#edit(() => {
      const node = $getNodeByKey(key);
      if (!$isReferenceNode(node) || node.isInline()) return;
      const quote = $createQuoteNode();
      node
        .getTextContent()
        .split('\n')
        .forEach((line, index) => {
          if (index > 0) quote.append($createLineBreakNode());
          quote.append($createTextNode(line));
        });
      node.replace(quote);
      quote.selectEnd();
    });
  }

  /** Shows a block (an outline entry, a reference) and puts the caret into it. */
  goTo(key: string): void {
    this.editor.getElementByKey(key)?.scrollIntoView({ block: 'start' });
    this.#edit(() => {
      const node = $getNodeByKey(key);
      if ($isElementNode(node)) node.selectStart();
    });
  }

  #edit(change: () => void): void {
    this.editor.update(change, { discrete: true });
    this.focus();
  }

  /** Called behind the history's own listener, so that its stacks are those of this update. */
  #showStatus(state: EditorState): void {
    const { undoStack, redoStack } = this.#history;
    const canUndo = undoStack.length > 0;
    this.#status.set({ ...state.read($readStatus), canUndo, canRedo: redoStack.length > 0 });
  }

  #register(): void {
    const { editor } = this;
    registerRichText(editor);
    registerHistory(editor, this.#history, 400);
    registerList(editor);
    registerListStrictIndentTransform(editor);
    registerTablePlugin(editor);
    registerTableSelectionObserver(editor, true);
    registerRestrictions(editor);
    registerPaste(editor);
    registerKeys(editor, (id) => this.openReference(id));
    editor.registerCommand(
      FOCUS_COMMAND,
      () => {
        if (this.#next) $selectPoint(this.#next);
        this.#next = null;
        return false;
      },
      COMMAND_PRIORITY_LOW,
    );
    editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves, tags }) => {
      this.#showStatus(editorState);
      if (tags.has(OUTSIDE_TAG) || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return;
      for (const listener of [...this.#listeners]) listener();
    });
  }
}

function isSameStatus(a: EditingStatus, b: EditingStatus): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
