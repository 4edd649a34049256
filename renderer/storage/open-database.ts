import { createDatabase, type Database, LATEST_SCHEMA, STORE_FORMAT } from './schema';

/** How opening the database itself went; nothing has been written in any case but `open` of a new one. */
export type DatabaseOpening =
  | { readonly kind: 'open'; readonly db: Database }
  | { readonly kind: 'newer-format'; readonly needed: number }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'damaged'; readonly message: string };

/** Another context must let go of the database within this time. */
const BLOCKED_LIMIT_MS = 5_000;
/** A database that cannot be opened is tried again before it counts as damaged. */
const RETRY_AFTER_MS = 300;

/**
 * Opens the database unless a newer program wrote it: Dexie would open that without a word, and change it.
 * `onSuperseded` tells that a newer window takes the database over; this one is closed for good by then.
 */
export async function openDatabase(name: string, onSuperseded: () => void): Promise<DatabaseOpening> {
  const first = await guardedOpen(name, onSuperseded);
  if (first.kind !== 'damaged') return first;
  await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
  return guardedOpen(name, onSuperseded);
}

async function guardedOpen(name: string, onSuperseded: () => void): Promise<DatabaseOpening> {
  try {
    const installed = await installedSchema(name);
    if (installed > LATEST_SCHEMA) return { kind: 'newer-format', needed: installed };
  } catch (error) {
    // Whoever touches a damaged LevelDB first gets this error, while Chromium wipes it; the next one may open it.
    return { kind: 'damaged', message: String(error) };
  }
  return tryOpen(name, onSuperseded);
}

async function tryOpen(name: string, onSuperseded: () => void): Promise<DatabaseOpening> {
  const db = createDatabase(name);
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    onSuperseded();
  });
  try {
    if ((await openUnlessBlocked(db)) === 'blocked') return { kind: 'blocked' };
    const needed = await neededFormat(db);
    if (needed === null) return { kind: 'open', db };
    db.close();
    return { kind: 'newer-format', needed };
  } catch (error) {
    db.close();
    return { kind: 'damaged', message: String(error) };
  }
}

async function openUnlessBlocked(db: Database): Promise<'open' | 'blocked'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const blocked = new Promise<'blocked'>((resolve) => {
    db.on('blocked', () => {
      timer ??= setTimeout(() => resolve('blocked'), BLOCKED_LIMIT_MS);
    });
  });
  const opened = db.open().then(() => 'open' as const);
  const outcome = await Promise.race([opened, blocked]);
  clearTimeout(timer);
  if (outcome === 'blocked') db.close();
  return outcome;
}

/** The schema number on disk, 0 when there is none; read without opening. */
async function installedSchema(name: string): Promise<number> {
  const databases = await indexedDB.databases();
  return (databases.find((database) => database.name === name)?.version ?? 0) / 10;
}

/** The format a program needs to open this store, or null when this one may. */
async function neededFormat(db: Database): Promise<number | null> {
  const native = db.backendDB().version / 10;
  if (native > LATEST_SCHEMA) return native;
  const meta = await db.meta.get('store');
  return meta && meta.minReader > STORE_FORMAT ? meta.minReader : null;
}
