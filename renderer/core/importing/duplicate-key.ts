import { foldForMatching } from '../text/fold';
import { JOINER, kindTable, NONE } from '../text/letters';
import { unitsToString } from '../text/units';

/**
 * The folded letters and digits of a text and nothing between them: equal for the same report in another encoding,
 * with other quotes, spaces, line ends or vocalisation. A text without letters is its own key.
 */
export function duplicateKey(text: string): string {
  const kinds = kindTable();
  const folded = foldForMatching(text);
  const units = new Uint16Array(folded.length);
  let length = 0;
  for (let index = 0; index < folded.length; index += 1) {
    const unit = folded.charCodeAt(index);
    const kind = kinds[unit];
    if (kind === NONE || kind === JOINER) continue;
    units[length] = unit;
    length += 1;
  }
  return length === 0 ? text : unitsToString(units, length);
}
