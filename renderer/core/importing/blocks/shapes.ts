import type { BlockReason, ResidueKind } from '../../model/block-role';
import type { Line } from './line';

/** What the mere shape of a line says. */
export interface FoundShape {
  readonly kind: ResidueKind;
  readonly reason: BlockReason;
  readonly detail: string;
  readonly confidence: number;
  /** Says something only above the first and below the last paragraph. */
  readonly isEdgeOnly: boolean;
}

const WORD = /[\p{L}\p{N}]/u;
/** Names that pages give their pictograms; a copied page keeps them. */
const ICONS =
  /(?:^|\s)(?:camera|tag|user|clock|share|print|comments?|calendar|play|video|photo|image|eye|link) icons?/g;
/** Buttons of the font size: one letter several times. */
const SAME_LETTER = /^(\p{L})(?:[\s+-]+\1){1,4}[\s+-]*$/u;
const COUNTER = /(?:^|\s)(\d{1,6})\s*\/\s*(\d{1,6})$/;
const NUMBER = /^[\d\s.,]{1,9}$/;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+|(?:^|\s)@\w{2,}/gi;
const MOST_COUNTER_WORDS = 12;
const MOST_ADDRESS_WORDS = 6;

/** The kind of residue a line is by its shape alone. */
export function findShape(line: Line): FoundShape | undefined {
  if (line.key === '') return undefined;
  if (line.bare === '' && !WORD.test(line.key))
    return shape('symbol', 'symbols-only', line.key.slice(0, 20), 0.9);
  if (line.words > MOST_COUNTER_WORDS || line.bare === '') return undefined;
  return iconShape(line) ?? counterShape(line) ?? addressShape(line);
}

const shape = (
  kind: ResidueKind,
  reason: BlockReason,
  detail: string,
  confidence: number,
  isEdgeOnly = false,
): FoundShape => ({ kind, reason, detail, confidence, isEdgeOnly });

function iconShape({ bare, key }: Line): FoundShape | undefined {
  if (SAME_LETTER.test(bare)) return shape('interface', 'interface-words', bare, 0.9);
  if (!bare.includes('icon')) return undefined;
  const icon = ICONS.exec(bare)?.[0].trim();
  ICONS.lastIndex = 0;
  if (icon === undefined) return undefined;
  const rest = key.replace(ICONS, ' ').trim();
  return !WORD.test(rest) || SAME_LETTER.test(rest)
    ? shape('interface', 'interface-words', icon, 0.93)
    : undefined;
}

function counterShape(line: Line): FoundShape | undefined {
  if (NUMBER.test(line.bare)) return shape('interface', 'counter-line', line.bare, 0.7, true);
  const counter = line.key.endsWith('/') ? null : COUNTER.exec(line.key);
  if (!counter) return undefined;
  const isFull = counter[1] === counter[2];
  return shape('interface', 'counter-line', counter[0].trim(), isFull ? 0.85 : 0.65, !isFull);
}

function addressShape(line: Line): FoundShape | undefined {
  if (!/[@]|http|www\./i.test(line.text)) return undefined;
  const found = line.text.match(ADDRESS);
  if (!found) return undefined;
  const rest = line.text.replace(ADDRESS, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (rest > MOST_ADDRESS_WORDS || (rest > 3 && line.isSentence)) return undefined;
  return shape('contact', 'address-line', found[0].trim(), rest <= 3 ? 0.88 : 0.72);
}

/** True when the name of a pictogram stands before the words of the line. */
export const hasIconPrefix = (line: Line): boolean =>
  /^(?:camera|photo|image|video|play) icon/.test(line.bare);
