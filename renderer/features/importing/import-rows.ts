import type { ImportFile } from '../../core/importing/import-run';

/** The rows of a batch, in the order of their places. */
export class ImportRows {
  readonly #byId = new Map<string, ImportFile>();
  #list: readonly ImportFile[] | null = null;
  /** Rows come in order but for those of archives and tables: only then the list is sorted anew. */
  #isInOrder = true;
  #lastPlace = Number.NEGATIVE_INFINITY;

  /** Adds rows or puts them in the place of those with the same id. */
  put(rows: readonly ImportFile[]): void {
    for (const row of rows) {
      if (!this.#byId.has(row.id)) {
        if (row.place < this.#lastPlace) this.#isInOrder = false;
        this.#lastPlace = Math.max(this.#lastPlace, row.place);
      }
      this.#byId.set(row.id, row);
    }
    if (rows.length > 0) this.#list = null;
  }

  remove(ids: readonly string[]): void {
    for (const id of ids) this.#byId.delete(id);
    if (ids.length > 0) this.#list = null;
  }

  get(id: string): ImportFile | undefined {
    return this.#byId.get(id);
  }

  list(): readonly ImportFile[] {
    if (this.#list) return this.#list;
    const rows = [...this.#byId.values()];
    if (!this.#isInOrder) rows.sort((a, b) => a.place - b.place);
    this.#list = rows;
    return rows;
  }

  waiting(): readonly ImportFile[] {
    return this.list().filter(({ outcome }) => outcome === null);
  }

  /** How far the next row of another file is from this one. */
  roomOf({ place }: ImportFile): number {
    const next = this.list().find((row) => row.place > place);
    return next ? next.place - place : 1;
  }

  /** The first whole place behind all rows. */
  get end(): number {
    return this.#byId.size === 0 ? 0 : Math.floor(this.#lastPlace) + 1;
  }
}
