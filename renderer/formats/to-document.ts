import { canonicalText, countUnreadable, withLineFeeds } from '../core/importing/decode';
import { findMojibake, repairMojibake } from '../core/importing/mojibake';
import type { MojibakeRepair } from '../core/model';
import { splitBlocks } from '../core/text/blocks';
import type { ExtractedDocument, ReadChoices } from './document';
import type { ReadParts } from './read-parts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Makes a document of what a reader found; undefined when there is nothing to read in it. */
export function toDocument(
  parts: ReadParts,
  choices: ReadChoices,
  row: number | null,
): ExtractedDocument | undefined {
  const read = wellFormed(withLineFeeds(parts.text));
  const { repair, isRepaired, text } = repaired(read, choices.repair);
  if (!LETTER_OR_DIGIT.test(text)) return undefined;
  return {
    text,
    encoding: parts.encoding ?? 'utf-8',
    confidence: parts.confidence ?? 'certain',
    unreadable: Math.max(parts.unreadable ?? 0, countUnreadable(text)),
    repair,
    isRepaired,
    roles: isRepaired && splitBlocks(text).length !== splitBlocks(read).length ? new Map() : parts.roles,
    fields: parts.fields.map((field) => ({
      ...field,
      value: isRepaired && repair ? repairMojibake(field.value, repair) : field.value,
    })),
    row,
  };
}

/** Half a pair is no character: it cannot be stored as UTF-8 and would be lost silently later. */
const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\ufffd');

interface Repaired {
  readonly text: string;
  readonly repair: MojibakeRepair | null;
  readonly isRepaired: boolean;
}

/** A repair the analyst chose is done; one that was only found is offered. */
function repaired(text: string, choice: ReadChoices['repair']): Repaired {
  if (choice === 'none') return { text, repair: null, isRepaired: false };
  if (choice === null) return { text, repair: findMojibake(text), isRepaired: false };
  const undone = canonicalText(repairMojibake(text, choice));
  return undone === text
    ? { text, repair: null, isRepaired: false }
    : { text: undone, repair: choice, isRepaired: true };
}
