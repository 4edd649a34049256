import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../../../../renderer/core/importing/sha256-of';

const truth = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('sha256Of', () => {
  it('agrees with the system for every length around the block borders', () => {
    for (let length = 0; length <= 260; length += 1) {
      const bytes = randomBytes(length);
      expect(sha256Of(bytes), `${length} bytes`).toBe(truth(bytes));
    }
  });

  it('hashes views into larger buffers and texts of megabytes', () => {
    const large = randomBytes(3_000_001);
    expect(sha256Of(large)).toBe(truth(large));
    expect(sha256Of(large.subarray(13, 5_014))).toBe(truth(large.subarray(13, 5_014)));
  });
});
