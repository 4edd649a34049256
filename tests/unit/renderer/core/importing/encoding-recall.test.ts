import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { controlShare } from '../../../../../renderer/core/importing/binary';
import { detectEncoding } from '../../../../../renderer/core/importing/detect-encoding';
import { generatedText, seeded } from '../../../../bench/support/generated-text';

const TEXTS = 2_000;

/** The share of generated texts of so many characters whose encoding is found. */
function recall(encoding: string, characters: number): number {
  const random = seeded(20_261_120);
  let right = 0;
  for (let number = 0; number < TEXTS; number += 1) {
    const text = generatedText(characters, number);
    const start = Math.floor(random() * characters);
    const result = detectEncoding(iconv.encode(text.slice(start, start + characters), encoding));
    if (result.ok && result.value.encoding === encoding) right += 1;
  }
  return right / TEXTS;
}

describe('recall of the detector on generated Arabic text', () => {
  it.each([
    ['utf-16le', 100, 0.999],
    ['utf-16be', 100, 0.999],
    ['windows-1256', 100, 0.999],
    ['iso-8859-6', 100, 0.999],
    ['windows-1256', 15, 0.98],
    ['iso-8859-6', 15, 0.98],
  ])('%s at %i characters is at least %d', (encoding, characters, least) => {
    expect(recall(encoding, characters)).toBeGreaterThanOrEqual(least);
  });
});

it('says what share of a binary file is no text', () => {
  expect(controlShare(new TextEncoder().encode('نص\r\n\tنص'))).toBe(0);
  expect(controlShare(Uint8Array.of(0x41, 1, 0x42, 2))).toBe(0.5);
  expect(controlShare(new Uint8Array(90))).toBe(1);
  expect(controlShare(new Uint8Array())).toBe(0);
});
