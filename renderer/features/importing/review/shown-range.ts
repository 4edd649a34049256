/** What to show in the text; a fresh object each time, so that asking twice scrolls twice. */
export interface ShownRange {
  readonly start: number;
  readonly end: number;
}
