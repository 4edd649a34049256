import { expect } from 'vitest';
import { CONTENT_TABLES, type Desk, dump, must } from './store-fixture';

/** The command changes something, undo takes exactly that back, and redo brings it again. */
export async function undoable<T>(desk: Desk, work: () => Promise<T>): Promise<T> {
  const before = await dump(desk.name, CONTENT_TABLES);
  const value = await work();
  const after = await dump(desk.name, CONTENT_TABLES);
  expect(after).not.toEqual(before);
  must(await desk.store.history.undo());
  expect(await dump(desk.name, CONTENT_TABLES)).toEqual(before);
  must(await desk.store.history.redo());
  expect(await dump(desk.name, CONTENT_TABLES)).toEqual(after);
  return value;
}

/** The command is refused for this reason and leaves every row as it was. */
export async function refused(desk: Desk, work: () => Promise<unknown>, reason: string): Promise<void> {
  const before = await dump(desk.name);
  const written = (await work()) as { error?: { code: string; reason?: string } };
  expect(written.error?.reason ?? written.error?.code).toBe(reason);
  expect(await dump(desk.name)).toEqual(before);
}
