import { deflateSync } from 'fflate';
import { crc32 } from '../../renderer/formats/archive/crc32';
import type { HostileFile } from './hostile-file';
import { REPORT } from './hostile-texts';
import { writeZip, zipOf } from './zip-files';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const MB = 1024 * 1024;

/** The signature of an old office file, room for its tables, and the names of its streams. */
const oldOffice = (...streams: readonly string[]): Uint8Array =>
  latin(
    `\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${'\u0000'.repeat(1016)}${streams
      .map((name) =>
        Array.from(name, (character) => `${character}\u0000`)
          .join('')
          .padEnd(64, '\u0000'),
      )
      .join('')}`,
  );

const ENTITIES = `<!DOCTYPE lolz [<!ENTITY a "${'ha '.repeat(20)}">${Array.from(
  'bcdefghij',
  (name, index) => {
    const before = 'abcdefghij'.charAt(index);
    return `<!ENTITY ${name} "${`&${before};`.repeat(10)}">`;
  },
).join('')}]>`;

const WORD_TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const WORD_RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const wordXml = (body: string, prolog = ''): string =>
  `<?xml version="1.0"?>${prolog}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${body}</w:t></w:r></w:p></w:body></w:document>`;
const word = (document: string | Uint8Array): Uint8Array =>
  zipOf({ '[Content_Types].xml': WORD_TYPES, '_rels/.rels': WORD_RELATIONS, 'word/document.xml': document });

const openText = (body: string, prolog = ''): Uint8Array =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml':
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
    'content.xml': `<?xml version="1.0"?>${prolog}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>${body}</text:p></office:text></office:body></office:document-content>`,
  });

/** An office file of both kinds whose text is 80 MB of spaces in 80 KB. */
function officeBomb(): Uint8Array {
  const content = new Uint8Array(80 * MB).fill(0x20);
  const packed = deflateSync(content, { level: 1 });
  const text = { packed, method: 8, size: content.length, crc: crc32(content) };
  return writeZip([
    { name: 'mimetype', packed: utf8('application/vnd.oasis.opendocument.text') },
    { name: '[Content_Types].xml', packed: utf8(WORD_TYPES) },
    { name: 'word/document.xml', ...text },
    { name: 'content.xml', ...text },
  ]);
}

const HOSTILE_PAGE = `<!DOCTYPE html><html><head><title>خبر</title>
<script>globalThis.hostile = 1; fetch('https://tracker.example/x')</script>
<meta http-equiv="refresh" content="0;url=https://tracker.example"><base href="https://tracker.example">
<link rel="stylesheet" href="https://tracker.example/a.css"></head>
<body onload="globalThis.hostile = 2"><article><h1>ميناء الساحل يستأنف العمل</h1>
${REPORT.split('\n')
  .map((line) => `<p>${line}</p>`)
  .join('\n')}
<img src="https://tracker.example/p.gif" onerror="globalThis.hostile = 3"><iframe src="file:///etc/passwd"></iframe>
<svg onload="globalThis.hostile = 4"><a href="javascript:globalThis.hostile = 5">x</a></svg></article></body></html>`;

const file = (
  what: string,
  fileName: string,
  becomes: HostileFile['becomes'],
  make: () => Uint8Array,
  keeps?: string,
): HostileFile => ({
  what,
  fileName,
  make,
  becomes,
  ...(keeps === undefined ? {} : { keeps }),
});

/** Files that are not what their name says, are locked, or unpack to more than they may. */
export const HOSTILE_CONTAINERS: readonly HostileFile[] = [
  file('a PNG named .txt', 'a.txt', 'binary', () => latin('\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR')),
  file('a zip named .txt', 'a.txt', 'binary', () => zipOf({ 'a.txt': REPORT })),
  file('an executable named .txt', 'a.txt', 'binary', () =>
    latin(`MZ\u0090\u0000\u0003${'\u0000'.repeat(200)}This program`),
  ),
  file('a program of Linux named .txt', 'a.txt', 'binary', () => latin('\u007fELF\u0002\u0001\u0001')),
  file('an executable named .docx', 'a.docx', 'damaged', () => latin(`MZ\u0090\u0000${'\u0000'.repeat(99)}`)),
  file('a text named .docx', 'a.docx', 'damaged', () => utf8(REPORT)),
  file('a text named .pdf', 'a.pdf', 'damaged', () => utf8(REPORT)),
  file('an old Word file', 'a.doc', 'not-text-type', () => oldOffice('WordDocument')),
  file('an old Word file named .docx', 'a.docx', 'damaged', () => oldOffice('WordDocument')),
  file('an encrypted docx', 'a.docx', 'encrypted', () => oldOffice('EncryptionInfo', 'EncryptedPackage')),
  file('an encrypted docx named .doc', 'a.doc', 'encrypted', () => oldOffice('EncryptionInfo')),
  file('a docx cut in half', 'a.docx', 'damaged', () => word(wordXml(REPORT)).subarray(0, 400)),
  file('a docx without a document', 'a.docx', 'damaged', () => zipOf({ '[Content_Types].xml': WORD_TYPES })),
  file('a docx of broken XML', 'a.docx', 'damaged', () => word('<w:document><w:body><w:p>')),
  file('a docx named .zip', 'a.zip', 'imported', () => word(wordXml(REPORT)), 'هيئة الموانئ'),
  file('XML entity bomb in a docx', 'a.docx', 'damaged', () => word(wordXml('&j;', ENTITIES))),
  file('XML entity bomb in an odt', 'a.odt', 'damaged', () => openText('&j;', ENTITIES)),
  file('an external XML entity', 'a.odt', 'damaged', () =>
    openText('&x;', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
  ),
  file('a docx that unpacks to 80 MB', 'a.docx', 'bomb', officeBomb),
  file('a damaged zip', 'a.zip', 'damaged', () => latin('PK\u0003\u0004 and then nothing')),
  file('a text named .zip', 'a.zip', 'damaged', () => utf8(REPORT)),
  file('HTML with scripts and remote images', 'a.html', 'imported', () => utf8(HOSTILE_PAGE), 'هيئة الموانئ'),
  file('such HTML named .txt', 'a.txt', 'imported', () => utf8(HOSTILE_PAGE), 'هيئة الموانئ'),
  file(
    'HTML of 100,000 nested elements',
    'a.html',
    'imported',
    () => utf8(`<html><body>${'<div>'.repeat(100_000)}<p>${REPORT}</p>`),
    'هيئة الموانئ',
  ),
  file(
    'HTML that ends in a tag',
    'a.html',
    'imported',
    () => utf8(`<html><body><p>${REPORT}<a href="`),
    'هيئة الموانئ',
  ),
  file('HTML of nothing but scripts', 'a.html', 'empty', () =>
    utf8('<html><script>globalThis.hostile=1</script></html>'),
  ),
  file('RTF of 100,000 open groups', 'a.rtf', 'damaged', () => latin(`{\\rtf1 ${'{'.repeat(100_000)}`)),
  file(
    'RTF with an object',
    'a.rtf',
    'imported',
    () =>
      latin(`{\\rtf1\\ansi{\\object\\objupdate{\\*\\objdata 4d5a9000}}${'Text of a report. '.repeat(20)}}`),
    'Text of a report.',
  ),
  file('a mail without a body', 'a.eml', 'empty', () => utf8('From: a@example.org\r\nDate: x\r\n\r\n')),
  file('a mail within 300 mails', 'a.eml', 'empty', () =>
    utf8('Content-Type: message/rfc822\r\nMIME-Version: 1.0\r\n\r\n'.repeat(300)),
  ),
  file('a csv of one open quote', 'a.csv', 'needs-columns', () => utf8(`a,b\n"${'x,y\n'.repeat(50_000)}`)),
  file('a csv of 100,000 columns', 'a.csv', 'needs-columns', () =>
    utf8(`${'a,'.repeat(100_000)}\n${'1,'.repeat(100_000)}`),
  ),
  file('a jsonl nested 100,000 deep', 'a.jsonl', 'damaged', () => utf8('['.repeat(100_000))),
  file('a PDF of its mark alone', 'a.pdf', 'damaged', () => latin('%PDF-1.7\n%%EOF')),
];
