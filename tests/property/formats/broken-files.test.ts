import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormatReader } from '../../../renderer/formats/readers';
import { READERS } from '../../../renderer/formats/readers';
import { mailOf, SAVED_PAGE } from '../../support/mail-files';
import { writeDocx, writeOdt } from '../../support/office-files';
import { painted, writePdf } from '../../support/pdf-files';

const NO_CHOICES = { encoding: null, repair: null, columns: null };
const encoder = new TextEncoder();
const page =
  '<!doctype html><html lang="ar"><head><meta charset="utf-8"><script type="application/ld+json">{"@type":"NewsArticle","headline":"عنوان"}</script></head><body><nav>x</nav><article><h1>عنوان</h1><p>نص &amp; نص</p><table><tr><td>أ</td><td>ب</td></tr></table></article></body></html>';

const VALID: Readonly<
  Record<'html' | 'mhtml' | 'eml' | 'rtf' | 'docx' | 'odt' | 'pdf', () => Promise<Uint8Array>>
> = {
  html: () => Promise.resolve(encoder.encode(page)),
  mhtml: () => Promise.resolve(SAVED_PAGE),
  eml: () =>
    Promise.resolve(
      mailOf('Subject: x', 'Content-Type: multipart/mixed; boundary=e', '', '--e', '', 'نص', '--e--'),
    ),
  rtf: () =>
    Promise.resolve(
      encoder.encode(
        "{\\rtf1\\ansicpg1256{\\fonttbl{\\f0\\fcharset178 A;}}\\f0\\'d3\\u1604?\\par{\\footnote n}}",
      ),
    ),
  docx: writeDocx,
  odt: () =>
    Promise.resolve(
      writeOdt(
        '<text:p>نص<text:s text:c="3"/></text:p><text:list><text:list-item><text:p>بند</text:p></text:list-item></text:list>',
      ),
    ),
  pdf: () => Promise.resolve(writePdf({ pages: [[{ x: 50, y: 700, glyphs: painted('خبر عاجل') }]] })),
};

/** Cuts at a share of the length, and bytes changed at shares of it. */
const damage = fc.record({
  cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 2 }),
  flips: fc.array(
    fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })),
    {
      maxLength: 8,
    },
  ),
});

describe('a file broken anywhere', () => {
  it.each(Object.keys(VALID) as (keyof typeof VALID)[])(
    'in %s is read or refused, never thrown at',
    async (format) => {
      const valid = await VALID[format]();
      const read: FormatReader = await READERS[format]();
      expect((await read(valid, `a.${format}`, NO_CHOICES)).ok).toBe(true);
      await fc.assert(
        fc.asyncProperty(damage, async ({ cut, flips }) => {
          const broken = valid.slice(0, cut === null ? valid.length : Math.floor(valid.length * cut));
          for (const [place, byte] of flips) broken[Math.floor(place * broken.length)] = byte;
          const parts = await read(broken, `a.${format}`, NO_CHOICES);
          expect(typeof parts.ok).toBe('boolean');
        }),
        { seed: 20_261_120, numRuns: 200 },
      );
    },
    120_000,
  );
});
