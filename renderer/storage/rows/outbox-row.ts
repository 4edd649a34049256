import type { ChangeRecord } from '../change-record';
import type { Counts } from '../tables';

/** A change on its way to main. `texts` stand for bodies: the shipper reads them when it ships. */
export interface OutboxRow {
  readonly seq: number;
  readonly at: string;
  readonly label: string;
  readonly counts: Counts;
  readonly change: ChangeRecord;
  readonly texts: readonly string[];
}
