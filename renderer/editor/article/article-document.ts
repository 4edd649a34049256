import {
  $createParagraphNode,
  $createTextNode,
  $getNodeByKey,
  $getRoot,
  $isParagraphNode,
  createEditor,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import type { Direction } from '../../core/model';
import type { Block } from '../../core/text/blocks';
import { type BlockLook, dressBlocks } from './block-look';

/** Characters of a line of the reading column, about: only for the height of blocks never yet on screen. */
const LINE_CHARACTERS = 84;

/**
 * The article in Lexical, read-only: one paragraph with one text node per block. Directions are set on every
 * block, since the browser's own guess follows the first letter and turns paragraphs that open with a Latin name.
 */
export class ArticleDocument {
  readonly elements: readonly HTMLElement[];
  readonly #editor: LexicalEditor;
  readonly #keys: readonly NodeKey[];
  #directions: readonly Direction[];
  #looks: readonly BlockLook[] = [];

  constructor(
    root: HTMLElement,
    blocks: readonly Block[],
    directions: readonly Direction[],
    className: string,
  ) {
    this.#editor = createEditor({
      namespace: 'article',
      editable: false,
      theme: { paragraph: className },
      onError: (error) => {
        throw error;
      },
    });
    const keys: NodeKey[] = [];
    this.#editor.update(
      () => {
        const paragraphs = blocks.map((block, i) =>
          $createParagraphNode()
            .setDirection(directions[i] ?? 'rtl')
            .append($createTextNode(block.text)),
        );
        $getRoot()
          .clear()
          .append(...paragraphs)
          .setDirection('rtl');
        keys.push(...paragraphs.map((paragraph) => paragraph.getKey()));
      },
      { discrete: true },
    );
    // Only now: an update of a mounted editor first asks the browser for its selection, and with it for the layout.
    this.#editor.setRootElement(root);
    this.#keys = keys;
    this.#directions = directions;
    this.elements = keys.flatMap((key) => this.#editor.getElementByKey(key) ?? []);
    for (const [i, element] of this.elements.entries()) {
      const lines = Math.ceil((blocks[i]?.text.length ?? 0) / LINE_CHARACTERS);
      // Not as a custom property: a block with variables of its own has every highlight style computed anew.
      element.style.containIntrinsicBlockSize = `auto ${lines}lh`;
    }
  }

  /** Gives every block its direction; only blocks whose direction changed are touched. */
  turn(directions: readonly Direction[]): void {
    const isSame = this.#keys.every((_, i) => directions[i] === this.#directions[i]);
    this.#directions = directions;
    if (isSame) return;
    this.#editor.update(
      () => {
        for (const [i, key] of this.#keys.entries()) {
          const node = $getNodeByKey(key);
          const direction = directions[i] ?? 'rtl';
          if ($isParagraphNode(node) && node.getDirection() !== direction) node.setDirection(direction);
        }
      },
      { discrete: true },
    );
  }

  /** Gives every block its look; only blocks whose look changed are touched. */
  dress(looks: readonly BlockLook[]): void {
    dressBlocks(this.elements, looks, this.#looks);
    this.#looks = looks;
  }

  dispose(): void {
    this.#editor.setRootElement(null);
  }
}
