import type { FormatFailure } from '../core/importing/import-run';
import type { TableSketch } from '../core/importing/table-sketch';
import type {
  BlockRole,
  ColumnMap,
  Confidence,
  Encoding,
  FieldProposal,
  MojibakeRepair,
  SourceFormat,
} from '../core/model';

/** What the analyst chose for a file instead of what was detected; `null` leaves it to detection. */
export interface ReadChoices {
  readonly encoding: Encoding | null;
  /** `none`: leave mojibake as it is. */
  readonly repair: MojibakeRepair | 'none' | null;
  readonly columns: ColumnMap | null;
}

export const NO_CHOICES: ReadChoices = { encoding: null, repair: null, columns: null };

/** Bytes with the name they came under; the name decides the format unless the bytes say otherwise. */
export interface SourceFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** One article of a file, before anything is made of its text. */
export interface ExtractedDocument {
  /** Canonical text: LF line ends, no byte order mark at the start. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly confidence: Confidence;
  /** Characters that could not be decoded. */
  readonly unreadable: number;
  /** A repair that was applied (because it was chosen) or is offered. */
  readonly repair: MojibakeRepair | null;
  readonly isRepaired: boolean;
  /** Roles the format itself states, by block number of `splitBlocks(text)`. */
  readonly roles: ReadonlyMap<number, BlockRole>;
  /** Fields the format itself states (meta elements, mail headers, columns), with evidence of kind `document`. */
  readonly fields: readonly Omit<FieldProposal, 'isFilled'>[];
  /** The row of a table file, from 0; null for every other format. */
  readonly row: number | null;
}

export type { FormatFailure };

export type ReadOutcome =
  | {
      readonly kind: 'documents';
      readonly format: SourceFormat;
      readonly documents: readonly ExtractedDocument[];
      /** Of table files, so that the mapping can be changed; null for the others. */
      readonly table: TableSketch | null;
    }
  | { readonly kind: 'needs-columns'; readonly format: SourceFormat; readonly table: TableSketch }
  | {
      readonly kind: 'failed';
      readonly code: FormatFailure;
      /** Of `binary`: the share, 0 … 1, of bytes that no text has. */
      readonly controlShare?: number;
    };

/** A file of an archive, or why it was left out. `name` is its path inside, for display only; empty for all of it. */
export type ArchiveMember =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly name: string; readonly code: FormatFailure };
