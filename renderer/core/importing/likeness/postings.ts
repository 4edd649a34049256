import { mix } from './mix';

/** Numbers looked at under one key, the newest first: what stands under more keys than this tells nothing. */
const MAX_CHAIN = 64;
const START_SLOTS = 1 << 12;
const END = -1;

/**
 * Lists of article numbers under 32-bit keys, in three flat arrays: a `Map` of arrays would take ten times the memory for
 * a hundred thousand articles. Articles are never taken out; whoever asks skips those that are gone.
 */
export class Postings {
  #keys = new Uint32Array(START_SLOTS);
  /** First entry of the slot's list; -1 where the slot is free. */
  #heads = new Int32Array(START_SLOTS).fill(END);
  #used = 0;
  #entries = new Int32Array(START_SLOTS);
  #next = new Int32Array(START_SLOTS);
  #length = 0;

  add(key: number, article: number): void {
    if (this.#used * 2 >= this.#heads.length) this.#growSlots();
    if (this.#length === this.#entries.length) this.#growEntries();
    const slot = slotOf(key, this.#keys, this.#heads);
    const head = this.#heads[slot] ?? END;
    if (head === END) this.#used += 1;
    this.#keys[slot] = key;
    this.#entries[this.#length] = article;
    this.#next[this.#length] = head;
    this.#heads[slot] = this.#length;
    this.#length += 1;
  }

  /** Calls `visit` with the newest articles under the key. */
  each(key: number, visit: (article: number) => void): void {
    let entry = this.#heads[slotOf(key, this.#keys, this.#heads)] ?? END;
    for (let seen = 0; entry !== END && seen < MAX_CHAIN; seen += 1) {
      visit(this.#entries[entry] ?? 0);
      entry = this.#next[entry] ?? END;
    }
  }

  #growSlots(): void {
    const keys = new Uint32Array(this.#keys.length * 2);
    const heads = new Int32Array(this.#heads.length * 2).fill(END);
    for (let old = 0; old < this.#heads.length; old += 1) {
      const head = this.#heads[old] ?? END;
      if (head === END) continue;
      const key = this.#keys[old] ?? 0;
      const slot = slotOf(key, keys, heads);
      keys[slot] = key;
      heads[slot] = head;
    }
    this.#keys = keys;
    this.#heads = heads;
  }

  #growEntries(): void {
    const entries = new Int32Array(this.#entries.length * 2);
    entries.set(this.#entries);
    const next = new Int32Array(this.#next.length * 2);
    next.set(this.#next);
    this.#entries = entries;
    this.#next = next;
  }
}

/** Where the key is, or the free slot where it belongs. */
function slotOf(key: number, keys: Uint32Array, heads: Int32Array): number {
  const last = heads.length - 1;
  let slot = mix(key) & last;
  while ((heads[slot] ?? END) !== END && keys[slot] !== key) slot = (slot + 1) & last;
  return slot;
}
