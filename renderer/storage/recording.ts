import type { BodyRow } from './rows/body-row';
import { JOURNALLED_TABLES, type JournalledTable, type Key, PRIMARY_KEY } from './tables';

/** A row as it was and as it is; null where it does not exist. Texts are `true`: their content is not recorded. */
export interface RowChange {
  readonly before: object | true | null;
  readonly after: object | true | null;
}

/** Characters of texts that are kept until their transaction ends. */
const MOST_CHARACTERS = 8_000_000;

/** Everything one transaction changed, row by row, from the first image to the last. */
export class Recording {
  readonly #changes = new Map<JournalledTable, Map<Key, RowChange>>();
  readonly #seen = new Map<JournalledTable, Map<Key, object>>();
  readonly #onActivity: () => void;
  /** New texts, so that a large change can be packed with them; null where nothing is packed or they are too many. */
  #texts: Map<Key, BodyRow> | null = null;
  #characters = 0;

  constructor(onActivity: () => void) {
    this.#onActivity = onActivity;
  }

  /** The database answered: the transaction is alive. */
  touch(): void {
    this.#onActivity();
  }

  /** Remembers rows the command has read, so that changing them does not read them again. */
  saw(table: JournalledTable, rows: readonly unknown[]): void {
    const seen = mapOf(this.#seen, table);
    for (const row of rows) {
      if (typeof row === 'object' && row !== null) seen.set(keyOf(table, row), row);
    }
  }

  /** The first image of the row, if this transaction knows it; undefined when it must be read. */
  known(table: JournalledTable, key: Key): object | true | null | undefined {
    const change = this.#changes.get(table)?.get(key);
    return change ? change.before : this.#seen.get(table)?.get(key);
  }

  note(table: JournalledTable, key: Key, before: RowChange['before'], after: RowChange['after']): void {
    const changes = mapOf(this.#changes, table);
    const earlier = changes.get(key);
    const first = earlier ? earlier.before : before;
    // A row that is again what it was, or came and went within the command, is no change.
    if (isSame(first, after)) changes.delete(key);
    else changes.set(key, { before: first, after });
  }

  /** From now on new texts are kept until the transaction ends. */
  rememberTexts(): void {
    this.#texts = new Map();
  }

  /** Keeps texts that are being written, as long as they are wanted and there is room. */
  keepTexts(rows: readonly BodyRow[]): void {
    for (const row of rows) {
      this.#characters += row.text.length;
      this.#texts?.set(row.articleId, row);
    }
    if (this.#characters > MOST_CHARACTERS) this.#texts = null;
  }

  /** The new texts with these keys; null when not all were kept. */
  textsOf(keys: readonly string[]): readonly BodyRow[] | null {
    const found = keys.flatMap((key) => this.#texts?.get(key) ?? []);
    return found.length === keys.length ? found : null;
  }

  /** The changes of a table by key. */
  changesOf(table: JournalledTable): ReadonlyMap<Key, RowChange> {
    return this.#changes.get(table) ?? new Map<Key, RowChange>();
  }

  get isEmpty(): boolean {
    return JOURNALLED_TABLES.every((table) => this.changesOf(table).size === 0);
  }
}

/** Rows are JSON and keep the order of their fields, so their text tells. */
const isSame = (a: RowChange['before'], b: RowChange['after']): boolean =>
  a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b));

/** The primary key of a row. */
export function keyOf(table: JournalledTable, row: object): Key {
  const key: unknown = (row as Record<string, unknown>)[PRIMARY_KEY[table]];
  if (typeof key === 'string' || typeof key === 'number') return key;
  throw new TypeError(`Row of ${table} without a key`);
}

function mapOf<K, V>(maps: Map<JournalledTable, Map<K, V>>, table: JournalledTable): Map<K, V> {
  const existing = maps.get(table);
  if (existing) return existing;
  const created = new Map<K, V>();
  maps.set(table, created);
  return created;
}
