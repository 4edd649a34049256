import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import type { JournalRecord, SentRecord } from '../../ipc/journal-schema';
import { MAX_PAYLOAD_BYTES } from './format';

const inflateLater = promisify(inflateRaw);

/** The record as the journal keeps it. Rejects when its bytes are no deflated text: only a broken window sends such. */
export async function unpackRecord(record: SentRecord): Promise<JournalRecord> {
  const { payload } = record;
  if (typeof payload === 'string') return { ...record, payload };
  const text = await inflateLater(payload, { maxOutputLength: MAX_PAYLOAD_BYTES });
  return { ...record, payload: text.toString('utf8') };
}
