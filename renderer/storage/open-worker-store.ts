import { fail, type Instant, ok, type Result } from '../core/model';
import { createChangeFeed } from './change-feed';
import { createStore } from './create-store';
import { openDatabase } from './open-database';
import type { OpenFailure } from './open-store';
import { createSaveTracker } from './save-state';
import { DATABASE_NAME } from './schema';
import type { Store } from './store';

/** What a worker may use of the store: the window shows the save state, lists and ships. */
export type WorkerStore = Omit<Store, 'saveState' | 'flush' | 'openArticleList'>;

/**
 * Opens the store that the window has opened before, for a worker. It writes through the same door; the window's
 * shipper hears of each change and carries it to main.
 */
export async function openWorkerStore(options: {
  readonly databaseName?: string;
  readonly now: () => Instant;
  readonly newId: () => string;
}): Promise<Result<WorkerStore, OpenFailure>> {
  const opening = await openDatabase(options.databaseName ?? DATABASE_NAME, () => undefined);
  if (opening.kind === 'newer-format') return fail({ code: 'newer-format', needed: opening.needed });
  if (opening.kind === 'blocked') return fail({ code: 'blocked' });
  if (opening.kind === 'damaged') return fail({ code: 'failed', message: opening.message });
  const { db } = opening;
  if (!(await db.meta.get('store'))) {
    db.close();
    return fail({ code: 'failed', message: 'The window has not opened the store' });
  }
  return ok(
    createStore({
      db,
      feed: createChangeFeed(db.name),
      tracker: createSaveTracker(0, 0),
      now: options.now,
      newId: options.newId,
      packs: true,
      onCommitted: () => undefined,
      onClose: () => undefined,
    }),
  );
}
