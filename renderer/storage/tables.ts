/** Tables whose rows have images in the history: what undo gives back. */
export const TRACKED_TABLES = [
  'caseFiles',
  'articles',
  'highlights',
  'tags',
  'briefings',
  'analyses',
  'outlets',
  'reportGroups',
] as const;
export type TrackedTable = (typeof TRACKED_TABLES)[number];

/**
 * Tables whose changes main's journal holds and whose rows it counts. `bodies` are written once and kept while
 * any step of the history can bring their article back, so they need no images.
 */
export const JOURNALLED_TABLES = [...TRACKED_TABLES, 'bodies', 'history'] as const;
export type JournalledTable = (typeof JOURNALLED_TABLES)[number];

export type Counts = Record<JournalledTable, number>;
export const NO_ROWS: Counts = {
  caseFiles: 0,
  articles: 0,
  highlights: 0,
  tags: 0,
  briefings: 0,
  analyses: 0,
  outlets: 0,
  reportGroups: 0,
  bodies: 0,
  history: 0,
};

/** The primary key of every journalled table is one field of its rows. */
export const PRIMARY_KEY: Record<JournalledTable, string> = {
  caseFiles: 'id',
  articles: 'id',
  highlights: 'id',
  tags: 'id',
  briefings: 'id',
  analyses: 'articleId',
  outlets: 'id',
  reportGroups: 'id',
  bodies: 'articleId',
  history: 'step',
};

/** Imports under way: neither journalled nor undone, and kept when the store is rebuilt. */
export const WORKING_TABLES: readonly string[] = ['importRuns', 'importFiles'];

export type Key = string | number;

/** Whether changes of this table go to main's journal. */
export const isJournalled = (name: string): name is JournalledTable =>
  (JOURNALLED_TABLES as readonly string[]).includes(name);

/** Whether two counts agree in every table. */
export const sameCounts = (
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): boolean => JOURNALLED_TABLES.every((table) => (a[table] ?? 0) === (b[table] ?? 0));
