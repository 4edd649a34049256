import { analyseArticle } from '../core/importing/analyse-article';
import { instant } from '../core/model';
import { isArchive, unpackArchive } from '../formats/archive';
import type { SourceFile } from '../formats/document';
import { readFile } from '../formats/read-file';
import { openWorkerStore, type WorkerStore } from '../storage/open-worker-store';
import type { Numbered, WorkerMessage } from './import-protocol';
import { ImportWork } from './import-work';

/** Entry of the import worker: answers every request, then closes when it is told to. */
addEventListener('message', ({ data }: MessageEvent<Numbered | 'close'>) => {
  if (data === 'close') void close();
  else void answer(data);
});

interface Desk {
  readonly store: WorkerStore;
  readonly work: ImportWork;
}

let opening: Promise<Desk> | undefined;

async function open(): Promise<Desk> {
  const newId = () => crypto.randomUUID();
  const opened = await openWorkerStore({ now: () => instant(new Date().toISOString()), newId });
  if (!opened.ok) throw new Error(opened.error.code);
  const store = opened.value;
  const work = new ImportWork({ store, readFile, unpackArchive: unpack, analyse: analyseArticle, newId });
  return { store, work };
}

const unpack = (file: SourceFile) => (isArchive(file) ? unpackArchive(file) : null);

async function answer(request: Numbered): Promise<void> {
  const { id } = request;
  const say = (message: WorkerMessage) => postMessage(message);
  try {
    opening ??= open();
    const { work } = await opening;
    say({ id, answer: await work.answer(request, (known) => say({ id, known })) });
  } catch {
    // The database was closed or deleted under us: the store is opened anew for the next request.
    opening = undefined;
    say({ id, failed: true });
  }
}

async function close(): Promise<void> {
  const desk = await opening?.catch(() => undefined);
  await desk?.store.close();
  self.close();
}
