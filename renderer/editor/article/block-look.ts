import type { BlockRole } from '../../core/model';

/** How a block is shown: as it is, folded into a line that stands for a run, left out behind that line, or hidden. */
export type BlockFold = 'none' | 'summary' | 'folded' | 'hidden';

/** What a block looks like beside its letters. */
export interface BlockLook {
  readonly role: BlockRole;
  readonly fold: BlockFold;
  /** Said in the folded line, or beside a residue line that is shown. */
  readonly note: string;
}

/**
 * Gives elements their looks as data attributes that the style sheet reads; nothing is put into the text. Elements
 * whose look did not change are not touched.
 */
export function dressBlocks(
  elements: readonly HTMLElement[],
  looks: readonly BlockLook[],
  before: readonly BlockLook[],
): void {
  for (const [i, element] of elements.entries()) {
    const look = looks[i];
    const old = before[i];
    if (look && old && look.role === old.role && look.fold === old.fold && look.note === old.note) continue;
    setOrRemove(element, 'role', look && look.role !== 'body' ? look.role : '');
    setOrRemove(element, 'fold', look && look.fold !== 'none' ? look.fold : '');
    setOrRemove(element, 'note', look?.note ?? '');
  }
}

function setOrRemove(element: HTMLElement, name: string, value: string): void {
  if (value === '') element.removeAttribute(`data-${name}`);
  else element.setAttribute(`data-${name}`, value);
}
