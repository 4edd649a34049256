import type { Confidence } from '../core/importing/detect-encoding';
import type { ImportRefusal } from '../core/importing/read-article';
import type {
  ArticleId,
  CaseFileId,
  Encoding,
  ImportBatchId,
  Instant,
  PartialDate,
  Sha256,
} from '../core/model';

/** Why a file did not come in: what it is, what became of it on the disk, or what became of the write. */
export type ImportFailure =
  | ImportRefusal
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

/** What became of one file. */
export type ImportOutcome =
  | {
      readonly kind: 'imported';
      readonly articleId: ArticleId;
      readonly title: string;
      readonly outlet: string;
      readonly publishedOn: PartialDate | null;
      readonly encoding: Encoding;
      readonly confidence: Confidence;
      /** Characters that could not be read. */
      readonly unreadable: number;
      readonly words: number;
    }
  | {
      readonly kind: 'duplicate';
      /** The article that has the same bytes, or the same letters in other bytes. */
      readonly articleId: ArticleId;
      readonly why: 'bytes' | 'text';
    }
  | { readonly kind: 'failed'; readonly code: ImportFailure };

/** One file of a batch; its original is already in the vault. */
export interface BatchFile {
  readonly fileName: string;
  readonly isPasted: boolean;
  readonly title: string;
  readonly sourceSha256: Sha256;
  readonly importedAt: Instant;
  readonly bytes: Uint8Array;
}

export interface BatchRequest {
  readonly id: number;
  readonly batchId: ImportBatchId;
  readonly caseFileId: CaseFileId;
  readonly files: readonly BatchFile[];
}

/** Outcomes in the order of the files. */
export interface BatchReply {
  readonly id: number;
  readonly outcomes: readonly ImportOutcome[];
}
