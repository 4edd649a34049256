import type { Instant } from '../core/model';
import { openArticleList } from './article-list';
import type { ChangeFeed } from './change-feed';
import { createHistory } from './history';
import { createArchiveRepository } from './repositories/archive';
import { createArticleRepository } from './repositories/articles';
import { createBriefingRepository } from './repositories/briefings';
import { createCaseFileRepository } from './repositories/case-files';
import { createFingerprintRepository } from './repositories/fingerprints';
import { createHighlightRepository } from './repositories/highlights';
import { createImportRepository } from './repositories/imports';
import { createOutletRepository } from './repositories/outlets';
import { createTagRepository } from './repositories/tags';
import type { SaveTracker } from './save-state';
import type { Database } from './schema';
import type { ArticleList, Observable, SaveState, Store } from './store';
import { createWriteDoor } from './write-door';

/** IndexedDB that is silent for longer will, after a full disk, never answer. */
const WRITE_TIME_LIMIT_MS = 5_000;

export interface StoreParts {
  readonly db: Database;
  readonly feed: ChangeFeed;
  readonly tracker: SaveTracker;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly writeTimeLimitMs?: number | undefined;
  /** Packs large changes where they are made. */
  readonly packs: boolean;
  readonly onCommitted: () => void;
  readonly onClose: () => void;
}

/** The repositories over one open database. */
export function createStore(parts: StoreParts): Store {
  const { db, feed, tracker } = parts;
  const door = createWriteDoor({ ...parts, timeLimitMs: parts.writeTimeLimitMs ?? WRITE_TIME_LIMIT_MS });
  const lists = new Set<ArticleList>();
  return {
    caseFiles: createCaseFileRepository(door),
    articles: createArticleRepository(door),
    fingerprints: createFingerprintRepository(db),
    imports: createImportRepository(db),
    outlets: createOutletRepository(door),
    highlights: createHighlightRepository(door),
    tags: createTagRepository(door),
    briefings: createBriefingRepository(door),
    history: createHistory(door),
    archive: createArchiveRepository(door),
    saveState: tracker.state,
    openArticleList: (caseFileId, order) => {
      const list = openArticleList({ db, feed, caseFileId, order });
      lists.add(list);
      return {
        ...list,
        close: () => {
          lists.delete(list);
          list.close();
        },
      };
    },
    flush: (timeoutMs) => becomesSaved(tracker.state, timeoutMs),
    close: () => {
      parts.onClose();
      for (const list of lists) list.close();
      feed.close();
      db.close();
      return Promise.resolve();
    },
  };
}

function becomesSaved(state: Observable<SaveState>, timeoutMs: number): Promise<boolean> {
  if (state.get().kind === 'saved') return Promise.resolve(true);
  return new Promise((resolve) => {
    const finish = (isSaved: boolean) => {
      clearTimeout(timer);
      unsubscribe();
      resolve(isSaved);
    };
    const timer = setTimeout(() => finish(false), timeoutMs);
    const unsubscribe = state.subscribe(() => {
      if (state.get().kind === 'saved') finish(true);
    });
  });
}
