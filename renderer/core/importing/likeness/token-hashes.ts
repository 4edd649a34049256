import { DELETED, EXPANDED, foldTable } from '../../text/fold-table';
import { JOINER, kindTable, NONE } from '../../text/letters';
import { mix } from './mix';

const SEED = 0x811c9dc5;
const STEP = 0x01000193;

/**
 * Hashes of the words of a text in their order, equal for spellings that match alike: the text is folded on the way,
 * and no string is made, since an import asks this of every word it reads.
 */
export function tokenHashes(text: string, into: number[]): void {
  const { units, expansions } = foldTable();
  const kinds = kindTable();
  let hash = SEED;
  let isOpen = false as boolean;
  const take = (unit: number): void => {
    const kind = kinds[unit] ?? NONE;
    if (kind === JOINER) return;
    if (kind !== NONE) {
      hash = Math.imul(hash ^ unit, STEP);
      isOpen = true;
      return;
    }
    if (isOpen) into.push(mix(hash));
    hash = SEED;
    isOpen = false;
  };
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const folded = units[unit] ?? DELETED;
    if (folded === DELETED) continue;
    if (folded !== EXPANDED) take(folded);
    else for (const part of expansions.get(unit) ?? '') take(part.charCodeAt(0));
  }
  if (isOpen) into.push(mix(hash));
}
