import { join } from 'node:path';
import { JOURNAL_FORMAT } from '../../ipc/journal-schema';
import type { FileSystem } from '../file-system';
import type { JournalFile } from './journal-file';
import { type ScannedFile, scanFile } from './scan';

/** A file that does not end with a whole frame. */
export interface BadTail {
  readonly name: string;
  readonly goodBytes: number;
  readonly size: number;
  readonly framesBehind: number;
  /** False when records that were acknowledged are or may be missing because of it. */
  readonly isHarmless: boolean;
}

/** A file that cannot be used because records before it are missing, or because it is not of this store. */
export interface StrayFile {
  readonly name: string;
  readonly size: number;
  readonly records: number;
}

/** What a journal folder holds. Looking changes nothing. */
export interface Inspection {
  readonly storeId: string | null;
  readonly format: number;
  /** The usable files, without a gap from record 1 to `lastSeq`. */
  readonly chain: JournalFile[];
  readonly lastSeq: number;
  readonly badTails: readonly BadTail[];
  readonly strays: readonly StrayFile[];
  /** A number that no file in the folder has, whatever its ending. */
  readonly nextNumber: number;
  readonly bytes: number;
}

interface NamedScan extends ScannedFile {
  readonly name: string;
}

const ANY_FILE = /^journal-(\d{6,})\./;
const JOURNAL_FILE = /^journal-\d{6,}\.hjl$/;

const numberIn = (name: string): number => Number(ANY_FILE.exec(name)?.[1] ?? 0);

/** Reads and checks the whole folder and says which files hold the journal. */
export async function inspectJournal(fs: FileSystem, folder: string): Promise<Inspection> {
  const names = (await fs.list(folder)).flatMap(({ name, kind }) =>
    typeof name === 'string' && kind === 'file' && ANY_FILE.test(name) ? [name] : [],
  );
  const journalNames = names.filter((name) => JOURNAL_FILE.test(name));
  journalNames.sort((a, b) => numberIn(a) - numberIn(b));
  const scans: NamedScan[] = [];
  for (const name of journalNames) scans.push({ name, ...(await scanFile(fs, join(folder, name))) });
  return {
    ...chainOf(scans),
    format: Math.max(
      JOURNAL_FORMAT,
      ...scans.map(({ header }) => (header.kind === 'newer' ? header.format : 0)),
    ),
    nextNumber: Math.max(0, ...names.map(numberIn)) + 1,
    bytes: scans.reduce((sum, { size }) => sum + size, 0),
  };
}

function storeIdOf(scans: readonly NamedScan[]): string | null {
  for (const { header } of scans) {
    if (header.kind === 'known') return header.header.storeId;
    if (header.kind === 'newer') return header.storeId;
  }
  return null;
}

const lastSeqOf = (chain: readonly JournalFile[]): number => {
  const last = chain.at(-1);
  return last === undefined ? 0 : last.firstSeq + last.count - 1;
};

/** Whether a file that begins at this record goes on where the chain ends, or replaces the end of its last file. */
function continues(chain: readonly JournalFile[], firstSeq: number): boolean {
  return firstSeq <= lastSeqOf(chain) + 1 && firstSeq >= (chain.at(-1)?.firstSeq ?? 1);
}

function chainOf(
  scans: readonly NamedScan[],
): Pick<Inspection, 'storeId' | 'chain' | 'lastSeq' | 'badTails' | 'strays'> {
  const storeId = storeIdOf(scans);
  const chain: JournalFile[] = [];
  const tails: Omit<BadTail, 'isHarmless'>[] = [];
  const strays: StrayFile[] = [];
  for (const scan of scans) {
    const { name, size, goodBytes, frames, marks, framesBehind } = scan;
    const header = scan.header.kind === 'known' ? scan.header.header : null;
    const isUsable = header !== null && header.storeId === storeId && continues(chain, header.firstSeq);
    if (strays.length > 0 || (header !== null && !isUsable)) {
      strays.push({ name, size, records: frames + framesBehind });
      continue;
    }
    if (header !== null) {
      const last = chain.at(-1);
      // The records it repeats were never acknowledged in the file before.
      if (last !== undefined) last.count = header.firstSeq - last.firstSeq;
      chain.push({ name, firstSeq: header.firstSeq, count: frames, goodBytes, size, marks });
    }
    if (goodBytes < size || size === 0) tails.push({ name, goodBytes, size, framesBehind });
  }
  const badTails = tails.map((tail) => {
    // A later file of the chain takes up without a gap: then nothing that counts was in the bad bytes.
    const isPassed = chain.some((file) => numberIn(file.name) > numberIn(tail.name));
    return { ...tail, isHarmless: isPassed || (tail.framesBehind === 0 && strays.length === 0) };
  });
  return { storeId, chain, lastSeq: lastSeqOf(chain), badTails, strays };
}
