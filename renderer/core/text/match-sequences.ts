/** Places of two sequences that stand for each other. */
export type Match = readonly [left: number, right: number];

/** More insertions and deletions than this are not looked for: the two are different, and the work would be quadratic. */
const MOST_EDITS = 800;

/**
 * The longest common subsequence of two lists of keys, ascending on both sides (Myers, "An O(ND) difference algorithm").
 * Beyond a bounded number of edits only the common beginning and end are matched.
 */
export function matchSequences(
  left: readonly string[],
  right: readonly string[],
  mostEdits: number = MOST_EDITS,
): readonly Match[] {
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left[head] === right[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && left[left.length - 1 - tail] === right[right.length - 1 - tail]) tail += 1;
  const middle = shortestEdit(
    left.slice(head, left.length - tail),
    right.slice(head, right.length - tail),
    mostEdits,
  );
  return [
    ...Array.from({ length: head }, (_, at): Match => [at, at]),
    ...middle.map(([a, b]): Match => [a + head, b + head]),
    ...Array.from({ length: tail }, (_, at): Match => [left.length - tail + at, right.length - tail + at]),
  ];
}

function shortestEdit(
  left: readonly string[],
  right: readonly string[],
  mostEdits: number,
): readonly Match[] {
  if (left.length === 0 || right.length === 0) return [];
  const most = Math.min(left.length + right.length, mostEdits);
  const centre = most + 1;
  const furthest = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(furthest.slice(centre - edits - 1, centre + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const below = furthest[centre + diagonal + 1] ?? 0;
      const before = furthest[centre + diagonal - 1] ?? 0;
      const isDown = diagonal === -edits || (diagonal !== edits && before < below);
      const x = endOfRun(left, right, isDown ? below : before + 1, diagonal);
      furthest[centre + diagonal] = x;
      if (x >= left.length && x - diagonal >= right.length) return walkBack(trace, left.length, right.length);
    }
  }
  return [];
}

/** Where the equal keys that begin at `from` on this diagonal end. */
function endOfRun(left: readonly string[], right: readonly string[], from: number, diagonal: number): number {
  let x = from;
  while (x < left.length && x - diagonal < right.length && left[x] === right[x - diagonal]) x += 1;
  return x;
}

/** Follows the furthest-reaching paths from the end; `trace[d]` holds the diagonals −d−1 … d+1 before step d. */
function walkBack(trace: readonly Int32Array[], leftLength: number, rightLength: number): readonly Match[] {
  const matches: Match[] = [];
  let x = leftLength;
  let y = rightLength;
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const row = trace[edits];
    const at = (diagonal: number): number => row?.[diagonal + edits + 1] ?? 0;
    const diagonal = x - y;
    const isDown = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
    const from = isDown ? diagonal + 1 : diagonal - 1;
    const fromX = edits === 0 ? 0 : at(from);
    const fromY = edits === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY && (edits === 0 || x > (isDown ? fromX : fromX + 1))) {
      x -= 1;
      y -= 1;
      matches.push([x, y]);
    }
    x = fromX;
    y = fromY;
  }
  return matches.reverse();
}
