import { Dexie } from 'dexie';
import { type ArticleId, articleId, type TagId, tagId } from '../core/model';
import type { HighlightRow } from './rows/highlight-row';
import type { Database } from './schema';

/** Highlights read at once: well under the time of a frame or two. */
const HIGHLIGHTS_PER_CHUNK = 1_000;

/** Tags used on each article of a case file, read in the background and kept up to date article by article. */
export interface ArticleTags {
  get(): ReadonlyMap<ArticleId, readonly TagId[]>;
  /** Reads everything, from the start. */
  scan(): Promise<void>;
  /** Reads these articles again. */
  refresh(articleIds: readonly string[]): Promise<void>;
  close(): void;
}

export function createArticleTags(db: Database, caseFileId: string, onChange: () => void): ArticleTags {
  let tags: ReadonlyMap<ArticleId, readonly TagId[]> = new Map();
  let run = 0;
  /** Articles that changed while a scan was reading: what the scan has read of them is old. */
  let refreshed = new Set<string>();

  async function scan(): Promise<void> {
    run += 1;
    const own = run;
    refreshed = new Set();
    const found = new Map<string, Set<string>>();
    let last: HighlightRow | undefined;
    for (;;) {
      const rows = await nextHighlights(db, caseFileId, last);
      if (own !== run) return;
      for (const row of rows) addAll(found, row);
      last = rows.at(-1);
      if (!last) break;
      await breathe();
    }
    const current = tags;
    const kept = [...refreshed].map((id) => [articleId(id), current.get(articleId(id)) ?? []] as const);
    const scanned = [...found].map(([id, ids]) => [articleId(id), [...ids].map(tagId)] as const);
    tags = new Map([...scanned, ...kept].filter(([, ids]) => ids.length > 0));
    onChange();
  }

  async function refresh(articleIds: readonly string[]): Promise<void> {
    if (articleIds.length === 0) return;
    for (const id of articleIds) refreshed.add(id);
    const own = run;
    const rows = await db.highlights.where('articleId').anyOf(articleIds).toArray();
    if (own !== run) return;
    const found = new Map<string, Set<string>>();
    for (const row of rows) if (row.caseFileId === caseFileId) addAll(found, row);
    const next = new Map(tags);
    for (const id of articleIds) {
      const ids = [...(found.get(id) ?? [])].map(tagId);
      if (ids.length > 0) next.set(articleId(id), ids);
      else next.delete(articleId(id));
    }
    tags = next;
    onChange();
  }

  return {
    get: () => tags,
    scan,
    refresh,
    close: () => {
      run += 1;
    },
  };
}

/** Lets the window paint and answer between two chunks. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function nextHighlights(
  db: Database,
  caseFileId: string,
  last: HighlightRow | undefined,
): Promise<HighlightRow[]> {
  const from = last ? [caseFileId, last.createdAt, last.id] : [caseFileId];
  return db.highlights
    .where('[caseFileId+createdAt+id]')
    .between(from, [caseFileId, Dexie.maxKey], !last, true)
    .limit(HIGHLIGHTS_PER_CHUNK)
    .toArray();
}

function addAll(found: Map<string, Set<string>>, row: HighlightRow): void {
  const own = found.get(row.articleId) ?? new Set<string>();
  for (const id of row.tagIds) own.add(id);
  found.set(row.articleId, own);
}
