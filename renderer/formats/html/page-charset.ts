import { detectEncoding } from '../../core/importing/detect-encoding';
import { ENCODINGS, type Encoding, fail, type Result } from '../../core/model';
import type { FormatFailure, ReadChoices } from '../document';
import { type DecodedText, decodeDetected } from '../text/decode-bytes';

/** A browser looks for the declaration in the first 1024 bytes; saved pages put comments before it. */
const DECLARED_WITHIN = 4096;
const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})/i;

/**
 * The text of a page's bytes. The analyst's choice comes first, then what the bytes prove (a mark, strict UTF-8), then
 * what the page declares, then what its letters say: pages keep their declaration when they are saved anew in UTF-8.
 */
export function decodePage(
  bytes: Uint8Array,
  choices: Pick<ReadChoices, 'encoding'>,
): Result<DecodedText, FormatFailure> {
  if (choices.encoding !== null) return decodeDetected(bytes, choices);
  const declared = declaredEncoding(bytes);
  const detected = detectEncoding(bytes);
  if (!detected.ok && (detected.error === 'binary' || declared === undefined)) return fail(detected.error);
  const isProved = detected.ok && detected.value.confidence === 'certain' && declared !== 'iso-2022-jp';
  // A page that declares UTF-8 and is not lies: its letters know better.
  if (isProved || declared === undefined || (detected.ok && declared === 'utf-8')) {
    return decodeDetected(bytes, { encoding: null });
  }
  const decoded = decodeDetected(bytes, { encoding: declared });
  return decoded;
}

/** The encoding a label of the standard names; undefined when no decoder has it. */
export function encodingNamed(label: string): Encoding | undefined {
  try {
    const { encoding } = new TextDecoder(label.trim());
    return ENCODINGS.find((known) => known === encoding);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, DECLARED_WITHIN));
  const match = DECLARED.exec(start);
  const label = match?.[1] ?? match?.[2];
  const encoding = label === undefined ? undefined : encodingNamed(label);
  // A declaration that can be read byte by byte is not in UTF-16; the standard takes it as UTF-8.
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
}
