import { join } from 'node:path';
import type { JournalRecord } from '../../ipc/journal-schema';
import { readFully, withFile } from '../file-bytes';
import type { FileSystem, OpenFile } from '../file-system';
import { decodeFrameHead, FRAME_HEAD_BYTES, type FrameHead } from './format';
import type { JournalFile } from './journal-file';
import { decodeRecord, UnreadableRecord } from './payload';
import { ReadWindow } from './read-window';
import { MARK_EVERY } from './scan';

export interface RecordRange {
  readonly after: number;
  readonly lastSeq: number;
  readonly maxBytes: number;
}

async function headAt(window: ReadWindow, position: number, seq: number): Promise<FrameHead> {
  const head = decodeFrameHead(await window.at(position, FRAME_HEAD_BYTES));
  if (head === null) throw new UnreadableRecord(`Record ${seq} of the journal is not there any more.`);
  return head;
}

/** Walks from the nearest mark to the frame of `seq`. */
async function findFrame(window: ReadWindow, file: JournalFile, seq: number): Promise<number> {
  const index = seq - file.firstSeq;
  const mark = Math.floor(index / MARK_EVERY);
  let position = file.marks[mark] ?? 0;
  for (let at = mark * MARK_EVERY; at < index; at += 1) {
    position += FRAME_HEAD_BYTES + (await headAt(window, position, seq)).length;
  }
  return position;
}

/** A payload out of the window, or past it when it is larger than one. */
async function payloadAt(
  open: OpenFile,
  window: ReadWindow,
  start: number,
  length: number,
): Promise<Uint8Array> {
  const seen = await window.at(start, length);
  if (seen.byteLength === length) return seen;
  const payload = new Uint8Array(length);
  return payload.subarray(0, await readFully(open, payload, start));
}

/** Reads records of one file into `into` until the range or the budget ends; answers what is left of the budget. */
async function readFrom(
  open: OpenFile,
  file: JournalFile,
  next: number,
  range: RecordRange,
  into: JournalRecord[],
): Promise<number> {
  const window = new ReadWindow(open);
  const last = Math.min(range.lastSeq, file.firstSeq + file.count - 1);
  let budget = range.maxBytes;
  let position = await findFrame(window, file, next);
  for (let seq = next; seq <= last && (budget > 0 || into.length === 0); seq += 1) {
    const { length } = await headAt(window, position, seq);
    const record = await decodeRecord(
      await payloadAt(open, window, position + FRAME_HEAD_BYTES, length),
      seq,
    );
    if (into.length > 0 && record.payload.length > budget) return 0;
    into.push(record);
    budget -= record.payload.length;
    position += FRAME_HEAD_BYTES + length;
  }
  return budget;
}

/** The records after a number, in order, as many as fit in the budget but at least one while any is left. */
export async function readRecords(
  fs: FileSystem,
  folder: string,
  chain: readonly JournalFile[],
  range: RecordRange,
): Promise<readonly JournalRecord[]> {
  const records: JournalRecord[] = [];
  let budget = range.maxBytes;
  for (const file of chain) {
    const next = range.after + records.length + 1;
    const holdsNext = next >= file.firstSeq && next < file.firstSeq + file.count;
    if (!holdsNext || next > range.lastSeq) continue;
    budget = await withFile(fs.open(join(folder, file.name), 'read'), (open) =>
      readFrom(open, file, next, { ...range, maxBytes: budget }, records),
    );
    if (budget <= 0) break;
  }
  return records;
}
