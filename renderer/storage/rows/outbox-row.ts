import type { ChangeRecord } from '../change-record';
import type { Counts } from '../tables';

/**
 * A change on its way to main. `texts` stand for bodies: the shipper reads them when it ships. A change that brings
 * many is packed instead, bodies and all, and then leaves nothing in `change` and `texts`.
 */
export interface OutboxRow {
  readonly seq: number;
  readonly at: string;
  readonly label: string;
  readonly counts: Counts;
  readonly change: ChangeRecord;
  readonly texts: readonly string[];
  /** The whole change as main keeps it: deflated UTF-8 of its JSON. */
  readonly packed?: Uint8Array;
}
