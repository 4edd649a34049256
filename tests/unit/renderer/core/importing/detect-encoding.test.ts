import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { detectEncoding } from '../../../../../renderer/core/importing/detect-encoding';
import { FRENCH, NEWS } from './samples';

const bytesOf = (text: string, encoding: string, addBOM = false): Uint8Array =>
  iconv.encode(text, encoding, { addBOM });

describe('detectEncoding', () => {
  it.each([
    ['utf-8', NEWS, 'utf8', true],
    ['utf-16le', NEWS, 'utf-16le', true],
    ['utf-16be', NEWS, 'utf-16be', true],
  ])('knows %s by its mark', (encoding, text, name, mark) => {
    expect(detectEncoding(bytesOf(text, name, mark))).toEqual({
      ok: true,
      value: { encoding, confidence: 'certain' },
    });
  });

  it.each([
    ['utf-8', NEWS, 'utf8', 'certain'],
    ['utf-8', 'plain ASCII text', 'utf8', 'certain'],
    ['utf-16le', NEWS, 'utf-16le', 'likely'],
    ['utf-16be', NEWS, 'utf-16be', 'likely'],
    ['utf-16le', 'English only, with 42 digits', 'utf-16le', 'likely'],
    ['windows-1256', NEWS, 'windows-1256', 'likely'],
    ['windows-1256', 'Reuters: قال الوزير في Geneva إن الاتفاق جاهز', 'windows-1256', 'likely'],
    ['windows-1256', 'قَالَ الوَزِيرُ إنَّ العَمَلَ بَدَأَ', 'windows-1256', 'likely'],
    ['windows-1256', 'وزير خارجه گفت که مذاکرات در پاريس و ژنو، چند روز ديگر', 'windows-1256', 'likely'],
    ['iso-8859-6', NEWS, 'iso-8859-6', 'likely'],
    [
      'windows-1251',
      'Президент заявил, что переговоры продолжатся на следующей неделе',
      'windows-1251',
      'likely',
    ],
    ['windows-1255', 'שר החוץ אמר כי השיחות יימשכו בשבוע הבא בירושלים', 'windows-1255', 'likely'],
    ['windows-1255', 'שר החוץ אמר כי השיחות יימשכו בשבוע הבא בירושלים', 'iso-8859-8', 'likely'],
    ['windows-1252', FRENCH, 'windows-1252', 'likely'],
    ['windows-1252', 'Die Gespräche über die Brücke dürften länger dauern.', 'windows-1252', 'unsure'],
  ])('knows %s without a mark: %s', (encoding, text, name, confidence) => {
    expect(detectEncoding(bytesOf(text, name))).toEqual({ ok: true, value: { encoding, confidence } });
  });

  it.each(['windows-1256', 'iso-8859-6', 'utf-16le', 'utf-16be'])('knows a single line of %s', (encoding) => {
    expect(detectEncoding(bytesOf('الميناء يعود إلى العمل', encoding))).toMatchObject({
      value: { encoding },
    });
  });

  it('reads UTF-8 with a few bad bytes as damaged UTF-8', () => {
    const bytes = bytesOf(NEWS, 'utf8').slice();
    bytes.set([0xff, 0xc0], 40);
    expect(detectEncoding(bytes)).toEqual({ ok: true, value: { encoding: 'utf-8', confidence: 'likely' } });
  });

  it('is unsure of UTF-8 that is damaged badly', () => {
    const bytes = bytesOf(NEWS, 'utf8').slice();
    for (let at = 7; at < bytes.length; at += 19) bytes[at] = 0xff;
    expect(detectEncoding(bytes)).toEqual({ ok: true, value: { encoding: 'utf-8', confidence: 'unsure' } });
  });

  it.each([
    ['windows-1253', 'Ο υπουργός δήλωσε ότι οι συνομιλίες θα συνεχιστούν την επόμενη εβδομάδα'],
    ['koi8-r', 'Президент заявил, что переговоры продолжатся на следующей неделе'],
    ['windows-1250', 'Ministr zahraničí prohlásil, že jednání budou pokračovat příští týden'],
  ])('is never sure of %s, which it does not know', (name, text) => {
    const result = detectEncoding(bytesOf(text, name));
    expect(result.ok ? result.value.confidence : result.error).toMatch(/^(unsure|undecodable)$/);
  });

  it('reads UTF-8 whose last character is cut off as UTF-8', () => {
    expect(detectEncoding(bytesOf(NEWS, 'utf8').subarray(0, 101))).toMatchObject({
      value: { encoding: 'utf-8', confidence: 'certain' },
    });
  });

  it('reads padded UTF-16', () => {
    const padded = new Uint8Array(4096);
    padded.set(bytesOf(NEWS.slice(0, 300), 'utf-16le'));
    expect(detectEncoding(padded.subarray(0, 660))).toMatchObject({ value: { encoding: 'utf-16le' } });
  });

  it.each([
    ['NULs', new Uint8Array(500)],
    ['control bytes', Uint8Array.from({ length: 900 }, (_, index) => (index * 37) % 256)],
    ['a PDF', bytesOf('%PDF-1.4 only text here', 'latin1')],
    ['a zip', bytesOf('PK\u0003\u0004abc', 'latin1')],
    ['rich text', bytesOf('{\\rtf1 Hello}', 'latin1')],
    [
      '16-bit sound',
      Uint8Array.from({ length: 2000 }, (_, index) => (index % 2 === 0 ? (index * 7) % 256 : 0)),
    ],
  ])('refuses %s as binary', (_, bytes) => {
    expect(detectEncoding(bytes)).toEqual({ ok: false, error: 'binary' });
  });

  it.each([
    ['gb18030', '中国外交部发言人表示中方将继续'],
    ['utf-32le', NEWS],
    ['utf-32be', NEWS],
  ])('refuses %s, which it cannot read, rather than show wrong letters', (name, text) => {
    expect(detectEncoding(bytesOf(text, name, name.startsWith('utf-32')))).toEqual({
      ok: false,
      error: 'undecodable',
    });
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(['boolean']).toContain(typeof detectEncoding(bytes).ok);
      }),
      { numRuns: 2000 },
    );
  });
});
