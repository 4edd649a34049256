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
import type { CitationInline } from '../../core/briefing/document';
import { ReferenceSlot } from './reference-slot';
import { highlightIdState, quoteState } from './reference-states';

/** A footnote mark inside running text. */
export class CitationNode extends DecoratorNode<ReactNode> {
  override $config() {
    return this.config('citation', {
      extends: DecoratorNode,
      stateConfigs: [
        { stateConfig: highlightIdState, flat: true },
        { stateConfig: quoteState, flat: true },
      ],
    });
  }

  override isInline(): true {
    return true;
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = document.createElement('span');
    element.className = String(config.theme['citation'] ?? '');
    element.dataset['testid'] = 'briefings.citation';
    return element;
  }

  override updateDOM(): false {
    return false;
  }

  /** A number without its footnote means nothing elsewhere. */
  override exportDOM(): DOMExportOutput {
    return { element: null };
  }

  override getTextContent(): string {
    return '';
  }

  override decorate(): ReactNode {
    return (
      <ReferenceSlot
        kind="citation"
        nodeKey={this.getKey()}
        highlightId={$getState(this, highlightIdState)}
        quote={$getState(this, quoteState)}
        direction={null}
      />
    );
  }
}

/** Makes the node of a footnote mark. */
export function $createCitationNode(citation: Omit<CitationInline, 'kind'>): CitationNode {
  const node = $create(CitationNode);
  $setState(node, highlightIdState, citation.highlightId);
  $setState(node, quoteState, citation.quote);
  return node;
}

export function $isCitationNode(node: LexicalNode | null | undefined): node is CitationNode {
  return node instanceof CitationNode;
}
