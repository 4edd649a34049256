import PostalMime, { decodeWords } from 'postal-mime';
import { fail, ok, type Result } from '../../core/model';
import { byteString, bytesOf } from '../byte-string';
import type { FormatFailure, ReadChoices } from '../document';
import { decodePage, encodingNamed } from '../html/page-charset';
import { readPage } from '../html/read-html';
import type { ReadParts } from '../read-parts';
import { StatedFields } from '../stated-field';
import { type DecodedText, decodeDetected } from '../text/decode-bytes';
import { leavesOf, type MimePart, parameter, partOf } from './mime-parts';

/**
 * Reads a page a browser saved as one file: the page at its root, with the address it was saved from. The frames,
 * pictures and styles beside it are not looked at.
 */
export async function readMhtml(
  bytes: Uint8Array,
  _fileName: string,
  choices: Pick<ReadChoices, 'encoding'>,
): Promise<Result<ReadParts, FormatFailure>> {
  if (bytes.length === 0) return fail('empty');
  const file = partOf(byteString(bytes));
  const root = rootPage(file);
  if (!root) return fail('damaged');
  const page = await decodeRoot(root, choices);
  if (!page.ok) return page;
  const parts = readPage(page.value.text, fileFields(file, root).all());
  const { encoding, confidence, unreadable } = page.value;
  return parts.ok ? ok({ ...parts.value, encoding, confidence, unreadable }) : parts;
}

/** By the `start` parameter, by the address of the snapshot, or else the first page of the file. */
function rootPage(file: MimePart): MimePart | undefined {
  const pages = leavesOf(file).filter((part) =>
    /^(?:text\/html|application\/xhtml\+xml)/i.test(part.headers.get('content-type') ?? ''),
  );
  const start = parameter(file.headers.get('content-type') ?? '', 'start');
  const address = file.headers.get('snapshot-content-location');
  return (
    pages.find((part) => start !== undefined && part.headers.get('content-id') === start) ??
    pages.find((part) => address !== undefined && part.headers.get('content-location') === address) ??
    pages[0]
  );
}

/** The transfer encoding is the mail parser's work; it hands out bytes when the part claims to be no text. */
async function decodeRoot(
  root: MimePart,
  choices: Pick<ReadChoices, 'encoding'>,
): Promise<Result<DecodedText, FormatFailure>> {
  const transfer = /^[\w-]+/.exec(root.headers.get('content-transfer-encoding') ?? '')?.[0] ?? '8bit';
  const head = `Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: ${transfer}\r\n\r\n`;
  const mail = await PostalMime.parse(bytesOf(`${head}${root.content}`));
  const content = mail.attachments[0]?.content;
  if (!(content instanceof ArrayBuffer)) return fail('empty');
  const bytes = new Uint8Array(content);
  const label = parameter(root.headers.get('content-type') ?? '', 'charset');
  const declared = label === undefined ? undefined : encodingNamed(label);
  if (choices.encoding !== null || declared === undefined) return decodePage(bytes, choices);
  return decodeDetected(bytes, { encoding: declared });
}

/** The date of the file is the day it was saved, which says nothing of the article. */
function fileFields(file: MimePart, root: MimePart): StatedFields {
  const fields = new StatedFields();
  fields.add('url', file.headers.get('snapshot-content-location'), 'Snapshot-Content-Location', 0.93);
  fields.add('url', root.headers.get('content-location'), 'Content-Location', 0.8);
  const subject = file.headers.get('subject');
  if (subject !== undefined) fields.add('title', decodeWords(subject), 'Subject', 0.55);
  return fields;
}
