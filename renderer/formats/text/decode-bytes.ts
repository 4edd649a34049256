import { WINDOWS_1252 } from '../../core/importing/byte-letters';
import { canonicalText, countUnreadable } from '../../core/importing/decode';
import { detectEncoding } from '../../core/importing/detect-encoding';
import { type Confidence, type Encoding, fail, ok, type Result } from '../../core/model';
import type { FormatFailure, ReadChoices } from '../document';

/** Bytes as canonical text, and how they were decoded. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly confidence: Confidence;
  /** Characters that could not be decoded. */
  readonly unreadable: number;
}

const C1 = /[\u0080-\u009f]/g;

/** Bytes as the encoding has them; what it does not have becomes U+FFFD, and a byte order mark stays. */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  // Some decoders take this name for ISO-8859-1, against the standard; for the others this changes nothing.
  return encoding === 'windows-1252' ? text.replace(C1, standardSign) : text;
}

const standardSign = (control: string): string => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80);

/** Canonical text of bytes in the encoding the analyst chose, or in the one the bytes show. */
export function decodeDetected(
  bytes: Uint8Array,
  choices: Pick<ReadChoices, 'encoding'>,
): Result<DecodedText, FormatFailure> {
  if (bytes.length === 0) return fail('empty');
  if (choices.encoding !== null) return ok(decodedText(bytes, choices.encoding, 'certain'));
  const detected = detectEncoding(bytes);
  return detected.ok ? ok(decodedText(bytes, detected.value.encoding, detected.value.confidence)) : detected;
}

function decodedText(bytes: Uint8Array, encoding: Encoding, confidence: Confidence): DecodedText {
  const text = canonicalText(decodeBytes(bytes, encoding));
  return { text, encoding, confidence, unreadable: countUnreadable(text) };
}
