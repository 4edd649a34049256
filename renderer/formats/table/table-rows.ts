/** A table as rows of cells, before any column has a meaning. `headers` are empty texts where the file names none. */
export interface TableRows {
  readonly headers: readonly string[];
  /** In the order of the file; a row's place is the number an article keeps. Rows may be short. */
  readonly rows: readonly (readonly string[])[];
}
