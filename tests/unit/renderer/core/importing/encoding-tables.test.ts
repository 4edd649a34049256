import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import {
  ISO_8859_6,
  WINDOWS_1251,
  WINDOWS_1252,
  WINDOWS_1255,
  WINDOWS_1256,
} from '../../../../../renderer/core/importing/byte-letters';
import { inspectUtf8 } from '../../../../../renderer/core/importing/utf8';

const upper = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);

it.each([
  ['windows-1256', WINDOWS_1256],
  ['iso-8859-6', ISO_8859_6],
  ['windows-1251', WINDOWS_1251],
  // The platform's table has no U+05BA yet.
  ['windows-1255', WINDOWS_1255.replace('\u05ba', '\ufffd')],
])('the table of %s is the platform’s', (encoding, table) => {
  expect(table).toBe(new TextDecoder(encoding).decode(upper));
});

it('the table of windows-1252 has its typographic signs', () => {
  // Node decodes this label as ISO-8859-1, so the comparison is with another implementation.
  const known = iconv.decode(Buffer.from(upper), 'windows-1252');
  for (let index = 0; index < 128; index += 1) {
    if (known[index] !== '\ufffd') expect(WINDOWS_1252[index]).toBe(known[index]);
  }
});

it.each([
  ['ok', 'قلم 😀', { multiByte: 4, bad: 0, isCut: false }],
  ['overlong', [0xc0, 0xaf], { multiByte: 0, bad: 2, isCut: false }],
  ['surrogate', [0xed, 0xa0, 0x80], { multiByte: 0, bad: 3, isCut: false }],
  ['too high', [0xf4, 0x90, 0x80, 0x80], { multiByte: 0, bad: 4, isCut: false }],
  ['lone continuation', [0x41, 0x80], { multiByte: 0, bad: 1, isCut: false }],
  ['broken in the middle', [0xe2, 0x82, 0x41], { multiByte: 0, bad: 1, isCut: false }],
  ['cut at the end', [0xd8, 0xa7, 0xd8], { multiByte: 1, bad: 0, isCut: true }],
])('inspects UTF-8: %s', (_, input, report) => {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : Uint8Array.from(input);
  expect(inspectUtf8(bytes)).toEqual(report);
});
