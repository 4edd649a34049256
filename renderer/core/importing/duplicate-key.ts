import { foldForMatching } from '../text/fold';
import { letterKind } from '../text/letters';

/**
 * The folded letters and digits of a text and nothing between them: equal for the same report in another encoding,
 * with other quotes, spaces, line ends or vocalisation. A text without letters is its own key.
 */
export function duplicateKey(text: string): string {
  const folded = foldForMatching(text);
  const units = new Uint16Array(folded.length);
  let length = 0;
  for (let index = 0; index < folded.length; index += 1) {
    const unit = folded.charCodeAt(index);
    if (letterKind(unit) === 'none' || letterKind(unit) === 'joiner') continue;
    units[length] = unit;
    length += 1;
  }
  if (length === 0) return text;
  let key = '';
  for (let start = 0; start < length; start += 8192) {
    key += String.fromCharCode(...units.subarray(start, Math.min(length, start + 8192)));
  }
  return key;
}
