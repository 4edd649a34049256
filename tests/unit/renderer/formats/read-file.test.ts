import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { splitBlocks } from '../../../../renderer/core/text/blocks';
import {
  type ExtractedDocument,
  NO_CHOICES,
  type ReadChoices,
  type ReadOutcome,
} from '../../../../renderer/formats/document';
import { MOST_BYTES } from '../../../../renderer/formats/format-limits';
import { readFile } from '../../../../renderer/formats/read-file';
import { REPORT } from '../../../support/hostile-texts';
import { zipOf } from '../../../support/zip-files';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (fileName: string, content: string | Uint8Array, choices: Partial<ReadChoices> = {}) =>
  readFile(
    { fileName, bytes: typeof content === 'string' ? utf8(content) : content },
    { ...NO_CHOICES, ...choices },
  );
const PAGE = `<!-- saved -->\n<?xml version="1.0"?>\n<html><head><title>خ</title></head><body><p>${REPORT}</p></body></html>`;

function onlyDocument(outcome: ReadOutcome): ExtractedDocument {
  expect(outcome.kind).toBe('documents');
  const [document] = outcome.kind === 'documents' ? outcome.documents : [];
  if (!document) throw new Error('no document');
  return document;
}
const formatOf = (outcome: ReadOutcome): string =>
  outcome.kind === 'failed' ? outcome.code : outcome.format;

describe('the format of a file', () => {
  it.each([
    ['a.txt', REPORT, 'text'],
    ['a.TEXT', REPORT, 'text'],
    ['a.md', REPORT, 'markdown'],
    ['a', REPORT, 'text'],
    ['a.20240823', REPORT, 'text'],
    ['a.aspx', PAGE, 'html'],
    ['a.txt', PAGE, 'html'],
    ['a.txt', `قرأت <html> في\n${PAGE}`, 'text'],
    ['a.doc', PAGE, 'html'],
    ['a.doc', REPORT, 'not-text-type'],
    ['a.html', REPORT, 'html'],
    ['a.csv', `text\n${REPORT.replaceAll('\n', ' ')}`, 'csv'],
    ['a.json', JSON.stringify([{ text: REPORT }]), 'jsonl'],
    ['a.ndjson', JSON.stringify({ text: REPORT }), 'jsonl'],
    ['a.doc', `{\\rtf1\\ansi ${'Text of a report. '.repeat(9)}}`, 'rtf'],
    ['a.jpg', REPORT, 'not-text-type'],
    ['a.xlsx', zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }), 'not-text-type'],
    ['a.zip', zipOf({ 'a.txt': REPORT }), 'damaged'],
    ['a.eml', 'Subject: x\r\nFrom: a@b.c\r\n\r\nText of a mail that says enough.', 'eml'],
  ])('%s: %#', async (fileName, content, format) => {
    expect(formatOf(await read(fileName, content))).toBe(format);
  });

  it('is that of the bytes for a page in UTF-16 and for one behind many comments', async () => {
    const wide = iconv.encode(PAGE, 'utf-16le', { addBOM: true });
    expect(formatOf(await read('a.txt', wide))).toBe('html');
    expect(formatOf(await read('a.txt', `${'<!--x-->'.repeat(400)}${PAGE}`))).toBe('html');
    expect(formatOf(await read('a.txt', `${'<!--x-->'.repeat(9000)}${PAGE}`))).toBe('text');
  });
});

describe('readFile', () => {
  it.each(['utf8', 'utf-16le', 'utf-16be', 'windows-1256', 'iso-8859-6'])('decodes %s', async (encoding) => {
    expect(onlyDocument(await read('a.txt', iconv.encode(REPORT, encoding)))).toMatchObject({
      text: REPORT,
      encoding: encoding.replace('utf8', 'utf-8'),
      unreadable: 0,
      repair: null,
      isRepaired: false,
      row: null,
    });
  });

  it('changes nothing but one mark and the line ends', async () => {
    const text = '\ufeff \tعنوان\u00a0 \r\n\r\nسطر\rسطر\u0085\u2028 \u200f نهاية \n\n';
    const document = onlyDocument(await read('a.txt', `\ufeff${text}`));
    expect(document.text).toBe(text.replace(/\r\n?/g, '\n'));
  });

  it('decodes again as the analyst chooses', async () => {
    const bytes = iconv.encode('Ministr zahraničí řekl, že jednání začne', 'windows-1250');
    const document = onlyDocument(await read('a.txt', bytes, { encoding: 'windows-1250' }));
    expect(document).toMatchObject({
      text: 'Ministr zahraničí řekl, že jednání začne',
      confidence: 'certain',
    });
  });

  it('takes pasted text for UTF-8 and for nothing but text', async () => {
    expect(onlyDocument(await read('', PAGE))).toMatchObject({ text: PAGE, encoding: 'utf-8' });
    expect(onlyDocument(await read('', '%PDF-1.4 قال')).text).toBe('%PDF-1.4 قال');
  });

  it('has the quotes of Windows-1252', async () => {
    const text = 'Le ministre a déclaré : “C’est réglé” – à Genève, après l’été, les délégués étaient là';
    expect(onlyDocument(await read('a.txt', iconv.encode(text, 'windows-1252'))).text).toBe(text);
  });

  it('says what share of a binary file is no text', async () => {
    const outcome = await read(
      'a.txt',
      Uint8Array.from({ length: 1000 }, (_, n) => (n % 4 === 0 ? 1 : 0x41)),
    );
    expect(outcome).toEqual({ kind: 'failed', code: 'binary', controlShare: 0.25 });
  });

  it('refuses what is larger than its format allows', async () => {
    expect(formatOf(await read('a.txt', new Uint8Array(MOST_BYTES.text + 1).fill(0x41)))).toBe('too-large');
  });

  it('gives the rows of a table with its sketch, or asks for its columns', async () => {
    const table = `العنوان,النص\nأ,"${REPORT}"\nب,\nج,…\nد,"${REPORT}"`;
    const outcome = await read('a.csv', table);
    expect(outcome).toMatchObject({
      kind: 'documents',
      table: { rowCount: 4, proposed: { title: 0, text: 1 } },
    });
    expect(outcome.kind === 'documents' && outcome.documents.map(({ row }) => row)).toEqual([0, 3]);
    expect(await read('a.csv', 'a,b\n1,2')).toMatchObject({ kind: 'needs-columns', table: { rowCount: 1 } });
  });
});

describe('mojibake in a file', () => {
  const damaged = iconv.decode(iconv.encode(REPORT, 'utf8'), 'windows-1256');

  it('is offered a repair and left as it is', async () => {
    expect(onlyDocument(await read('a.txt', damaged))).toMatchObject({
      text: damaged,
      repair: 'utf-8-read-as-windows-1256',
      isRepaired: false,
    });
  });

  it('is repaired when that is chosen, and never twice', async () => {
    const repair = 'utf-8-read-as-windows-1256';
    expect(onlyDocument(await read('a.txt', damaged, { repair }))).toMatchObject({
      text: REPORT,
      isRepaired: true,
    });
    expect(onlyDocument(await read('a.txt', REPORT, { repair }))).toMatchObject({
      text: REPORT,
      repair: null,
      isRepaired: false,
    });
    expect(onlyDocument(await read('a.txt', damaged, { repair: 'none' }))).toMatchObject({ repair: null });
  });

  it('is repaired in the fields too', async () => {
    const title = iconv.decode(iconv.encode('خبر', 'utf8'), 'windows-1256');
    const document = onlyDocument(
      await read('a.csv', `title,text\n${title},"${damaged}"`, { repair: 'utf-8-read-as-windows-1256' }),
    );
    expect(document.fields).toMatchObject([{ field: 'title', value: 'خبر' }]);
  });
});

describe('Markdown', () => {
  const text = `---\ntitle: "ميناء الساحل"\ndate: ٢٠٢٤-٠٨-٢٣\nالمصدر: صحيفة الساحل\nlayout: post\n---\n# عنوان\n\n## فصل\n- بند\n1. بند\n\`\`\`\n# لا\n\`\`\`\n# ثان\nنص`;

  it('keeps its signs, states roles by them, and fields by the keys above it', async () => {
    const document = onlyDocument(await read('a.md', text));
    expect(document.text).toBe(text);
    const roles = splitBlocks(text).map(({ index, text: block }) => [block, document.roles.get(index)]);
    expect(roles.filter(([, role]) => role !== undefined && role !== 'source-line')).toEqual([
      ['# عنوان', 'title'],
      ['## فصل', 'subheading'],
      ['- بند', 'list-item'],
      ['1. بند', 'list-item'],
      ['# ثان', 'subheading'],
    ]);
    expect(document.fields.map(({ field, value }) => [field, value])).toEqual([
      ['title', 'ميناء الساحل'],
      ['publishedOn', '2024-08-23'],
      ['outlet', 'صحيفة الساحل'],
    ]);
  });

  it('takes rules without keys for rules', async () => {
    const document = onlyDocument(await read('a.md', `---\nقال الوزير.\n---\n${REPORT}`));
    expect(document.fields).toEqual([]);
    expect([...document.roles.values()]).toEqual([]);
  });
});
