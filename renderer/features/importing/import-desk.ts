import type { ImportFailure, ImportFile } from '../../core/importing/import-run';
import type { TableSketch } from '../../core/importing/table-sketch';
import type { ArticleId, ColumnMap, Confidence, Encoding, MojibakeRepair, Result } from '../../core/model';

/** What the analyst chose for a file instead of what was detected; null leaves it to detection. */
export interface Choices {
  readonly encoding: Encoding | null;
  /** `none`: leave mojibake as it is. */
  readonly repair: MojibakeRepair | 'none' | null;
  readonly columns: ColumnMap | null;
}

export const NO_CHOICE: Choices = { encoding: null, repair: null, columns: null };

/** A file as some choices would read it; nothing is written. */
export interface Preview {
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
  /** Of table files. */
  readonly table: TableSketch | null;
}

/** What a preview or a new reading is made from: a row, or an article whose row is long gone. */
export type ReadingSource =
  | { readonly kind: 'file'; readonly file: ImportFile }
  | { readonly kind: 'article'; readonly articleId: ArticleId };

/** Why a new reading did not take the old one's place. */
export type RereadFailure = ImportFailure | 'has-highlights';

/** Reading originals again with other choices: previews, replacements, further articles. */
export interface ImportDesk {
  readonly preview: (source: ReadingSource, choices: Choices) => Promise<Result<Preview, ImportFailure>>;
  /**
   * Puts the new reading in the article's place, and its row follows; of a table's row with new columns, in the place of
   * every article of that table. Refused where highlights would lose their text.
   */
  readonly reread: (articleId: ArticleId, choices: Choices) => Promise<Result<void, RereadFailure>>;
  /**
   * Imports a row's original with these choices in the same batch, duplicates too: its row gets the new outcome, or, with
   * `isAnother`, a row of its own beside it. The value is the articles it became.
   */
  readonly importAgain: (
    file: ImportFile,
    choices: Choices,
    isAnother: boolean,
  ) => Promise<Result<readonly ArticleId[], ImportFailure>>;
}
