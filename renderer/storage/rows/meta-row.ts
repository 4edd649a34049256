import type { Counts } from '../tables';

/** What the store knows of itself; compared with main's journal at every start. */
export interface MetaRow {
  readonly key: 'store';
  readonly storeId: string;
  readonly format: number;
  /** The oldest format number of a program that may open this store. */
  readonly minReader: number;
  readonly lastSeq: number;
  readonly counts: Counts;
}
