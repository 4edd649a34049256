import { deflateSync } from 'fflate';
import type { ChangeRecord } from './change-record';
import type { BodyRow } from './rows/body-row';
import type { OutboxRow } from './rows/outbox-row';

/** Fewer texts than this are quicker read when they are shipped. */
const LEAST_TEXTS = 8;
/** Speed counts more than the last bytes: main packs anew for the disk. */
const LEVEL = 1;

/**
 * Packs a change that brings many texts where it is made, which for imports is a worker: the window then only passes
 * bytes on. Any other change stays as it is.
 */
export function packed(row: OutboxRow, bodies: readonly BodyRow[] | null): OutboxRow {
  if (bodies === null || bodies.length < LEAST_TEXTS || bodies.length !== row.texts.length) return row;
  const { change } = row;
  const whole: ChangeRecord = { ...change, put: { ...change.put, bodies: [...bodies] } };
  const json = new TextEncoder().encode(JSON.stringify(whole));
  return {
    ...row,
    change: { ...change, put: {}, remove: {} },
    texts: [],
    packed: deflateSync(json, { level: LEVEL }),
  };
}
