import type { CaseFileId, TagId } from './ids';

/** The twelve colours of tags, by name; each also has an underline pattern of its own (see the design tokens). */
export const TAG_COLOURS = [
  'orange',
  'teal',
  'violet',
  'amber',
  'blue',
  'pink',
  'green',
  'slate',
  'crimson',
  'cyan',
  'brown',
  'indigo',
] as const;
export type TagColour = (typeof TAG_COLOURS)[number];

export const SHORTCUT_DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export type ShortcutDigit = (typeof SHORTCUT_DIGITS)[number];

/** A code of the codebook. */
export interface Tag {
  readonly id: TagId;
  readonly caseFileId: CaseFileId;
  readonly name: string;
  readonly parentId: TagId | null;
  readonly colour: TagColour;
  readonly description: string;
  /** The digit that applies it in the reader; at most one tag of a case file has each. */
  readonly shortcut: ShortcutDigit | null;
  /** Place among its siblings, ascending. */
  readonly position: number;
}
