import { Dexie } from 'dexie';
import type { Recording } from './recording';
import type { HistoryRow } from './rows/history-row';
import type { UndoImagesRow } from './rows/undo-images-row';
import type { Database } from './schema';
import { inSlices } from './slices';
import type { CommandName } from './store';
import { imageParts } from './undo-images';

/** Steps that can be undone; the oldest are forgotten, never the newest. */
export const MOST_STEPS = 500;

/** What a command did, in the words of the history. */
export interface StepNote {
  readonly seq: number;
  readonly at: string;
  readonly command: CommandName;
  readonly subject: string;
  readonly count: number;
  readonly batchId?: string;
  readonly mergeKey?: string;
}

/** Where the images of a change were put; undefined when an earlier step already has them. */
export interface ImagesPlace {
  readonly step: number;
  readonly part: number;
}

/** The step the next undo takes back. */
export const newestDone = (db: Database): Promise<HistoryRow | undefined> =>
  db.history.where('state').equals('done').last();

/** The step the next redo does again. */
export const oldestUndone = (db: Database): Promise<HistoryRow | undefined> =>
  db.history.where('state').equals('undone').first();

/** The images of a step, in order. */
export const partsOf = (db: Database, step: number): Promise<UndoImagesRow[]> =>
  partsWithin(db, step).toArray();

/** The rows of a step's images, not yet read. */
export const partsWithin = (db: Database, step: number) =>
  db.undoImages.where('[step+part]').between([step, Dexie.minKey], [step, Dexie.maxKey]);

/** Writes the history of a change, inside its transaction; further writes of it are recorded like any other. */
export async function writeStep(
  db: Database,
  recording: Recording,
  note: StepNote,
): Promise<ImagesPlace | undefined> {
  const joined = await joinBatch(db, recording, note);
  if (joined) return joined;
  await forget(db, await db.history.where('state').equals('undone').toArray());
  const newest = await newestDone(db);
  if (newest?.mergeKey !== undefined && newest.mergeKey === note.mergeKey) {
    await db.history.put({ ...newest, at: note.at, subject: note.subject });
    return undefined;
  }
  const { seq, ...rest } = note;
  // Sequence numbers begin again when everything is sent to a fresh main; steps never do.
  const step = Math.max(seq, (newest?.step ?? 0) + 1);
  await db.history.add({ ...rest, step, state: 'done' });
  await addParts(
    db,
    imageParts((table) => recording.changesOf(table), step, 0),
  );
  await trim(db);
  return { step, part: 0 };
}

/**
 * Adds a change to the step its batch began. The batch only adds rows nobody else has touched, so it may join
 * a step that is not the newest, and what was undone since can still be redone.
 */
async function joinBatch(
  db: Database,
  recording: Recording,
  note: StepNote,
): Promise<ImagesPlace | undefined> {
  if (note.batchId === undefined) return undefined;
  const begun = await db.history
    .where('batchId')
    .equals(note.batchId)
    .filter((row) => row.state === 'done' && row.command === note.command)
    .last();
  if (!begun) return undefined;
  const place = { step: begun.step, part: await partsWithin(db, begun.step).count() };
  await db.history.put({ ...begun, at: note.at, count: begun.count + note.count });
  await addParts(
    db,
    imageParts((table) => recording.changesOf(table), place.step, place.part),
  );
  return place;
}

/** One part at a time: together they may be as large as a case file. */
const addParts = (db: Database, parts: readonly UndoImagesRow[]): Promise<void> =>
  inSlices(parts, (slice) => db.undoImages.bulkAdd(slice), 1);

async function trim(db: Database): Promise<void> {
  const excess = (await db.history.count()) - MOST_STEPS;
  if (excess > 0) await forget(db, await db.history.orderBy('step').limit(excess).toArray());
}

/** Forgets steps with their images, and the texts of articles that only they could have brought back. */
async function forget(db: Database, steps: readonly HistoryRow[]): Promise<void> {
  for (const { step } of steps) {
    const parts = await partsOf(db, step);
    const gone = parts.flatMap((part) => part.gone);
    if (gone.length > 0) await deleteTexts(db, gone);
    await db.undoImages.bulkDelete(parts.map(({ part }): [number, number] => [step, part]));
  }
  if (steps.length > 0) await db.history.bulkDelete(steps.map(({ step }) => step));
}

async function deleteTexts(db: Database, articleIds: readonly string[]): Promise<void> {
  const living = new Set(await db.articles.where('id').anyOf(articleIds).primaryKeys());
  const unreachable = articleIds.filter((id) => !living.has(id));
  await db.bodies.bulkDelete(await db.bodies.where('articleId').anyOf(unreachable).primaryKeys());
}
