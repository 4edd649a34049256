import { createDatabase, SCHEMAS } from '../../renderer/storage/schema';

export type RawRows = Readonly<Record<string, readonly object[]>>;

/** Makes a database as the program of that schema left it, with rows of its time, past today's code. */
export async function writeDatabaseAt(name: string, version: number, rows: RawRows): Promise<void> {
  if (!SCHEMAS.some((schema) => schema.version === version)) throw new Error(`No schema ${version}`);
  const db = createDatabase(name, version);
  await db.open();
  for (const [table, own] of Object.entries(rows)) await db.table(table).bulkAdd([...own]);
  db.close();
}

/** Every table whole, through IndexedDB itself: nothing is upgraded by looking. */
export async function readRaw(name: string): Promise<{ version: number; tables: Record<string, unknown[]> }> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(`Cannot open ${name}`));
  });
  const tables: Record<string, unknown[]> = {};
  for (const table of db.objectStoreNames) {
    tables[table] = await new Promise<unknown[]>((resolve) => {
      const request = db.transaction(table).objectStore(table).getAll() as IDBRequest<unknown[]>;
      request.onsuccess = () => resolve(request.result);
    });
  }
  const { version } = db;
  db.close();
  return { version, tables };
}

/** A database of a program that does not exist yet. */
export async function writeNewerDatabase(name: string, version: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(name, version * 10);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('articles', { keyPath: 'id' }).add({ id: 'a', future: true });
      request.result.createObjectStore('wonders', { keyPath: 'id' });
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
