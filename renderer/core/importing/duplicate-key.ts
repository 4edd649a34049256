import { foldForMatching } from '../text/fold';
import { JOINER, kindTable, NONE } from '../text/letters';
import { unitsToString } from '../text/units';

/**
 * The folded letters and digits of a text and nothing between them: equal for the same report in another encoding,
 * with other quotes, spaces, line ends or vocalisation. A text without letters is its own key.
 */
export function duplicateKey(text: string): string {
  return lettersOf(foldForMatching(text)) || text;
}

/** Room for the letters of a paragraph. */
const room = new Uint16Array(4096);

/** The letters and digits of a text that is folded already; nothing of one that has none. */
export function lettersOf(folded: string): string {
  const kinds = kindTable();
  const units = folded.length <= room.length ? room : new Uint16Array(folded.length);
  let length = 0;
  for (let index = 0; index < folded.length; index += 1) {
    const unit = folded.charCodeAt(index);
    const kind = kinds[unit];
    if (kind === NONE || kind === JOINER) continue;
    units[length] = unit;
    length += 1;
  }
  return unitsToString(units, length);
}
