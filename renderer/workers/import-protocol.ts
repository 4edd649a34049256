import type { AnalysedArticle } from '../core/importing/analyse-article';
import type { ImportFailure, ImportFile } from '../core/importing/import-run';
import type { TableSketch } from '../core/importing/table-sketch';
import type {
  ArticleId,
  CaseFileId,
  Confidence,
  Encoding,
  ImportBatchId,
  Instant,
  MojibakeRepair,
  Result,
  SourceFormat,
} from '../core/model';
import type { ArchiveMember, ReadChoices } from '../formats/document';

/** One file of a batch; its original is already in the vault, under the `sourceSha256` of its row. */
export interface BatchFile {
  readonly row: ImportFile;
  /** How far the next row's place is: further articles of this file lie between. */
  readonly room: number;
  readonly importedAt: Instant;
  readonly bytes: Uint8Array;
  readonly choices: ReadChoices;
  /** Imports what the case file has already, since the analyst wants it. */
  readonly keepsDuplicates: boolean;
  /** Waited through a restart: its articles may have been written before. */
  readonly isResumed: boolean;
}

interface InCaseFile {
  readonly caseFileId: CaseFileId;
}

/** Reads files and writes their articles. */
export interface BatchRequest extends InCaseFile {
  readonly kind: 'batch';
  readonly batchId: ImportBatchId;
  readonly files: readonly BatchFile[];
}

/** Opens an archive. */
export interface ExpandRequest {
  readonly kind: 'expand';
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Reads a file as some choices would have it read; nothing is written. */
export interface PreviewRequest extends InCaseFile {
  readonly kind: 'preview';
  readonly fileName: string;
  readonly pastedTitle: string | null;
  readonly bytes: Uint8Array;
  readonly choices: ReadChoices;
  /** The row of a table to show; null for its first, and for all other formats. */
  readonly row: number | null;
}

/** Puts other readings of one original in the place of its articles. */
export interface RereadRequest extends InCaseFile {
  readonly kind: 'reread';
  readonly articleIds: readonly ArticleId[];
  readonly bytes: Uint8Array;
  readonly choices: ReadChoices;
}

/** Asks for lines that were recognised as repeated since the worker began, and stand unmarked in earlier articles. */
export interface SuggestionsRequest extends InCaseFile {
  readonly kind: 'suggestions';
}

export type ImportRequest =
  | BatchRequest
  | ExpandRequest
  | PreviewRequest
  | RereadRequest
  | SuggestionsRequest;
export type RequestKind = ImportRequest['kind'];

/** A file as a preview shows it. */
export interface ReadingPreview {
  readonly format: SourceFormat;
  readonly encoding: Encoding;
  readonly confidence: Confidence;
  readonly unreadable: number;
  /** A repair that was applied or is offered. */
  readonly repair: MojibakeRepair | null;
  readonly isRepaired: boolean;
  /** The first lines that have something to read, cut to what can be shown. */
  readonly lines: readonly string[];
  /** Articles these choices would make of the file. */
  readonly articles: number;
  readonly table: TableSketch | null;
  /** The article that is shown; null while a table's columns are not mapped. */
  readonly analysed: AnalysedArticle | null;
}

/** An article that took another's place. */
export interface RereadArticle {
  readonly before: ArticleId;
  readonly row: Pick<ImportFile, 'outcome'>;
}

/** A line that many articles repeat, with those in which it is not marked as residue yet. */
export interface LineSuggestion {
  /** In match-key form. */
  readonly lineKey: string;
  /** As it was last read. */
  readonly text: string;
  readonly articleIds: readonly ArticleId[];
}

/** What each request is answered with. */
export interface Answers {
  /** The rows of the files with their outcomes, already written down; a file of many articles has many. */
  readonly batch: readonly ImportFile[];
  /** Null when the file is no archive of files. */
  readonly expand: readonly ArchiveMember[] | null;
  readonly preview: Result<ReadingPreview, ImportFailure>;
  readonly reread: Result<readonly RereadArticle[], ImportFailure | 'has-highlights'>;
  readonly suggestions: readonly LineSuggestion[];
}

export type Numbered<R extends ImportRequest = ImportRequest> = R & { readonly id: number };

/** From the worker: an answer, or a sign of life with how far the case file is known (0 … 1). */
export type WorkerMessage =
  | { readonly id: number; readonly answer: Answers[RequestKind] }
  | { readonly id: number; readonly known: number }
  /** The request could not be worked on: the store is closed, or the code failed. */
  | { readonly id: number; readonly failed: true };
