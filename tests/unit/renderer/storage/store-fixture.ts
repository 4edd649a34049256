import {
  type Article,
  type ArticleBody,
  articleId,
  type BlockMark,
  type CaseFileId,
  importBatchId,
  instant,
  type PartialDate,
  type Result,
  sha256,
  textRange,
} from '../../../../renderer/core/model';
import { splitBlocks } from '../../../../renderer/core/text/blocks';
import { type OpenStoreOptions, openStore } from '../../../../renderer/storage/open-store';
import { createDatabase } from '../../../../renderer/storage/schema';
import type { NewArticle, NewHighlight, Store } from '../../../../renderer/storage/store';
import { buildAnalysis, buildArticle } from '../../../support/article-builder';
import { MemoryJournal } from './memory-journal';

let names = 0;
let ids = 0;
let ticks = 0;

/** A database name nobody else in this process uses. */
export const freshName = (): string => `test-${(names += 1)}`;
export const newId = (): string => `id-${String((ids += 1)).padStart(8, '0')}`;
export const now = () => instant(new Date(Date.UTC(2026, 10, 20) + (ticks += 1) * 1000).toISOString());
export const hashOf = (seed: string | number): ReturnType<typeof sha256> =>
  sha256(Buffer.from(String(seed)).toString('hex').padStart(64, '0').slice(-64));

/** The value of a result that has to be there. */
export function must<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`Unexpected failure: ${JSON.stringify(result.error)}`);
  return result.value;
}

export interface Desk {
  readonly name: string;
  readonly journal: MemoryJournal;
  store: Store;
  reopen(options?: Partial<OpenStoreOptions>): Promise<Awaited<ReturnType<typeof openStore>>>;
}

/** A store over a fresh database and a journal in memory. */
export async function openDesk(options: Partial<OpenStoreOptions> = {}): Promise<Desk> {
  const name = freshName();
  const journal = new MemoryJournal();
  const open = (more: Partial<OpenStoreOptions> = {}) =>
    openStore({ databaseName: name, journal, now, newId, retryDelaysMs: [5], ...options, ...more });
  const desk: Desk = {
    name,
    journal,
    store: must(await open()).store,
    reopen: async (more) => {
      await desk.store.close();
      const opened = await open(more);
      if (opened.ok) desk.store = opened.value.store;
      return opened;
    },
  };
  return desk;
}

export const TEXT = 'قال الوزير إن الحكومة ستعلن الخطة.\nوأضاف أن GDP نما 3.4%.';

const BODY_BLOCK: BlockMark = {
  role: 'body',
  residue: null,
  reason: 'default',
  detail: '',
  confidence: 1,
};

export function newArticle(
  caseFileId: CaseFileId,
  batch: string,
  changes: Partial<Article> & { text?: string } = {},
): NewArticle {
  const { text = TEXT, ...rest } = changes;
  const id = articleId(newId());
  const article = buildArticle(id, {
    caseFileId,
    importBatchId: importBatchId(batch),
    importedAt: now(),
    fileName: 'a.txt',
    sourceSha256: hashOf(`source ${id}`),
    textSha256: hashOf(text),
    foldedSha256: hashOf(`folded ${id}`),
    wordCount: 9,
    title: `مقال ${id}`,
    outlet: 'الوكالة',
    publishedOn: '2026-11-19' as PartialDate,
    ...rest,
  });
  const body: ArticleBody = { articleId: id, caseFileId, text };
  const blocks = splitBlocks(text).map(() => BODY_BLOCK);
  return { article, body, analysis: buildAnalysis(article, { blocks }) };
}

/** A highlight of `text.slice(start, end)`. */
export function newHighlight(
  { article, body }: NewArticle,
  start: number,
  end: number,
  changes: Partial<NewHighlight> = {},
): NewHighlight {
  return {
    articleId: article.id,
    ...textRange(start, end),
    quote: body.text.slice(start, end),
    prefix: body.text.slice(Math.max(0, start - 32), start),
    suffix: body.text.slice(end, end + 32),
    textSha256: article.textSha256,
    tagIds: [],
    note: '',
    credibility: null,
    ...changes,
  };
}

export type Dump = Readonly<Record<string, readonly unknown[]>>;

/** Every row of the tables, read past the store. */
export async function dump(
  name: string,
  tables: readonly string[] = [
    'caseFiles',
    'articles',
    'bodies',
    'analyses',
    'outlets',
    'reportGroups',
    'highlights',
    'tags',
    'briefings',
    'history',
    'undoImages',
  ],
): Promise<Dump> {
  const db = createDatabase(name);
  await db.open();
  const rows = await Promise.all(tables.map((table) => db.table<unknown>(table).toArray()));
  db.close();
  return Object.fromEntries(tables.map((table, i) => [table, rows[i] ?? []]));
}

/** What the user sees of the tables: everything that undo gives back. */
export const CONTENT_TABLES = [
  'caseFiles',
  'articles',
  'analyses',
  'outlets',
  'reportGroups',
  'highlights',
  'tags',
  'briefings',
] as const;
