import type { ColumnMap } from '../model/original-file';

/** What a table file looks like, for mapping its columns. */
export interface TableSketch {
  readonly headers: readonly string[];
  /** The first rows, cut to what can be shown. */
  readonly sample: readonly (readonly string[])[];
  readonly rowCount: number;
  readonly proposed: ColumnMap;
}
