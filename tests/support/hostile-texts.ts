import type { HostileFile } from './hostile-file';

/** A report of our own. */
export const REPORT = `ميناء الساحل يستأنف العمل بعد العاصفة
أعلنت هيئة الموانئ في مدينة الساحل أن العمل في الرصيف الشمالي سيستأنف مطلع الأسبوع المقبل.
وقال المتحدث باسم الهيئة إن الفرق الفنية أنهت إصلاح الرافعات التي تضررت في العاصفة الأخيرة.
وأضاف أن الحكومة خصصت مبلغا إضافيا لتوسيع المخازن قبل حلول الشتاء.`;

const MB = 1024 * 1024;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

function utf16(text: string, isBigEndian = false): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), !isBigEndian);
  }
  return bytes;
}

function repeated(text: string, size: number): Uint8Array {
  const part = utf8(text);
  const bytes = new Uint8Array(Math.floor(size / part.length) * part.length);
  bytes.set(part);
  for (let filled = part.length; filled < bytes.length; filled *= 2) bytes.copyWithin(filled, 0, filled);
  return bytes;
}

function withBytes(at: number, ...bytes: readonly number[]): Uint8Array {
  const report = utf8(REPORT).slice();
  report.set(bytes, at);
  return report;
}

const text = (
  what: string,
  becomes: HostileFile['becomes'],
  make: () => Uint8Array,
  keeps?: string,
): HostileFile => ({ what, fileName: 'file.txt', make, becomes, ...(keeps === undefined ? {} : { keeps }) });

/** Files of text whose bytes or characters are not as they should be. */
export const HOSTILE_TEXTS: readonly HostileFile[] = [
  text('zero bytes', 'empty', () => new Uint8Array()),
  text('one NUL', 'binary', () => new Uint8Array(1)),
  text('NULs only', 'binary', () => new Uint8Array(5000)),
  text('NULs between letters', 'binary', () => utf8(Array.from(REPORT).join('\u0000\u0000'))),
  text('one NUL in a long text', 'control-characters', () => utf8(`${REPORT}\u0000\n${REPORT}`), '\u0000'),
  text('NULs behind the text', 'control-characters', () => bytesOf(utf8(REPORT), [0, 0, 0])),
  text('control characters', 'binary', () => Uint8Array.from({ length: 900 }, (_, n) => n % 32)),
  text(
    'a few control characters',
    'control-characters',
    () => utf8(`${REPORT}\u0007\u001b[31m\u0008`),
    '\u001b[31m',
  ),
  text('white space only', 'empty', () => utf8(' \t\r\n\u00a0\u3000\u2028\u200b\u200f')),
  text('punctuation only', 'empty', () => utf8('… *** ——— «»\n---')),
  text('invalid UTF-8 in the middle', 'unreadable-characters', () => withBytes(120, 0xff, 0xc0), '\ufffd'),
  text('overlong UTF-8', 'unreadable-characters', () => withBytes(120, 0xc0, 0xaf), '\ufffd'),
  text('surrogates as UTF-8', 'unreadable-characters', () => withBytes(120, 0xed, 0xa0, 0x80), '\ufffd'),
  text('cut multi-byte end', 'unreadable-characters', () => utf8(REPORT).slice(0, 101), '\ufffd'),
  text(
    'lone surrogates in UTF-16',
    'unreadable-characters',
    () => bytesOf([0xff, 0xfe], utf16(`${REPORT}\ud800 وأضاف \udc00`)),
    '\ufffd وأضاف \ufffd',
  ),
  text(
    'lone surrogates in UTF-16 without a mark',
    'unreadable-characters',
    () => utf16(`${REPORT}\ud800`, true),
    '\ufffd',
  ),
  text(
    'odd number of bytes in UTF-16',
    'unreadable-characters',
    () => bytesOf(utf16(REPORT), [0x31]),
    REPORT,
  ),
  text('BOM only', 'empty', () => bytesOf([0xef, 0xbb, 0xbf])),
  text('BOM of UTF-16 only', 'empty', () => bytesOf([0xff, 0xfe])),
  text(
    'two BOMs',
    'control-characters',
    () => bytesOf([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], utf8(REPORT)),
    '\ufeff',
  ),
  text('UTF-32', 'undecodable', () => bytesOf([0xff, 0xfe, 0, 0, 0x27, 6, 0, 0])),
  text('U+FEFF mid-file', 'control-characters', () => utf8(`${REPORT}\n\ufeff${REPORT}`), '\ufeff'),
  text(
    'noncharacters and private use',
    'imported',
    () => utf8(`${REPORT}\uffff\ufdd0\ue000\u{10ffff}`),
    '\u{10ffff}',
  ),
  text('CR only', 'imported', () => utf8(REPORT.replaceAll('\n', '\r')), REPORT),
  text(
    'CR CR LF',
    'imported',
    () => utf8(REPORT.replaceAll('\n', '\r\r\n')),
    REPORT.replaceAll('\n', '\n\n'),
  ),
  text('one line of 50 MB', 'too-large', () => repeated('وقال المتحدث إن ', 50 * MB)),
  text('one line of 11 MB', 'imported', () => repeated('وقال المتحدث إن ', 11 * MB)),
  text('100,000 lines', 'imported', () =>
    utf8(Array.from({ length: 100_000 }, (_, n) => `سطر ${n}`).join('\n')),
  ),
  text('100,000 equal lines', 'imported', () => repeated('سطر واحد\n', 100_000 * 16)),
  text('100,000 blank lines', 'imported', () => utf8(`${REPORT}${'\n'.repeat(100_000)}${REPORT}`)),
  text('a million-character word', 'imported', () => utf8(`${REPORT}\n${'س'.repeat(1_000_000)}`)),
  text('a million combining marks', 'imported', () => utf8(`${REPORT}\nس${'\u0651'.repeat(1_000_000)}`)),
  text('a million digits', 'imported', () => utf8(`${REPORT}\n${'2024/'.repeat(200_000)}`)),
  text('a million open brackets', 'imported', () => utf8(`${REPORT}\n${'('.repeat(1_000_000)}`)),
  text(
    'bidi overrides',
    'control-characters',
    () => utf8(`${REPORT}\n\u202eمقلوب\u202d ab\u2066\u2067\u202b`),
    '\u202eمقلوب',
  ),
  text('presentation forms', 'imported', () => utf8(`${REPORT}\nﺍﻟﻮﺯﻳﺮ ﻻ ﻳﺰﻭﺭ ﷲ`), 'ﺍﻟﻮﺯﻳﺮ ﻻ ﻳﺰﻭﺭ ﷲ'),
  text('NFD', 'imported', () => utf8(REPORT.normalize('NFD')), REPORT.normalize('NFD')),
  text('UTF-8 read as Windows-1252 before', 'mojibake', () =>
    utf8(Array.from(utf8(REPORT), (byte) => String.fromCharCode(byte)).join('')),
  ),
  text('two languages of one byte', 'unsure-encoding', () => bytesOf(utf8('prix '), [0xe9, 0x20, 0xc7])),
  text('noise of upper bytes', 'undecodable', () =>
    Uint8Array.from({ length: 3000 }, (_, n) => 0x80 + ((n * n * 31) % 128)),
  ),
  text(
    'a script in plain text',
    'imported',
    () => utf8(`${REPORT}\n<script>globalThis.hostile = 1</script>`),
    '<script>',
  ),
];
