import { ok, type Result } from '../../core/model';
import type { FormatFailure, ReadChoices } from '../document';
import type { ReadParts } from '../read-parts';
import { decodeDetected } from './decode-bytes';

/** Plain text says nothing of itself: the decoded characters are all there is. */
export function readText(
  bytes: Uint8Array,
  _fileName: string,
  choices: ReadChoices,
): Result<ReadParts, FormatFailure> {
  const decoded = decodeDetected(bytes, choices);
  return decoded.ok ? ok({ ...decoded.value, roles: new Map(), fields: [] }) : decoded;
}
