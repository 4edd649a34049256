import { foldForMatching } from './fold';
import { matchSequences } from './match-sequences';

/** `spelling`: the same word written in another way; `other`: a word the other text does not have there. */
export type DiffKind = 'same' | 'spelling' | 'other';

/** A stretch of one text with how it stands to the other; the pieces of a side joined are its text. */
export interface DiffPiece {
  readonly text: string;
  readonly kind: DiffKind;
}

export interface WordDiff {
  readonly left: readonly DiffPiece[];
  readonly right: readonly DiffPiece[];
}

/** A word, a run of white space, or one sign. */
const TOKEN = /[\p{L}\p{M}\p{N}\u0640_]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/**
 * Which words two texts do not share, word by word. Words are matched in folded form, so that another hamza or
 * diacritic is told as spelling. Very different texts are shown as different between their common ends.
 */
export function diffWords(left: string, right: string): WordDiff {
  const leftTokens = left.match(TOKEN) ?? [];
  const rightTokens = right.match(TOKEN) ?? [];
  const leftKinds = leftTokens.map((): DiffKind => 'other');
  const rightKinds = rightTokens.map((): DiffKind => 'other');
  for (const [a, b] of matchSequences(leftTokens.map(keyOf), rightTokens.map(keyOf))) {
    const kind: DiffKind = isSame(leftTokens[a] ?? '', rightTokens[b] ?? '') ? 'same' : 'spelling';
    leftKinds[a] = kind;
    rightKinds[b] = kind;
  }
  return { left: join(leftTokens, leftKinds), right: join(rightTokens, rightKinds) };
}

/** The words of a text without order, folded. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((text.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldForMatching));

/** How much of their words two texts share: 0 … 1. */
export function sharedWords(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of left) if (right.has(word)) shared += 1;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** All white space is alike; a sign that folds away still stands for itself. */
const keyOf = (token: string): string => (isBlank(token) ? ' ' : foldForMatching(token) || token);
const isBlank = (token: string): boolean => token.trim() === '';
const isSame = (left: string, right: string): boolean => left === right || isBlank(left);

/** White space between two different words belongs to the difference: one mark, not a row of them. */
function join(tokens: readonly string[], kinds: readonly DiffKind[]): readonly DiffPiece[] {
  const pieces: { text: string; kind: DiffKind }[] = [];
  tokens.forEach((text, at) => {
    const kind = kinds[at] ?? 'same';
    const isBridge =
      kind === 'same' && isBlank(text) && kinds[at - 1] === 'other' && kinds[at + 1] === 'other';
    const shown = isBridge ? 'other' : kind;
    const last = pieces.at(-1);
    if (last?.kind === shown) last.text += text;
    else pieces.push({ text, kind: shown });
  });
  return pieces;
}
