import { Dexie, type Table, type Transaction } from 'dexie';
import type { Fingerprint } from '../core/importing/fingerprint';
import type { ImportFile, ImportRun } from '../core/importing/import-run';
import { addImportKnowledge } from './migrations/0002-import-knowledge';
import { recordingMiddleware } from './recording-middleware';
import type { AnalysisRow } from './rows/analysis-row';
import type { ArticleRow } from './rows/article-row';
import type { BodyRow } from './rows/body-row';
import type { BriefingRow } from './rows/briefing-row';
import type { CaseFileRow } from './rows/case-file-row';
import type { HighlightRow } from './rows/highlight-row';
import type { HistoryRow } from './rows/history-row';
import type { MetaRow } from './rows/meta-row';
import type { OutboxRow } from './rows/outbox-row';
import type { OutletRow } from './rows/outlet-row';
import type { ReportGroupRow } from './rows/report-group-row';
import type { TagRow } from './rows/tag-row';
import type { UndoImagesRow } from './rows/undo-images-row';
import { WORKING_TABLES } from './tables';

/** Number of this program's store format; written into `meta`, compared before the first write. */
export const STORE_FORMAT = 2;
/** The oldest program that may open what this one writes. */
export const STORE_MIN_READER = 2;

interface SchemaVersion {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/**
 * Every schema ever released, oldest first. A released one is never edited: add the next number, with an upgrade.
 * Three-part indexes end in the key, so that a list can be read on from any row even among equal values.
 */
export const SCHEMAS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      caseFiles: 'id, createdAt',
      articles: [
        'id',
        '[caseFileId+importedAt+id]',
        '[caseFileId+titleKey+id]',
        '[caseFileId+publishedKey+id]',
        '[caseFileId+sourceSha256]',
        '[caseFileId+foldedSha256]',
      ].join(', '),
      bodies: 'articleId, caseFileId',
      highlights: 'id, articleId, *tagIds, [caseFileId+createdAt+id]',
      tags: 'id, caseFileId',
      briefings: 'id, caseFileId',
      history: 'step, state, batchId',
      undoImages: '[step+part]',
      outbox: 'seq',
      meta: 'key',
    },
  },
  {
    version: 2,
    stores: {
      articles: [
        'id',
        '[caseFileId+importedAt+id]',
        '[caseFileId+titleKey+id]',
        '[caseFileId+publishedKey+id]',
        '[caseFileId+sourceSha256]',
        '[caseFileId+foldedSha256]',
        '[caseFileId+outletKey]',
        // Rows with a null in them are not in these three: they stay as small as what they find.
        '[caseFileId+reviewKey]',
        'reportGroupId',
        'likeness.articleId',
      ].join(', '),
      analyses: 'articleId, caseFileId',
      outlets: 'id, caseFileId',
      reportGroups: 'id, caseFileId',
      importRuns: 'batchId, [caseFileId+startedAt]',
      importFiles: 'id, [batchId+place]',
      fingerprints: 'articleId, caseFileId',
    },
    upgrade: addImportKnowledge,
  },
];

export const LATEST_SCHEMA = SCHEMAS.at(-1)?.version ?? 0;

/** Name of the working store's database. */
export const DATABASE_NAME = 'hashiya';

export type Database = Dexie & {
  readonly caseFiles: Table<CaseFileRow, string>;
  readonly articles: Table<ArticleRow, string>;
  readonly bodies: Table<BodyRow, string>;
  readonly analyses: Table<AnalysisRow, string>;
  readonly outlets: Table<OutletRow, string>;
  readonly reportGroups: Table<ReportGroupRow, string>;
  readonly highlights: Table<HighlightRow, string>;
  readonly tags: Table<TagRow, string>;
  readonly briefings: Table<BriefingRow, string>;
  readonly history: Table<HistoryRow, number>;
  readonly undoImages: Table<UndoImagesRow, [number, number]>;
  readonly outbox: Table<OutboxRow, number>;
  readonly meta: Table<MetaRow, string>;
  readonly importRuns: Table<ImportRun, string>;
  readonly importFiles: Table<ImportFile, string>;
  readonly fingerprints: Table<Fingerprint, string>;
};

/** The database, closed, at the latest schema or (for migration tests) at an older one. */
export function createDatabase(name: string, upTo = LATEST_SCHEMA): Database {
  const db = new Dexie(name, {
    autoOpen: false,
    // The name is Dexie's; the `chromium…` spelling is ignored without a word.
    chromeTransactionDurability: 'strict',
    // Lists keep their own rows; a second copy of every query would only cost memory.
    cache: 'disabled',
  }) as Database;
  for (const { version, stores, upgrade } of SCHEMAS) {
    if (version > upTo) continue;
    const declared = db.version(version).stores({ ...stores });
    if (upgrade) declared.upgrade(upgrade);
  }
  db.use(recordingMiddleware);
  return db;
}

/** The tables that commands, rebuilds and repairs work on; imports under way go on beside them. */
export const storedTables = (db: Database): Table[] =>
  db.tables.filter(({ name }) => !WORKING_TABLES.includes(name));
