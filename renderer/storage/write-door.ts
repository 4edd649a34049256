import * as v from 'valibot';
import { fail, type Instant, ok, type Result } from '../core/model';
import { type ChangeFeed, changeOf } from './change-feed';
import { changeRecordSchema } from './change-record';
import { type ImagesPlace, type StepNote, writeStep } from './history-writer';
import { countsAfter, metaAfter, outboxRow } from './outbox-writer';
import { packed } from './pack-change';
import type { Recording } from './recording';
import { recordTransaction, stopRecording } from './recording-middleware';
import type { SaveTracker } from './save-state';
import { type Database, STORE_FORMAT, storedTables } from './schema';
import { forgetFingerprints } from './stale-fingerprints';
import type { CommandName, WriteFailure, Written } from './store';
import { withinTimeLimit } from './time-limit';
import { invalid, missing, toWriteFailure } from './write-failure';

/** What a command gives back, and how the history names it. */
export interface CommandOutcome<T> {
  readonly value: T;
  readonly subject?: string;
  /** How many things it touched; 1 when absent. */
  readonly count?: number;
  readonly batchId?: string;
  readonly mergeKey?: string;
  /** The user did not ask for it: it is saved like any change, but no step of the history, and redo stays. */
  readonly isQuiet?: true;
}

/** How a change becomes a step of the history, or moves along it. */
export interface ChangeKind {
  readonly act: 'do' | 'undo' | 'redo';
  readonly label: string;
  readonly images?: ImagesPlace;
  readonly swap?: number;
}

/** The only way to change the working store. */
export interface WriteDoor {
  readonly db: Database;
  readonly now: () => Instant;
  readonly newId: () => string;
  /**
   * Runs a command as one transaction with its history, its copy for main and the store's own counts.
   * The command may await nothing but the database, and throws a `CommandRejected` to refuse.
   */
  execute<T>(command: CommandName, work: (db: Database) => Promise<CommandOutcome<T>>): Written<T>;
  /** Like `execute`, for changes that move along the history instead of adding to it. */
  travel<T>(work: (recording: Recording) => Promise<{ value: T; kind: ChangeKind | null }>): Written<T>;
}

export interface WriteDoorParts {
  readonly db: Database;
  readonly tracker: SaveTracker;
  readonly feed: ChangeFeed;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly timeLimitMs: number;
  /** Packs large changes for main: takes time that a window does not have. */
  readonly packs: boolean;
  /** A change waits in the outbox. */
  readonly onCommitted: () => void;
}

type Work<T> = (
  recording: Recording,
  seq: number,
  at: Instant,
) => Promise<{ value: T; kind: ChangeKind | null }>;
interface Committed<T> {
  readonly value: T;
  readonly seq: number | null;
}

/** Opens the write door of a database that is open and has its `meta` row. */
export function createWriteDoor(parts: WriteDoorParts): WriteDoor {
  const { db, tracker, feed } = parts;

  async function commit<T>(work: Work<T>, touch: () => void): Promise<Committed<T>> {
    let news: (() => void) | undefined;
    const committed = await db.transaction(
      'rw',
      storedTables(db),
      async (transaction): Promise<Committed<T>> => {
        const meta = await db.meta.get('store');
        if (!meta) throw missing();
        if (meta.minReader > STORE_FORMAT) throw invalid('newer-format');
        const seq = meta.lastSeq + 1;
        const at = parts.now();
        const recording = recordTransaction(transaction.idbtrans, touch);
        if (parts.packs) recording.rememberTexts();
        const { value, kind } = await work(recording, seq, at);
        stopRecording(transaction.idbtrans);
        if (recording.isEmpty || !kind) return { value, seq: null };
        const counts = countsAfter(meta.counts, recording);
        const row = outboxRow({ seq, at, ...kind }, counts, recording);
        if (kind.act === 'do') refuseUnreadable(row.change);
        await db.outbox.add(parts.packs ? packed(row, recording.textsOf(row.texts)) : row);
        await db.meta.put(metaAfter(meta, row));
        await forgetFingerprints(db, recording);
        news = () => feed.publish(changeOf(seq, recording));
        return { value, seq };
      },
    );
    news?.();
    return committed;
  }

  async function run<T>(work: Work<T>): Written<T> {
    const pending = tracker.begin();
    const attempt = async (touch: () => void): Promise<Result<T, WriteFailure>> => {
      try {
        const { value, seq } = await commit(work, touch);
        pending.settle({ kind: 'committed', seq });
        if (seq !== null) parts.onCommitted();
        return ok(value);
      } catch (error) {
        const failure = toWriteFailure(error);
        pending.settle(
          failure.code === 'invalid' || failure.code === 'missing'
            ? { kind: 'refused' }
            : { kind: 'lost', reason: failure.code === 'disk-full' ? 'disk-full' : 'failed' },
        );
        return fail(failure);
      }
    };
    const result = await withinTimeLimit(parts.timeLimitMs, attempt);
    if (!result.ok && result.error.code === 'timeout') pending.stalled();
    return result;
  }

  return {
    db,
    now: parts.now,
    newId: parts.newId,
    execute: (command, work) =>
      run(async (recording, seq, at) => {
        const outcome = await work(db);
        if (recording.isEmpty) return { value: outcome.value, kind: null };
        if (outcome.isQuiet) return { value: outcome.value, kind: { act: 'do', label: command } };
        const images = await writeStep(db, recording, stepNote(seq, at, command, outcome));
        return { value: outcome.value, kind: { act: 'do', label: command, ...(images ? { images } : {}) } };
      }),
    travel: (work) => run((recording) => work(recording)),
  };
}

function stepNote(seq: number, at: string, command: CommandName, outcome: CommandOutcome<unknown>): StepNote {
  return {
    seq,
    at,
    command,
    subject: outcome.subject ?? '',
    count: outcome.count ?? 1,
    ...(outcome.batchId === undefined ? {} : { batchId: outcome.batchId }),
    ...(outcome.mergeKey === undefined ? {} : { mergeKey: outcome.mergeKey }),
  };
}

/** What could not be read back from the journal is refused before it is written. */
function refuseUnreadable(change: unknown): void {
  const parsed = v.safeParse(changeRecordSchema, change);
  if (!parsed.success) throw invalid(v.getDotPath(parsed.issues[0]) ?? 'record');
}
