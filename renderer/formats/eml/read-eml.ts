import PostalMime, { type Address, type Email } from 'postal-mime';
import { type Encoding, fail, ok, type Result } from '../../core/model';
import { byteString, bytesOf } from '../byte-string';
import type { FormatFailure, ReadChoices } from '../document';
import { encodingNamed } from '../html/page-charset';
import { readPage } from '../html/read-html';
import { makeParts } from '../parts-builder';
import type { ReadParts } from '../read-parts';
import { StatedFields } from '../stated-field';
import { decodeDetected } from '../text/decode-bytes';

const CHARSET = /\bcharset\s*=\s*("[^"\r\n]*"|[^\s;"]+)/gi;
/** One of these stands in every mail, and hardly in a file that only has the name of one. */
const MAIL_HEADER = /^(?:from|to|subject|date|received|mime-version|content-type|message-id|return-path)$/;
/** A text part this short beside a long page only says that there is a page. */
const STUB = { text: 300, page: 3000 };

/**
 * Reads a mail: its subject as the title, then its text part, or its page when it has no text. Attachments stay in the
 * kept original. Parts that name no encoding are decoded as their bytes show, or as the analyst chose.
 */
export async function readEml(
  bytes: Uint8Array,
  _fileName: string,
  choices: Pick<ReadChoices, 'encoding'>,
): Promise<Result<ReadParts, FormatFailure>> {
  if (bytes.length === 0) return fail('empty');
  const source = mailSource(bytes, choices.encoding);
  if (!source.ok) return source;
  const { encoding } = source.value;
  const mail = await parseMail(source.value.bytes);
  if (!mail?.headers.some(({ key }) => MAIL_HEADER.test(key))) return fail('damaged');
  const parts = partsOf(mail);
  return parts.ok ? ok({ ...parts.value, encoding, confidence: source.value.confidence }) : parts;
}

interface MailSource {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly confidence: 'certain' | 'likely' | 'unsure';
}

/**
 * The mail with every part decodable: parts are decoded as they declare. What the analyst chose replaces the
 * declarations; a mail that declares nothing is turned into UTF-8, which the parser takes it for.
 */
function mailSource(bytes: Uint8Array, chosen: Encoding | null): Result<MailSource, FormatFailure> {
  const raw = byteString(bytes);
  const declared = [...raw.matchAll(CHARSET)].map((match) =>
    encodingNamed((match[1] ?? '').replaceAll('"', '')),
  );
  const known = declared.find((encoding) => encoding !== undefined);
  if (known === undefined) {
    const decoded = decodeDetected(bytes, { encoding: chosen });
    if (!decoded.ok) return decoded;
    const { text, encoding, confidence } = decoded.value;
    return ok({ bytes: new TextEncoder().encode(text), encoding, confidence });
  }
  if (chosen === null) return ok({ bytes, encoding: known, confidence: 'certain' });
  return ok({
    bytes: bytesOf(raw.replace(CHARSET, `charset=${chosen}`)),
    encoding: chosen,
    confidence: 'certain',
  });
}

/** Undefined for what the parser refuses: parts within parts without end, headers of megabytes. */
async function parseMail(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function partsOf(mail: Email): Result<ReadParts, FormatFailure> {
  const fields = headerFields(mail);
  const text = mail.text ?? '';
  const html = mail.html ?? '';
  const isStub = text.trim().length < STUB.text && html.length > STUB.page;
  const page = text.trim() === '' || isStub ? readPage(html, fields.all()) : fail('empty' as const);
  if (page.ok) return page;
  if (text.trim() === '') return page;
  const title = fields.best('title')?.value;
  const subject = title === undefined ? [] : [{ text: title, role: 'title' as const }];
  // Not cut into paragraphs: the blank lines of a mail are part of its text.
  return ok(makeParts([...subject, { text, role: null }], fields.all()));
}

function headerFields(mail: Email): StatedFields {
  const fields = new StatedFields();
  const header = (name: string): string | undefined => mail.headers.find(({ key }) => key === name)?.value;
  fields.add('title', mail.subject, 'Subject', 0.9);
  fields.add('publishedOn', header('date'), 'Date', 0.85);
  fields.add('language', header('content-language'), 'Content-Language', 0.7);
  const isNewsletter = header('list-unsubscribe') !== undefined || header('list-id') !== undefined;
  fields.add(isNewsletter ? 'outlet' : 'author', nameOf(mail.from), 'From', isNewsletter ? 0.75 : 0.6);
  if (!isNewsletter) fields.add('outlet', nameOf(mail.from), 'From', 0.4);
  return fields;
}

function nameOf(address: Address | undefined): string | undefined {
  if (!address) return undefined;
  return address.name === '' ? address.address : address.name;
}
