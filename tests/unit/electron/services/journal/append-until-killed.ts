import { Journal } from '../../../../../electron/services/journal/journal';
import { nodeFileSystem } from '../../../../../electron/services/node-file-system';
import { must, record, STORE } from '../support/records';

/** Appends for ever and prints each acknowledged number; the test ends it. */
async function appendUntilKilled(folder: string): Promise<void> {
  const journal = must(await Journal.open(nodeFileSystem, folder, { rollBytes: 20_000 }));
  if (journal.status().storeId === null) must(await journal.begin(STORE));
  let last = journal.status().lastSeq;
  for (;;) {
    const size = 1 + (last % 4);
    const batch = Array.from({ length: size }, (_, index) => last + 1 + index);
    last = must(
      await journal.append(
        STORE,
        batch.map((seq) => record(seq, payloadOf(seq))),
      ),
    );
    process.stdout.write(`${last}\n`);
  }
}

/** Sizes from a word to several pages, so that kills meet writes of every length. */
const payloadOf = (seq: number): string => `${seq}:${'نص '.repeat((seq * 37) % 3000)}`;

await appendUntilKilled(process.argv[2] ?? '');
