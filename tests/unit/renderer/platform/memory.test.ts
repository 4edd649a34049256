import { describe, expect, it, vi } from 'vitest';
import { CHANNELS } from '../../../../electron/ipc/contract';
import { createMemoryWorkbench } from '../../../../renderer/platform/memory';

const record = (seq: number) => ({
  seq,
  at: '2026-01-01T00:00:00Z',
  label: 'x',
  counts: { articles: seq },
  payload: 'p',
});

describe('the workbench in memory', () => {
  it('keeps a journal by the real one’s rules', async () => {
    const workbench = createMemoryWorkbench();
    expect(await workbench.invoke('journal.append', 'store-0001', [record(1)])).toMatchObject({
      code: 'foreign-store',
    });
    expect(await workbench.invoke('journal.begin', 'store-0001', null)).toEqual({ ok: true });
    expect(await workbench.invoke('journal.begin', 'store-0002', null)).toEqual({
      ok: false,
      code: 'exists',
    });
    expect(await workbench.invoke('journal.append', 'store-0001', [record(1), record(2)])).toEqual({
      ok: true,
      lastSeq: 2,
    });
    expect(await workbench.invoke('journal.append', 'store-0001', [record(2), record(3)])).toEqual({
      ok: true,
      lastSeq: 3,
    });
    expect(await workbench.invoke('journal.append', 'store-0001', [record(5)])).toEqual({
      ok: false,
      code: 'gap',
    });
    expect(await workbench.invoke('journal.status')).toMatchObject({
      storeId: 'store-0001',
      lastSeq: 3,
      counts: { articles: 3 },
    });
    const first = await workbench.invoke('journal.read', { after: 0, maxBytes: 1 });
    expect([first.records.length, first.isLast]).toEqual([1, false]);
    const rest = await workbench.invoke('journal.read', { after: 1, maxBytes: 1000 });
    expect([rest.records.length, rest.isLast]).toEqual([2, true]);
  });

  it('keeps originals, settings and exports', async () => {
    const workbench = createMemoryWorkbench({ settings: { language: 'en' } });
    const [put] = await workbench.invoke('originals.put', [new Uint8Array([1, 2, 3])]);
    if (!put?.ok) throw new Error('not stored');
    expect(await workbench.invoke('originals.read', put.sha256)).toEqual({
      ok: true,
      bytes: new Uint8Array([1, 2, 3]),
    });
    await workbench.invoke('settings.write', { theme: 'dark' });
    expect(workbench.settings).toMatchObject({ language: 'en', theme: 'dark' });
    const file = { placeId: 'exports', fileName: 'موجز.docx', bytes: new Uint8Array([7]), replace: false };
    const written = await workbench.invoke('exports.write', file);
    expect(await workbench.invoke('exports.write', file)).toMatchObject({ code: 'exists' });
    expect([...workbench.exported.keys()]).toEqual([written.path]);
  });

  it('checks arguments like main and can answer with a failure on demand', async () => {
    const workbench = createMemoryWorkbench();
    await expect(workbench.invoke('originals.read', 'no hash')).rejects.toThrow();
    workbench.answerWith('settings.write', () => Promise.resolve({ ok: false, code: 'disk-full' }));
    expect(await workbench.invoke('settings.write', {})).toEqual({ ok: false, code: 'disk-full' });
    workbench.answerWith('settings.write', null);
    expect(await workbench.invoke('settings.write', {})).toMatchObject({ ok: true });
  });

  it('answers every channel that needs no arguments, and emits events', async () => {
    const workbench = createMemoryWorkbench();
    for (const channel of [
      'app.describe',
      'app.flushed',
      'settings.read',
      'journal.status',
      'exports.places',
    ] as const) {
      expect(CHANNELS).toContain(channel);
      expect(await workbench.invoke(channel)).toBeTruthy();
    }
    const listener = vi.fn();
    const unsubscribe = workbench.on('app.flush', listener);
    workbench.emit('app.flush');
    unsubscribe();
    workbench.emit('app.flush');
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
