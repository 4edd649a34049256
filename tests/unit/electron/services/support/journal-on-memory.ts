import { Journal } from '../../../../../electron/services/journal/journal';
import { MemoryDisk } from './memory-disk';
import { must, STORE } from './records';

/** Where the journals of these tests lie. */
export const FOLDER = '/data/journal';
export const FIRST = `${FOLDER}/journal-000001.hjl`;
export const SECOND = `${FOLDER}/journal-000002.hjl`;

export const reopen = async (disk: MemoryDisk, rollBytes?: number): Promise<Journal> =>
  must(await Journal.open(disk, FOLDER, rollBytes === undefined ? {} : { rollBytes }));

export async function begun(rollBytes?: number): Promise<{ disk: MemoryDisk; journal: Journal }> {
  const disk = new MemoryDisk();
  const journal = await reopen(disk, rollBytes);
  must(await journal.begin(STORE));
  return { disk, journal };
}

export const namesIn = (disk: MemoryDisk): string[] =>
  [...disk.files().keys()].map((path) => path.slice('/data/'.length)).sort();
export const bytesOf = (disk: MemoryDisk, path: string): Uint8Array =>
  disk.files().get(path) ?? new Uint8Array();
