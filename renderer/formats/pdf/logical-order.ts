export type LineDirection = 'rtl' | 'ltr';

/** R right-to-left letter, L other letter, D digit, S sign that joins digits, P per cent and the like, N the rest. */
type Kind = 'R' | 'L' | 'D' | 'S' | 'P' | 'N';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
};

/** True for text with a right-to-left letter. */
export function isRightToLeft(text: string): boolean {
  return kindOf(text) === 'R';
}

/**
 * Turns the clusters of a line from left to right, as they stand on the page, into the order they were written in: the
 * bidirectional algorithm (UAX 9) the other way round. A number left of nothing Latin stands on its own within Arabic;
 * one right of a Latin word belongs to it. Brackets of right-to-left text are painted mirrored.
 */
export function logicalOrder(visual: readonly string[], direction: LineDirection): readonly string[] {
  const levels = levelsOf(visual.map(kindOf), direction);
  const turned = visual.map((text, index) =>
    levels[index] === 1 && text.length === 1 ? (MIRRORED[text] ?? text) : text,
  );
  const order = turned.map((_, index) => index);
  const highest = Math.max(0, ...levels);
  for (let level = highest; level >= 1; level -= 1) reverseRuns(order, levels, level);
  return order.map((index) => turned[index] ?? '');
}

/** Reverses every maximal run of places whose level is at least this (rule L2). */
function reverseRuns(order: number[], levels: readonly number[], level: number): void {
  let start = -1;
  for (let at = 0; at <= order.length; at += 1) {
    const isIn = at < order.length && (levels[order[at] ?? 0] ?? 0) >= level;
    if (isIn && start === -1) start = at;
    if (!isIn && start !== -1) {
      order.splice(start, at - start, ...order.slice(start, at).reverse());
      start = -1;
    }
  }
}

function levelsOf(kinds: readonly Kind[], direction: LineDirection): readonly number[] {
  const joined = joinNumbers(kinds);
  const base = direction === 'rtl' ? 1 : 0;
  const levels = joined.map((kind) => (kind === 'L' ? base * 2 : kind === 'R' ? 1 : kind === 'D' ? 2 : -1));
  return levels.map((level, index) => {
    if (level !== -1) return level === 2 && base === 0 && !isAmongArabic(joined, index) ? 0 : level;
    const before = strongBefore(joined, index);
    const after = strongAfter(joined, index);
    const isSame = before === after && before !== undefined;
    return isSame ? (before === 'L' ? base * 2 : 1) : base;
  });
}

/** Signs between digits, and digits of a Latin word, become part of them. */
function joinNumbers(kinds: readonly Kind[]): readonly Kind[] {
  const joined = [...kinds];
  let strong: Kind | undefined;
  joined.forEach((kind, index) => {
    if (kind === 'S' && joined[index - 1] === 'D' && kinds[index + 1] === 'D') joined[index] = 'D';
  });
  joined.forEach((kind, index) => {
    if (kind === 'L' || kind === 'R') strong = kind;
    if (kind === 'D' && strong === 'L') joined[index] = 'L';
    if (kind === 'P' && strong === 'L' && kinds[index - 1] === 'D') joined[index] = 'L';
  });
  return joined;
}

function isAmongArabic(kinds: readonly Kind[], index: number): boolean {
  return strongBefore(kinds, index) === 'R' && strongAfter(kinds, index) === 'R';
}

/** Digits count as right-to-left here (rule N1). */
function strongBefore(kinds: readonly Kind[], from: number): 'L' | 'R' | undefined {
  for (let index = from - 1; index >= 0; index -= 1) {
    const kind = kinds[index];
    if (kind === 'L') return 'L';
    if (kind === 'R' || kind === 'D') return 'R';
  }
  return undefined;
}

function strongAfter(kinds: readonly Kind[], from: number): 'L' | 'R' | undefined {
  for (let index = from + 1; index < kinds.length; index += 1) {
    const kind = kinds[index];
    if (kind === 'L') return 'L';
    if (kind === 'R' || kind === 'D') return 'R';
  }
  return undefined;
}

function kindOf(text: string): Kind {
  if (/^[\p{Nd}]+$/u.test(text)) return 'D';
  if (/^[.,:/\u00a0\u060c\u066b\u066c]$/.test(text)) return 'S';
  if (/^[%\u066a$€£#°]$/.test(text)) return 'P';
  if (/[\u061f\u061b\u06d4]/.test(text)) return 'N';
  if (RIGHT_TO_LEFT.test(text)) return 'R';
  return /\p{L}/u.test(text) ? 'L' : 'N';
}
