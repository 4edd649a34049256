import { promisify } from 'node:util';
import { deflate, deflateSync, inflate, inflateSync } from 'node:zlib';
import * as v from 'valibot';
import { type JournalRecord, journalRecordSchema } from '../../ipc/journal-schema';
import { encodeFrameHead } from './format';

const deflateLater = promisify(deflate);
const inflateLater = promisify(inflate);

/** Below this, handing the work to another thread takes longer than doing it. */
const SMALL_BYTES = 32 * 1024;

/** A frame whose checksum is right but whose content is no record: no disk does that, only a program can. */
export class UnreadableRecord extends Error {
  override readonly name = 'UnreadableRecord';
}

/** One record as the frame that goes to the disk. */
export async function encodeRecord(record: JournalRecord): Promise<Uint8Array> {
  const json = Buffer.from(JSON.stringify(record), 'utf8');
  const payload = json.byteLength < SMALL_BYTES ? deflateSync(json) : await deflateLater(json);
  return Buffer.concat([encodeFrameHead(payload), payload]);
}

/** The record in a payload, which must be the one expected at that place. */
export async function decodeRecord(payload: Uint8Array, seq: number): Promise<JournalRecord> {
  try {
    const json = payload.byteLength < SMALL_BYTES ? inflateSync(payload) : await inflateLater(payload);
    const record = v.parse(journalRecordSchema, JSON.parse(json.toString('utf8')));
    if (record.seq === seq) return record;
    throw new RangeError(`It says that it is record ${record.seq}.`);
  } catch (cause) {
    throw new UnreadableRecord(`Record ${seq} of the journal cannot be read.`, { cause });
  }
}
