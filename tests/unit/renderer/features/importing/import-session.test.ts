import { beforeEach, describe, expect, it } from 'vitest';
import { ok, type Result } from '../../../../../renderer/core/model';
import { ImportSession } from '../../../../../renderer/features/importing/import-session';
import { sourceOfFile, sourceOfText } from '../../../../../renderer/features/importing/import-source';
import {
  countRows,
  type ImportState,
  importedIds,
  retryableRows,
} from '../../../../../renderer/features/importing/import-state';
import { createMemoryWorkbench, type MemoryWorkbench } from '../../../../../renderer/platform/memory';
import type { IntakeFailure, IntakeFile } from '../../../../../renderer/platform/workbench';
import { NEWS } from '../../core/importing/samples';
import { batchTools, CASE_FILE, FakeWorker, MemoryArticles } from '../../workers/import-fakes';

let articles: MemoryArticles;
let workbench: MemoryWorkbench;
let finished: ImportState[];

beforeEach(() => {
  articles = new MemoryArticles();
  workbench = createMemoryWorkbench();
  finished = [];
});

function open(): ImportSession {
  const tools = batchTools(articles);
  return new ImportSession({
    caseFileId: CASE_FILE,
    workbench,
    onFinished: (state) => finished.push(state),
    startWorker: () => new FakeWorker(tools),
  });
}

function fileOf(
  path: string,
  text: string,
  failure?: IntakeFailure,
): IntakeFile & { failure: IntakeFailure | undefined } {
  return {
    name: path.split('/').at(-1) ?? '',
    relativePath: path,
    size: text.length,
    problem: null,
    failure,
    read(): Promise<Result<Uint8Array, IntakeFailure>> {
      return Promise.resolve(
        this.failure ? { ok: false, error: this.failure } : ok(new TextEncoder().encode(text)),
      );
    },
  };
}

const files = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) =>
    sourceOfFile(fileOf(`d/${from + index}.txt`, `${NEWS} ${from + index}`)),
  );

async function untilFinished(times = 1): Promise<ImportState> {
  while (finished.length < times) await new Promise((resolve) => setTimeout(resolve, 2));
  return finished[times - 1] ?? expect.fail('not finished');
}

describe('ImportSession', () => {
  it('tells every phase, and what became of every file', async () => {
    const session = open();
    const phases: string[] = [];
    session.subscribe(() => phases.push(session.get().phase));
    session.collecting(true);
    session.add([
      ...files(3),
      sourceOfFile(fileOf('photo.jpg', 'x')),
      sourceOfFile(fileOf('copy.txt', `${NEWS} 0`)),
    ]);
    const state = await untilFinished();
    expect([...new Set(phases)]).toEqual(['collecting', 'running', 'finished']);
    expect(countRows(state.rows)).toEqual({ all: 5, imported: 3, duplicate: 1, failed: 1 });
    expect(state.rows.map((row) => row.source.path)).toContain('photo.jpg');
    expect(importedIds(state.rows)).toEqual(articles.rows.map(({ article }) => article.id));
    expect(workbench.originals.size).toBe(3);
  });

  it('adds a further drop to the batch that is running', async () => {
    const session = open();
    session.add(files(20));
    session.add(files(5, 20));
    const state = await untilFinished();
    expect(state.progress).toMatchObject({ done: 25, total: 25 });
    expect(new Set(articles.rows.map(({ article }) => article.importBatchId)).size).toBe(1);
    session.add(files(1, 30));
    await untilFinished(2);
    expect(new Set(articles.rows.map(({ article }) => article.importBatchId)).size).toBe(2);
    expect(session.get().rows).toHaveLength(1);
  });

  it('tries again only what may go well the next time', async () => {
    const session = open();
    const locked = fileOf('locked.txt', `${NEWS} مغلق`, 'denied');
    session.add([sourceOfFile(locked), sourceOfFile(fileOf('empty.txt', '')), ...files(1)]);
    const first = await untilFinished();
    const rows = retryableRows(first.rows);
    expect(rows.map((row) => row.source.name)).toEqual(['locked.txt']);
    locked.failure = undefined;
    session.retry(rows);
    const second = await untilFinished(2);
    expect(countRows(second.rows)).toEqual({ all: 3, imported: 2, duplicate: 0, failed: 1 });
    expect(second.batchId).toBe(first.batchId);
  });

  it('stops, keeps what is in, and forgets what waited', async () => {
    const session = open();
    session.add(files(400));
    session.add(files(5, 400));
    session.stop();
    const state = await untilFinished();
    expect(state.phase).toBe('stopped');
    expect(state.rows.length).toBeLessThan(300);
    expect(articles.rows).toHaveLength(state.rows.length);
  });

  it('imports pasted text with its title and keeps it as an original', async () => {
    const session = open();
    session.add([sourceOfText(NEWS, 'من الحافظة')]);
    await untilFinished();
    expect(articles.rows[0]?.article).toMatchObject({ title: 'من الحافظة', fileName: '' });
    expect(workbench.originals.size).toBe(1);
  });

  it('goes back to where it was when nothing was chosen', () => {
    const session = open();
    session.collecting(true);
    session.collecting(false);
    expect(session.get().phase).toBe('idle');
  });

  it('reports a full disk as the reason of the files it met', async () => {
    workbench.answerWith('originals.put', (list) =>
      Promise.resolve(list.map(() => ({ ok: false, code: 'disk-full' }) as const)),
    );
    const session = open();
    session.add(files(2));
    const state = await untilFinished();
    expect(state.rows.map(({ outcome }) => outcome)).toEqual(
      Array(2).fill({ kind: 'failed', code: 'disk-full' }),
    );
    expect(retryableRows(state.rows)).toHaveLength(2);
  });
});
