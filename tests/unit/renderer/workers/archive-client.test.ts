import { beforeEach, describe, expect, it } from 'vitest';
import {
  articleId,
  type CaseFile,
  type CaseFileContents,
  caseFileId,
  fail,
  instant,
  ok,
} from '../../../../renderer/core/model';
import { makeArchive } from '../../../../renderer/exporting/archive/make-archive';
import { parseArchive } from '../../../../renderer/exporting/archive/parse-archive';
import { sha256Of } from '../../../../renderer/exporting/archive/sha256-of';
import { createMemoryWorkbench, type MemoryWorkbench } from '../../../../renderer/platform/memory';
import type { ArchiveRepository, WriteFailure } from '../../../../renderer/storage/store';
import { exportCaseFile, importCaseFile } from '../../../../renderer/workers/archive-client';
import type { ArchiveRequest } from '../../../../renderer/workers/archive-protocol';
import { NO_DERIVED_ROWS } from '../../../support/article-builder';
import { anArticle } from '../../../support/briefing-builders';
import { localPort } from '../../../support/job-port';

const CASE_FILE = caseFileId('case-file-1');
const NOW = instant('2026-11-20T08:15:30.000Z');
const original = new TextEncoder().encode('النص الأصلي');

/** The archive worker's work on this thread. */
const startWorker = () =>
  localPort(async (data, report) => {
    const request = data as ArchiveRequest;
    const value =
      request.kind === 'make'
        ? await makeArchive(request.archive, request.stamp, report)
        : await parseArchive(request.bytes, report);
    return { value, transfer: [] };
  });

/** A store's archive in memory: what it holds, and what was loaded into it. */
function fakeArchive(contents: CaseFileContents | undefined, refusal?: WriteFailure) {
  const loaded: CaseFileContents[] = [];
  const archive: ArchiveRepository = {
    read: () => Promise.resolve(contents),
    load: (given) => {
      if (refusal) return Promise.resolve(fail(refusal));
      loaded.push(given);
      return Promise.resolve(ok<CaseFile>({ ...given.caseFile, id: caseFileId('fresh') }));
    },
  };
  return { store: { archive }, loaded };
}

let workbench: MemoryWorkbench;
let contents: CaseFileContents;

beforeEach(async () => {
  workbench = createMemoryWorkbench();
  await workbench.invoke('originals.put', [original]);
  contents = {
    caseFile: { id: CASE_FILE, name: 'ملف', createdAt: NOW, isSample: false },
    articles: [anArticle('article-1', { sourceSha256: await sha256Of(original) })],
    bodies: [{ articleId: articleId('article-1'), caseFileId: CASE_FILE, text: 'نص \uD800' }],
    ...NO_DERIVED_ROWS,
    highlights: [],
    tags: [],
    briefings: [],
  };
});

const base = () => ({ workbench, onProgress: () => undefined, startWorker });
async function archived(): Promise<Uint8Array> {
  const { store } = fakeArchive(contents);
  const made = await exportCaseFile({ ...base(), store, caseFileId: CASE_FILE, now: NOW }).result;
  if (!made.ok) throw new Error(made.error.code);
  return made.value.bytes;
}

describe('exportCaseFile and importCaseFile', () => {
  it('carry a case file with its originals to another machine', async () => {
    const bytes = await archived();
    const elsewhere = createMemoryWorkbench();
    const { store, loaded } = fakeArchive(undefined);
    const seen: number[] = [];
    const onProgress = (fraction: number) => seen.push(fraction);
    const imported = await importCaseFile({ ...base(), workbench: elsewhere, store, bytes, onProgress })
      .result;
    expect(imported).toMatchObject({ ok: true, value: { id: 'fresh', name: 'ملف' } });
    expect(loaded).toEqual([contents]);
    expect([...elsewhere.originals.values()]).toEqual([original]);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  it('make an archive without an original the vault has lost, and count it', async () => {
    workbench.answerWith('originals.read', () => Promise.resolve({ ok: false, code: 'damaged' }));
    const { store } = fakeArchive(contents);
    const made = await exportCaseFile({ ...base(), store, caseFileId: CASE_FILE, now: NOW }).result;
    expect(made).toMatchObject({ ok: true, value: { missingOriginals: 1 } });
    if (made.ok) expect((await parseArchive(made.value.bytes)).ok).toBe(true);
  });

  it('say that a case file is gone', async () => {
    const { store } = fakeArchive(undefined);
    const made = await exportCaseFile({ ...base(), store, caseFileId: CASE_FILE, now: NOW }).result;
    expect(made).toEqual({ ok: false, error: { code: 'missing' } });
  });

  it('say that the main side is gone, both ways', async () => {
    const bytes = await archived();
    const gone = () => Promise.reject(new Error('gone'));
    workbench.answerWith('originals.read', gone);
    workbench.answerWith('originals.put', gone);
    const { store, loaded } = fakeArchive(contents);
    const made = await exportCaseFile({ ...base(), store, caseFileId: CASE_FILE, now: NOW }).result;
    expect(made).toEqual({ ok: false, error: { code: 'disconnected' } });
    expect(await importCaseFile({ ...base(), store, bytes }).result).toEqual({
      ok: false,
      error: { code: 'disconnected' },
    });
    expect(loaded).toEqual([]);
  });

  it('load nothing from a damaged archive', async () => {
    const bytes = await archived();
    const { store, loaded } = fakeArchive(undefined);
    const imported = await importCaseFile({ ...base(), store, bytes: bytes.slice(0, bytes.length / 2) })
      .result;
    expect(imported).toMatchObject({ ok: false, error: { code: 'damaged' } });
    expect(loaded).toEqual([]);
  });

  it('load nothing when the vault is full', async () => {
    const bytes = await archived();
    workbench.answerWith('originals.put', (files) =>
      Promise.resolve(files.map(() => ({ ok: false, code: 'disk-full' }))),
    );
    const { store, loaded } = fakeArchive(undefined);
    const imported = await importCaseFile({ ...base(), store, bytes }).result;
    expect(imported).toEqual({ ok: false, error: { code: 'originals', why: 'disk-full' } });
    expect(loaded).toEqual([]);
  });

  it.each([
    [
      { code: 'invalid', reason: 'tag-cycle' },
      { code: 'damaged', damage: 'reference', where: 'tag-cycle' },
    ],
    [{ code: 'disk-full' }, { code: 'not-written', failure: { code: 'disk-full' } }],
  ] as const)('tell what the store said: %j', async (refusal, error) => {
    const bytes = await archived();
    const { store } = fakeArchive(undefined, refusal);
    expect(await importCaseFile({ ...base(), store, bytes }).result).toEqual({ ok: false, error });
  });

  it('stop before anything is loaded when cancelled', async () => {
    const bytes = await archived();
    const { store, loaded } = fakeArchive(undefined);
    const job = importCaseFile({ ...base(), store, bytes });
    job.cancel();
    expect(await job.result).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(loaded).toEqual([]);
  });
});
