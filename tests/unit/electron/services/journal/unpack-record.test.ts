import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpackRecord } from '../../../../../electron/services/journal/unpack-record';

const record = (payload: string | Uint8Array) => ({
  seq: 1,
  at: '2026-11-20T08:00:00.000Z',
  label: 'articles.import',
  counts: { articles: 1 },
  payload,
});

describe('a record from the window', () => {
  it('is kept as it is when its payload is text', async () => {
    expect(await unpackRecord(record('{"v":2}'))).toEqual(record('{"v":2}'));
  });

  it('is unpacked when its payload is bytes', async () => {
    const text = JSON.stringify({ v: 2, text: 'خبر '.repeat(50_000) });
    expect(await unpackRecord(record(new Uint8Array(deflateRawSync(text))))).toEqual(record(text));
  });

  it('is refused when its bytes are no deflated text', async () => {
    await expect(unpackRecord(record(new Uint8Array([255, 255, 255])))).rejects.toThrow();
  });
});
