import type {
  DBCore,
  DBCoreKeyRange,
  DBCoreMutateRequest,
  DBCoreMutateResponse,
  DBCoreTable,
  DBCoreTransaction,
  Middleware,
} from 'dexie';
import { keyOf, Recording } from './recording';
import type { BodyRow } from './rows/body-row';
import { isJournalled, type JournalledTable, type Key } from './tables';

/** Dexie's number for "exactly this key"; its enum exists only as a type. */
const EQUAL = 1;

const recordings = new WeakMap<object, Recording>();

/** Records every change made through this transaction from now on. */
export function recordTransaction(transaction: IDBTransaction, onActivity: () => void): Recording {
  const recording = new Recording(onActivity);
  recordings.set(transaction, recording);
  return recording;
}

/** Ends the recording, before the change itself is written down. */
export function stopRecording(transaction: IDBTransaction): void {
  recordings.delete(transaction);
}

/**
 * Writes down the first and the last image of every row that is put, added or deleted in a recorded transaction.
 * It chains promises instead of awaiting them: only so does the IndexedDB transaction stay open.
 */
export const recordingMiddleware: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'hashiya-recording',
  create: (core) => ({
    ...core,
    table: (name: string) => {
      const table = core.table(name);
      return isJournalled(name) ? recordedTable(table, name) : table;
    },
  }),
};

function recordedTable(table: DBCoreTable, name: JournalledTable): DBCoreTable {
  const saw = (transaction: DBCoreTransaction, rows: readonly unknown[]) => {
    const recording = recordings.get(transaction);
    recording?.touch();
    // Texts are large and never change: remembering them would only hold memory.
    if (name !== 'bodies') recording?.saw(name, rows);
  };
  return {
    ...table,
    get: (request) =>
      table.get(request).then((row: unknown) => {
        saw(request.trans, [row]);
        return row;
      }),
    getMany: (request) =>
      table.getMany(request).then((rows: unknown[]) => {
        saw(request.trans, rows);
        return rows;
      }),
    query: (request) =>
      table.query(request).then((response) => {
        if (request.values) saw(request.trans, response.result);
        return response;
      }),
    mutate: (request) => {
      const recording = recordings.get(request.trans);
      return recording ? mutate(table, name, recording, request) : table.mutate(request);
    },
  };
}

type Before = ReadonlyMap<Key, object | true | null>;

function mutate(
  table: DBCoreTable,
  name: JournalledTable,
  recording: Recording,
  request: DBCoreMutateRequest,
): Promise<DBCoreMutateResponse> {
  recording.touch();
  return readBefore(table, name, recording, request).then((before) =>
    table.mutate(request).then((response) => {
      recording.touch();
      const after = afterOf(name, request);
      if (name === 'bodies' && request.type === 'add') recording.keepTexts(request.values as BodyRow[]);
      for (const [key, row] of before) recording.note(name, key, row, after.get(key) ?? null);
      return response;
    }),
  );
}

function afterOf(name: JournalledTable, request: DBCoreMutateRequest): ReadonlyMap<Key, object | true> {
  if (request.type !== 'add' && request.type !== 'put') return new Map();
  return new Map(
    (request.values as readonly object[]).map((row) => [keyOf(name, row), name === 'bodies' ? true : row]),
  );
}

/** The images of the rows a request is about to touch, read in the same transaction. */
function readBefore(
  table: DBCoreTable,
  name: JournalledTable,
  recording: Recording,
  request: DBCoreMutateRequest,
): Promise<Before> {
  if (request.type === 'add') {
    return settled(new Map((request.values as readonly object[]).map((row) => [keyOf(name, row), null])));
  }
  if (request.type === 'deleteRange') {
    const query = { index: table.schema.primaryKey, range: request.range };
    return table
      .query({ trans: request.trans, values: name !== 'bodies', query })
      .then(({ result }) =>
        name === 'bodies'
          ? new Map((result as Key[]).map((key) => [key, true as const]))
          : new Map((result as object[]).map((row) => [keyOf(name, row), row])),
      );
  }
  const keys =
    request.type === 'put'
      ? (request.values as readonly object[]).map((row) => keyOf(name, row))
      : (request.keys as Key[]);
  return name === 'bodies'
    ? readPresence(table, request.trans, keys)
    : readRows(table, name, recording, request.trans, keys);
}

function readRows(
  table: DBCoreTable,
  name: JournalledTable,
  recording: Recording,
  trans: DBCoreTransaction,
  keys: readonly Key[],
): Promise<Before> {
  const before = new Map<Key, object | true | null>();
  const unknownKeys: Key[] = [];
  for (const key of keys) {
    const known = recording.known(name, key);
    if (known === undefined) unknownKeys.push(key);
    else before.set(key, known);
  }
  if (unknownKeys.length === 0) return settled(before);
  return table.getMany({ trans, keys: unknownKeys }).then((rows: (object | undefined)[]) => {
    unknownKeys.forEach((key, i) => before.set(key, rows[i] ?? null));
    recording.saw(name, rows);
    return before;
  });
}

/** Which texts exist, without reading any. */
function readPresence(table: DBCoreTable, trans: DBCoreTransaction, keys: readonly Key[]): Promise<Before> {
  const index = table.schema.primaryKey;
  const count = (key: Key) => table.count({ trans, query: { index, range: exactly(key) } });
  return Promise.all(keys.map(count)).then(
    (counts) => new Map(keys.map((key, i) => [key, (counts[i] ?? 0) > 0 ? true : null])),
  );
}

const exactly = (key: Key): DBCoreKeyRange => ({
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the enum has no value at run time
  type: EQUAL,
  lower: key,
  upper: key,
});

/** A promise of the zone the transaction runs in. */
const settled = <T>(value: T): Promise<T> => Promise.resolve(value);
