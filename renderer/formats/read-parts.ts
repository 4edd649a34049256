import type { BlockRole, Confidence, Encoding, FieldProposal } from '../core/model';

/**
 * What a reader makes of one file: the text in its order and what the format itself states. `readFile` turns it into
 * an `ExtractedDocument`: it makes the text canonical, counts what is unreadable, and looks for mojibake.
 */
export interface ReadParts {
  readonly text: string;
  /** By block number of `splitBlocks(text)`; only what the format states. */
  readonly roles: ReadonlyMap<number, BlockRole>;
  /** With evidence of kind `document`. */
  readonly fields: readonly Omit<FieldProposal, 'isFilled'>[];
  /** How the characters were decoded, when the format leaves that open; `utf-8` when left out. */
  readonly encoding?: Encoding;
  /** How sure the encoding is; `certain` when left out. */
  readonly confidence?: Confidence;
  /** Characters that could not be decoded; counted in the text when left out. */
  readonly unreadable?: number;
}
