import { $isHeadingNode } from '@lexical/rich-text';
import { $getRoot, type LexicalEditor } from 'lexical';
import { wordCount } from '../../core/text/words';
import { createSignal, type Signal } from './signal';

export interface OutlineEntry {
  readonly key: string;
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** What the inspector shows about the text as a whole. */
export interface BriefingDigest {
  readonly outline: readonly OutlineEntry[];
  readonly words: number;
}

const QUIET_MS = 150;

/** Keeps outline and word count, a moment after the last keystroke. */
export function trackDigest(editor: LexicalEditor): {
  readonly digest: Signal<BriefingDigest>;
  readonly stop: () => void;
} {
  const digest = createSignal<BriefingDigest>({ outline: [], words: 0 });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopListening = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
    if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return;
    clearTimeout(timer);
    timer = setTimeout(() => digest.set(editor.getEditorState().read($readDigest)), QUIET_MS);
  });
  return {
    digest,
    stop: () => {
      clearTimeout(timer);
      stopListening();
    },
  };
}

/** Headings stand at the top level only: in cells and lists they are no part of the outline. */
export function $readDigest(): BriefingDigest {
  const root = $getRoot();
  const outline = root.getChildren().flatMap((node): readonly OutlineEntry[] => {
    const text = $isHeadingNode(node) ? node.getTextContent().trim() : '';
    return $isHeadingNode(node) && text !== ''
      ? [{ key: node.getKey(), level: levelOf(node.getTag()), text }]
      : [];
  });
  return { outline, words: wordCount(root.getTextContent()) };
}

function levelOf(tag: string): OutlineEntry['level'] {
  if (tag === 'h1') return 1;
  return tag === 'h2' ? 2 : 3;
}
