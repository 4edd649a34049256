import { expect } from 'vitest';
import type { Store } from '../../../renderer/storage/store';
import { CONTENT_TABLES, type Desk, dump, must } from '../../unit/renderer/storage/store-fixture';
import { COMMAND_KINDS, type Rows, runCommand } from './random-commands';

interface Step {
  readonly batch?: string;
  readonly mergeKey?: string;
  /** Content before the step. */
  before: Rows;
}

/** A random act: which of the kinds below, and three numbers to choose what it is about. */
export interface Act {
  readonly kind: (typeof KINDS)[number];
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const TRAVELS = ['undo', 'redo', 'reopen', 'wipe'] as const;
export const KINDS = [...COMMAND_KINDS, ...TRAVELS] as const;

/** Drives a real store and remembers, simply by whole copies, what undo and redo have to bring back. */
export class StoreModel {
  readonly desk: Desk;
  #done: Step[] = [];
  /** Content after each undone step, the next redo last. */
  #undone: { step: Step; after: Rows }[] = [];

  constructor(desk: Desk) {
    this.desk = desk;
  }

  get #store(): Store {
    return this.desk.store;
  }

  async content(): Promise<Rows> {
    const tables = await dump(this.desk.name, CONTENT_TABLES);
    return Object.fromEntries(
      Object.entries(tables).map(([table, rows]) => [
        table,
        Object.fromEntries(rows.map((row) => [idOf(row), row])),
      ]),
    );
  }

  async run(act: Act): Promise<void> {
    await this.#act(act);
    expectWholeGroups(await this.content());
  }

  async #act(act: Act): Promise<void> {
    const { kind } = act;
    if (kind === 'undo') return this.#undo();
    if (kind === 'redo') return this.#redo();
    if (kind === 'wipe') return this.#wipe();
    if (kind === 'reopen') {
      must(await this.desk.reopen());
      return;
    }
    const before = await this.content();
    const did = await runCommand(kind, act, this.#store, before);
    const after = await this.content();
    if (!did || JSON.stringify(before) === JSON.stringify(after)) {
      expect(after).toEqual(before);
      return;
    }
    this.#remember(before, after, did);
  }

  /** Undoes everything: what is left must be nothing. */
  async unwind(): Promise<void> {
    while (this.#done.length > 0) await this.#undo();
    expect(Object.values(await this.content()).every((rows) => Object.keys(rows).length === 0)).toBe(true);
  }

  #remember(before: Rows, after: Rows, did: { batch?: string; mergeKey?: string }): void {
    const begun = this.#done.findIndex((step) => did.batch !== undefined && step.batch === did.batch);
    if (begun >= 0) {
      // The batch joins its step: everything that was there after that step now has the new articles too.
      const added = addedRows(before, after);
      for (const step of this.#done.slice(begun + 1)) step.before = withRows(step.before, added);
      for (const entry of this.#undone) {
        entry.after = withRows(entry.after, added);
        entry.step.before = withRows(entry.step.before, added);
      }
      return;
    }
    this.#undone = [];
    const newest = this.#done.at(-1);
    if (did.mergeKey !== undefined && newest?.mergeKey === did.mergeKey) return;
    this.#done.push({ ...did, before });
  }

  async #undo(): Promise<void> {
    const after = await this.content();
    const label = must(await this.#store.history.undo());
    const step = this.#done.pop();
    expect(label === undefined).toBe(step === undefined);
    if (!step) return;
    this.#undone.push({ step, after });
    expect(await this.content()).toEqual(step.before);
  }

  async #redo(): Promise<void> {
    const label = must(await this.#store.history.redo());
    const entry = this.#undone.pop();
    expect(label === undefined).toBe(entry === undefined);
    if (!entry) return;
    this.#done.push(entry.step);
    expect(await this.content()).toEqual(entry.after);
  }

  async #wipe(): Promise<void> {
    expect(await this.#store.flush(5_000)).toBe(true);
    await this.#store.close();
    const before = await dump(this.desk.name);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(this.desk.name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(new Error('delete failed'));
    });
    const { outcome } = must(await this.desk.reopen());
    if (outcome.kind === 'rebuilt') expect(outcome.isVerified).toBe(true);
    else expect(outcome.kind).toBe('created');
    expect(await dump(this.desk.name)).toEqual(before);
  }
}

const idOf = (row: unknown): string => {
  const { id, articleId } = row as { id?: string; articleId?: string };
  return id ?? articleId ?? '';
};

/** Every group an article names is there, and has more than one. */
function expectWholeGroups(content: Rows): void {
  const members = new Map<string, number>();
  for (const row of Object.values(content.articles ?? {})) {
    const { reportGroupId: id } = row as { reportGroupId: string | null };
    if (id !== null) members.set(id, (members.get(id) ?? 0) + 1);
  }
  expect([...members.keys()].sort()).toEqual(Object.keys(content.reportGroups ?? {}).sort());
  expect([...members.values()].every((count) => count > 1)).toBe(true);
}

function addedRows(before: Rows, after: Rows): Rows {
  return Object.fromEntries(
    Object.entries(after).map(([table, rows]) => [
      table,
      Object.fromEntries(Object.entries(rows).filter(([id]) => !(id in (before[table] ?? {})))),
    ]),
  );
}

const withRows = (rows: Rows, added: Rows): Rows =>
  Object.fromEntries(Object.entries(rows).map(([table, own]) => [table, { ...own, ...added[table] }]));
