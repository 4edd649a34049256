import type {
  ArticleId,
  CaseFileId,
  ColumnMap,
  Confidence,
  Encoding,
  ImportBatchId,
  Instant,
  Likeness,
  MojibakeRepair,
  PartialDate,
  ReviewReason,
  Sha256,
  SourceFormat,
} from '../model';
import type { TableSketch } from './table-sketch';

/** Why no article could be made of a file; each has a sentence that says what to do. */
export type FormatFailure =
  | 'empty'
  | 'binary'
  | 'undecodable'
  | 'too-large'
  | 'not-text-type'
  /** Protected by a password. */
  | 'encrypted'
  /** Its format is known and its content broken. */
  | 'damaged'
  /** A PDF of pictures. */
  | 'no-text-layer'
  /** An archive that unpacks to far more than it may, or archives within archives. */
  | 'bomb';

/** Why a file did not come in: what it is, what became of it on the disk, or what became of the write. */
export type ImportFailure =
  | FormatFailure
  | 'vanished'
  | 'changed'
  | 'denied'
  | 'not-regular'
  | 'unknown-token'
  | 'io'
  | 'disk-full'
  | 'timeout'
  | 'case-file-gone'
  | 'not-written'
  | 'disconnected'
  | 'worker-lost';

/** What became of one article of a file. */
export type ImportOutcome =
  | {
      readonly kind: 'imported';
      readonly articleId: ArticleId;
      readonly title: string;
      readonly outlet: string;
      readonly publishedOn: PartialDate | null;
      readonly format: SourceFormat;
      readonly encoding: Encoding;
      readonly confidence: Confidence;
      /** Characters that could not be read. */
      readonly unreadable: number;
      readonly repair: MojibakeRepair | null;
      readonly words: number;
      readonly residueLines: number;
      readonly reviewReasons: readonly ReviewReason[];
      readonly likeness: Likeness | null;
    }
  | {
      readonly kind: 'duplicate';
      /** The article that has the same bytes, or the same letters in other bytes. Nothing was imported. */
      readonly articleId: ArticleId;
      readonly why: 'bytes' | 'text';
    }
  /** A table whose columns the analyst has to map before its rows become articles. */
  | { readonly kind: 'needs-columns'; readonly format: SourceFormat; readonly table: TableSketch }
  | {
      readonly kind: 'failed';
      readonly code: ImportFailure;
      /** Of `binary`: the share, 0 … 1, of bytes that no text has. */
      readonly controlShare?: number;
    };

/** One row of the import screen: a file, or one article of a file that holds several. */
export interface ImportFile {
  readonly id: string;
  readonly batchId: ImportBatchId;
  readonly caseFileId: CaseFileId;
  /** Order of the rows: files count in steps of 1, their further articles lie between. */
  readonly place: number;
  /** Path below what was dropped, for display only; empty for pasted text. */
  readonly fileName: string;
  /** The archive it lay in; empty when none. */
  readonly container: string;
  readonly row: number | null;
  readonly size: number;
  readonly modifiedAt: Instant | null;
  /** Where the original lies in the vault; null while it does not. */
  readonly sourceSha256: Sha256 | null;
  readonly columns: ColumnMap | null;
  /** Title given to pasted text; empty to propose one. */
  readonly pastedTitle: string | null;
  /** Null while the file waits: taken over into the vault, not yet read. */
  readonly outcome: ImportOutcome | null;
  /** The analyst has dealt with this row. */
  readonly isSettled: boolean;
}

/** One drop or paste with what is known of it after a restart. */
export interface ImportRun {
  readonly batchId: ImportBatchId;
  readonly caseFileId: CaseFileId;
  readonly startedAt: Instant;
  /** Files that were dropped; those not yet taken over are gone when the program is closed, and said so. */
  readonly fileCount: number;
  /** `open` until every file has its outcome, the analyst stops it, or drops the rest after a restart. */
  readonly state: 'open' | 'finished' | 'stopped';
}
