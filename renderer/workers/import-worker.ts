import { articleId, instant, type Result, type Sha256, sha256 } from '../core/model';
import { openWorkerStore, type WorkerStore } from '../storage/open-worker-store';
import { importBatch } from './import-batch';
import type { BatchReply, BatchRequest, ImportOutcome } from './import-protocol';

/** Entry of the import worker: answers every batch, then closes when it is told to. */
addEventListener('message', ({ data }: MessageEvent<BatchRequest | 'close'>) => {
  if (data === 'close') void close();
  else void answer(data);
});

let opening: ReturnType<typeof open> | undefined;

function open(): Promise<Result<WorkerStore, unknown>> {
  return openWorkerStore({
    now: () => instant(new Date().toISOString()),
    newId: () => crypto.randomUUID(),
  });
}

async function answer(request: BatchRequest): Promise<void> {
  const reply: BatchReply = { id: request.id, outcomes: await outcomesOf(request) };
  postMessage(reply);
}

async function outcomesOf(request: BatchRequest): Promise<readonly ImportOutcome[]> {
  try {
    opening ??= open();
    const store = await opening;
    if (store.ok) return await importInto(store.value, request);
    return notWritten(request);
  } catch {
    // The database was closed or deleted under us.
    return notWritten(request);
  }
}

/** The store is opened anew for the next batch. */
function notWritten(request: BatchRequest): readonly ImportOutcome[] {
  opening = undefined;
  return request.files.map(() => ({ kind: 'failed', code: 'not-written' }));
}

function importInto(store: WorkerStore, request: BatchRequest): Promise<readonly ImportOutcome[]> {
  return importBatch(request, {
    articles: store.articles,
    decode: (bytes, encoding) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes),
    sha256: hash,
    newId: () => articleId(crypto.randomUUID()),
  });
}

async function close(): Promise<void> {
  const store = await opening;
  if (store?.ok) await store.value.close();
  self.close();
}

async function hash(text: string): Promise<Sha256> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return sha256(Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(''));
}
