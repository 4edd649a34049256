/** The parts of a Word package by path; texts are XML. */
export type Parts = Map<string, string | Uint8Array>;

/** One correction of what the library writes. */
export interface PartPatch {
  /** Names the patch in warnings and tests. */
  readonly name: string;
  /** Which parts it is for. */
  readonly parts: RegExp;
  /** What the library writes. A release that writes something else is noticed: see `applyPatches`. */
  readonly pattern: RegExp;
  /** Replaces each hit; `$1` is the pattern's first group. */
  readonly replacement: string | ((match: string, index: number) => string);
  /** False where a document may rightly have nothing to correct. */
  readonly isExpected: boolean;
}

/** Applies the patches in order; the answer names the expected ones that found nothing. */
export function applyPatches(parts: Parts, patches: readonly PartPatch[]): readonly string[] {
  return patches
    .filter((patch) => applyPatch(parts, patch) === 0 && patch.isExpected)
    .map(({ name }) => name);
}

function applyPatch(parts: Parts, patch: PartPatch): number {
  let hits = 0;
  for (const [path, part] of parts) {
    if (typeof part !== 'string' || !patch.parts.test(path)) continue;
    const { replacement } = patch;
    const patched = part.replace(patch.pattern, (match: string, group: unknown) => {
      const result = typeof replacement === 'string' ? expand(replacement, group) : replacement(match, hits);
      hits++;
      return result;
    });
    parts.set(path, patched);
  }
  return hits;
}

/** `group` is the first group of the match, or its position when the pattern has none. */
function expand(template: string, group: unknown): string {
  return typeof group === 'string' ? template.replaceAll('$1', group) : template;
}
