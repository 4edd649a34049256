import {
  $create,
  $getState,
  $setState,
  DecoratorNode,
  type DOMExportOutput,
  type EditorConfig,
  type LexicalNode,
} from 'lexical';
import type { ReactNode } from 'react';
import type { EvidenceBlock } from '../../core/briefing/document';
import type { Direction } from '../../core/model';
import { ReferenceSlot } from './reference-slot';
import { directionState, highlightIdState, quoteState } from './reference-states';

/** A live quotation of a highlight: a block of its own with a footnote number. */
export class EvidenceNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config('evidence', {
      extends: DecoratorNode,
      stateConfigs: [
        { stateConfig: highlightIdState, flat: true },
        { stateConfig: quoteState, flat: true },
        { stateConfig: directionState, flat: true },
      ],
    });
  }

  override isInline(): false {
    return false;
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = document.createElement('div');
    element.className = String(config.theme['evidence'] ?? '');
    element.dataset['testid'] = 'briefings.evidence';
    applyDirection(element, $getState(this, directionState));
    return element;
  }

  override updateDOM(_previous: this, element: HTMLElement): false {
    applyDirection(element, $getState(this, directionState));
    return false;
  }

  /** Other programs get a plain quotation. */
  override exportDOM(): DOMExportOutput {
    const element = document.createElement('blockquote');
    element.textContent = this.getTextContent();
    return { element };
  }

  override getTextContent(): string {
    return $getState(this, quoteState);
  }

  override decorate(): ReactNode {
    return (
      <ReferenceSlot
        kind="evidence"
        nodeKey={this.getKey()}
        highlightId={$getState(this, highlightIdState)}
        quote={$getState(this, quoteState)}
        direction={$getState(this, directionState)}
      />
    );
  }
}

/** Makes the node of an evidence block. */
export function $createEvidenceNode(block: Omit<EvidenceBlock, 'kind'>): EvidenceNode {
  const node = $create(EvidenceNode);
  $setState(node, highlightIdState, block.highlightId);
  $setState(node, quoteState, block.quote);
  $setState(node, directionState, block.direction ?? null);
  return node;
}

export function $isEvidenceNode(node: LexicalNode | null | undefined): node is EvidenceNode {
  return node instanceof EvidenceNode;
}

function applyDirection(element: HTMLElement, direction: Direction | null): void {
  if (direction === null) element.removeAttribute('dir');
  else element.dir = direction;
}
