import type { Fingerprint } from '../fingerprint';
import { lineHash } from './line-hashes';

/** In how many articles of a case file each short line stands. */
export class LineCounts {
  readonly #counts = new Map<number, number>();

  add({ lineKeys }: Pick<Fingerprint, 'lineKeys'>): void {
    for (const key of lineKeys) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  remove({ lineKeys }: Pick<Fingerprint, 'lineKeys'>): void {
    for (const key of lineKeys) {
      const left = (this.#counts.get(key) ?? 0) - 1;
      if (left > 0) this.#counts.set(key, left);
      else this.#counts.delete(key);
    }
  }

  /** Articles with this line (in match-key form), but for one whose line hashes are given. */
  count(key: string, except?: ReadonlySet<number>): number {
    const hash = lineHash(key);
    if (hash === undefined) return 0;
    const all = this.#counts.get(hash) ?? 0;
    return except?.has(hash) ? Math.max(0, all - 1) : all;
  }
}
