import { describe, expect, it } from 'vitest';
import { briefingToDocx } from '../../../../renderer/exporting/docx/briefing-to-docx';
import type { BriefingToDocxInput } from '../../../../renderer/exporting/docx/docx-input';
import { exportBriefing } from '../../../../renderer/workers/export-client';
import { type JobPort, runJob } from '../../../../renderer/workers/export-job';
import { aBriefing } from '../../../support/briefing-builders';
import { localPort } from '../../../support/job-port';

const silent = () => localPort(() => new Promise(() => undefined));

describe('exportBriefing', () => {
  it('gives the bytes of the Word file and reports progress to the end', async () => {
    const seen: number[] = [];
    const port = localPort(async (input, report) => {
      const value = await briefingToDocx(input as BriefingToDocxInput, report);
      return { value, transfer: [value.bytes.buffer] };
    });
    const job = exportBriefing(
      aBriefing({ version: 1, blocks: [] }),
      (fraction) => seen.push(fraction),
      () => port,
    );
    const result = await job.result;
    expect(result.ok && result.value.bytes.length).toBeGreaterThan(5000);
    expect(seen.at(-1)).toBe(1);
    expect(port.isTerminated()).toBe(true);
  });

  it('ends the worker on cancel and says so', async () => {
    const port = silent();
    const job = exportBriefing(
      aBriefing({ version: 1, blocks: [] }),
      () => undefined,
      () => port,
    );
    job.cancel();
    expect(await job.result).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(port.isTerminated()).toBe(true);
  });

  it('stays what it was when cancelled after its end', async () => {
    const port = localPort(() => Promise.resolve({ value: 1, transfer: [] }));
    const job = runJob<number>({ start: () => port, request: null, onProgress: () => undefined });
    expect(await job.result).toEqual({ ok: true, value: 1 });
    job.cancel();
    expect(await job.result).toEqual({ ok: true, value: 1 });
  });

  it('turns a throw in the worker into a failure with its message', async () => {
    const port = localPort(() => Promise.reject(new RangeError('no such paragraph')));
    const { result } = runJob({ start: () => port, request: null, onProgress: () => undefined });
    expect(await result).toMatchObject({ ok: false, error: { code: 'failed' } });
    expect(JSON.stringify(await result)).toContain('no such paragraph');
  });

  it('turns a lost worker into a failure', async () => {
    const port = silent();
    const { result } = runJob({ start: () => port, request: null, onProgress: () => undefined });
    port.fail('script error');
    expect(await result).toEqual({ ok: false, error: { code: 'failed', message: 'script error' } });
  });

  it('turns a worker that may not start into a failure', async () => {
    const start = (): JobPort => {
      throw new TypeError('blocked by policy');
    };
    const { result } = runJob({ start, request: null, onProgress: () => undefined });
    expect(await result).toEqual({ ok: false, error: { code: 'failed', message: 'blocked by policy' } });
  });
});
