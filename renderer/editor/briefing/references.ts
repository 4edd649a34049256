import {
  $createNodeSelection,
  $findMatchingParent,
  $getNearestNodeFromDOMNode,
  $getRoot,
  $getSelection,
  $getState,
  $isElementNode,
  $isNodeSelection,
  $setSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  isDOMNode,
  isHTMLElement,
  type LexicalEditor,
  type LexicalNode,
  mergeRegister,
} from 'lexical';
import type { EvidenceReference } from '../../core/briefing/evidence';
import { $isCitationNode, type CitationNode } from './citation-node';
import { $isEvidenceNode, type EvidenceNode } from './evidence-node';
import { highlightIdState, quoteState } from './reference-states';
import { createSignal, type Signal } from './signal';

/** A reference on the page, in document order. */
export interface PageReference extends EvidenceReference {
  readonly key: string;
}

export interface ReferenceTracker {
  /** Every reference in document order; footnote numbers are places in it. */
  readonly references: Signal<readonly PageReference[]>;
  /** Footnote number by node key. */
  readonly numbers: Signal<ReadonlyMap<string, number>>;
  /** The reference that is selected as a whole, by node key. */
  readonly selectedReference: Signal<string | null>;
  readonly stop: () => void;
}

/** Keeps the numbers of footnotes: one walk over the page whenever its structure changed, none while typing. */
export function trackReferences(editor: LexicalEditor): ReferenceTracker {
  const references = createSignal<readonly PageReference[]>([], isSameList);
  const numbers = createSignal<ReadonlyMap<string, number>>(new Map());
  const selectedReference = createSignal<string | null>(null);
  const stop = mergeRegister(
    editor.registerUpdateListener(({ editorState, dirtyElements, dirtyLeaves }) => {
      editorState.read(() => {
        selectedReference.set($selectedReference()?.key ?? null);
        const isRestructured = [...dirtyElements.values()].includes(true);
        if (!isRestructured && ![...dirtyLeaves].some((key) => numbers.get().has(key))) return;
        const found = $listReferences();
        if (isSameList(found, references.get())) return;
        references.set(found);
        numbers.set(new Map(found.map((reference, index) => [reference.key, index + 1])));
      });
    }),
    editor.registerCommand(CLICK_COMMAND, $selectClickedReference, COMMAND_PRIORITY_LOW),
  );
  return { references, numbers, selectedReference, stop };
}

/** Every reference of the page in document order. */
export function $listReferences(): readonly PageReference[] {
  const found: PageReference[] = [];
  const visit = (node: LexicalNode): void => {
    if ($isReferenceNode(node)) found.push($describe(node));
    if (!$isElementNode(node)) return;
    for (let child = node.getFirstChild(); child !== null; child = child.getNextSibling()) visit(child);
  };
  visit($getRoot());
  return found;
}

/** The one reference that is selected as a whole, if that is what is selected. */
export function $selectedReference(): PageReference | null {
  const selection = $getSelection();
  const [node, second] = $isNodeSelection(selection) ? selection.getNodes() : [];
  return node && second === undefined && $isReferenceNode(node) ? $describe(node) : null;
}

export function $isReferenceNode(node: LexicalNode | null | undefined): node is EvidenceNode | CitationNode {
  return $isEvidenceNode(node) || $isCitationNode(node);
}

function $describe(node: EvidenceNode | CitationNode): PageReference {
  return {
    key: node.getKey(),
    kind: $isEvidenceNode(node) ? 'evidence' : 'citation',
    highlightId: $getState(node, highlightIdState),
    quote: $getState(node, quoteState),
  };
}

function isSameList(a: readonly PageReference[], b: readonly PageReference[]): boolean {
  return (
    a.length === b.length &&
    a.every((reference, index) => {
      const other = b[index];
      return (
        reference.key === other?.key &&
        reference.highlightId === other.highlightId &&
        reference.quote === other.quote
      );
    })
  );
}

/** A click on a quote selects it as a whole; its buttons keep their own meaning. */
function $selectClickedReference(event: MouseEvent): boolean {
  if (!isDOMNode(event.target)) return false;
  if (isHTMLElement(event.target) && event.target.closest('button, a') !== null) return false;
  const nearest = $getNearestNodeFromDOMNode(event.target);
  const node = nearest && $findMatchingParent(nearest, $isReferenceNode);
  if (!node) return false;
  const selection = $createNodeSelection();
  selection.add(node.getKey());
  $setSelection(selection);
  return true;
}
