import { $createMarkNode, MarkNode } from '@lexical/mark';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { createRoot, type Root } from 'react-dom/client';
import { TAG_COLOURS, textOffset } from '../../../renderer/core/model';
import { type Block, splitBlocks } from '../../../renderer/core/text/blocks';
import { majorityDirection } from '../../../renderer/core/text/direction';
import { ArticleView } from '../../../renderer/editor/article/article-view';
import type { PaintedPassage } from '../../../renderer/editor/article/paint-plan';
import type { GeneratedPassage } from '../support/generated-text';

/** One way to show an article with highlights; `add` shows one more and is only asked after `show`. */
export interface Peer {
  show(stage: HTMLElement, text: string, passages: readonly GeneratedPassage[]): void;
  add(passage: GeneratedPassage): void;
}

/** Our own view, as the reader mounts it. */
export function articleView(): Peer {
  let root: Root;
  let shown: readonly PaintedPassage[] = [];
  let render: () => void;
  const painted = (passage: GeneratedPassage, index: number): PaintedPassage => ({
    id: String(index),
    start: textOffset(passage.start),
    end: textOffset(passage.end),
    colours: [TAG_COLOURS[passage.tag] ?? 'teal'],
  });
  return {
    show(stage, text, passages) {
      const blocks = splitBlocks(text);
      const article = { text, blocks };
      const directions = blocks.map((block) => majorityDirection(block.text));
      shown = passages.map(painted);
      root = createRoot(stage);
      render = () =>
        root.render(
          <ArticleView
            article={article}
            directions={directions}
            passages={shown}
            looks={NONE}
            dates={NONE}
            label="bench"
            onSelect={ignore}
            onPress={ignore}
            onUnfold={ignore}
            onCaretMove={ignore}
            onSurface={ignore}
          />,
        );
      render();
    },
    add(passage) {
      shown = [...shown, painted(passage, shown.length)];
      render();
    },
  };
}

/** Lexical with MarkNodes, the tree built in one sweep (its fastest way in). */
export function markNodes(): Peer {
  const editor = createEditor({
    namespace: 'bench',
    nodes: [MarkNode],
    editable: false,
    theme: { mark: 'mark' },
  });
  let blocks: readonly Block[] = [];
  let all: GeneratedPassage[] = [];
  const fill = (block: Block) => {
    const paragraph = $createParagraphNode();
    for (const piece of cut(block, all)) {
      const text = $createTextNode(piece.text);
      paragraph.append(piece.tags.length === 0 ? text : $createMarkNode(piece.tags.map(String)).append(text));
    }
    return paragraph;
  };
  return {
    show(stage, text, passages) {
      blocks = splitBlocks(text);
      all = [...passages];
      editor.setRootElement(stage);
      editor.update(
        () =>
          $getRoot()
            .clear()
            .setDirection('rtl')
            .append(...blocks.map(fill)),
        { discrete: true },
      );
    },
    add(passage) {
      all = [...all, passage];
      editor.update(
        () => {
          const paragraphs = $getRoot().getChildren();
          for (const block of touched(blocks, passage)) paragraphs[block.index]?.replace(fill(block));
        },
        { discrete: true },
      );
    },
  };
}

/** Plain spans without an editor. */
export function spans(): Peer {
  let blocks: readonly Block[] = [];
  let all: GeneratedPassage[] = [];
  let elements: HTMLElement[] = [];
  const fill = (element: HTMLElement, block: Block) =>
    element.replaceChildren(
      ...cut(block, all).map((piece) => {
        const span = document.createElement('span');
        if (piece.tags.length > 0) span.className = 'mark';
        span.textContent = piece.text;
        return span;
      }),
    );
  return {
    show(stage, text, passages) {
      blocks = splitBlocks(text);
      all = [...passages];
      elements = blocks.map((block) => {
        const paragraph = document.createElement('p');
        fill(paragraph, block);
        return paragraph;
      });
      stage.replaceChildren(...elements);
    },
    add(passage) {
      all = [...all, passage];
      for (const block of touched(blocks, passage)) {
        const element = elements[block.index];
        if (element) fill(element, block);
      }
    },
  };
}

/** A block cut at every boundary of a passage, with the tags of each piece. */
function cut(
  block: Block,
  passages: readonly GeneratedPassage[],
): readonly { text: string; tags: number[] }[] {
  const inside = passages.filter((passage) => passage.start < block.end && passage.end > block.start);
  const edges = new Set<number>([block.start, block.end]);
  for (const passage of inside) {
    edges.add(Math.max(block.start, passage.start));
    edges.add(Math.min(block.end, passage.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index] ?? 0;
    return {
      text: block.text.slice(start - block.start, end - block.start),
      tags: inside
        .filter((passage) => passage.start <= start && passage.end >= end)
        .map((passage) => passage.tag),
    };
  });
}

function touched(blocks: readonly Block[], passage: GeneratedPassage): readonly Block[] {
  return blocks.filter((block) => passage.start < block.end && passage.end > block.start);
}

const NONE: readonly never[] = [];
const ignore = () => undefined;
