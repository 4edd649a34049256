import { lineKey } from '../line-key';
import type { CueGroup } from './cue';
import { ARABIC_CUES } from './cues-arabic';
import { ARABIC_APPEALS } from './cues-arabic-appeals';
import { FOREIGN_CUES } from './cues-foreign';
import type { Line } from './line';

/** A phrase of the page around the article, found in a line. */
export interface FoundCue {
  readonly group: CueGroup;
  /** The phrase as the list spells it. */
  readonly phrase: string;
  /** Nothing but the phrase stands in the line. */
  readonly isWhole: boolean;
}

interface Entry {
  readonly key: string;
  readonly phrase: string;
  readonly group: CueGroup;
}

interface CueIndex {
  readonly whole: ReadonlyMap<string, Entry>;
  readonly byFirstWord: ReadonlyMap<string, readonly Entry[]>;
  readonly inside: readonly Entry[];
}

/** A line that ends as a sentence and is longer than this is one, however it opens. */
const LONGEST_SENTENCE = 8;
const MOST_COUNTED_WORDS = 8;
const COUNT = /^\d+\s+|[\s:]*\(?\d+\)?$/g;
const WORD_END = /[\p{L}\p{N}]/u;

let index: CueIndex | undefined;

/** The phrase that tells what a line is, if one does; phrases that are the whole line first. */
export function findCue(line: Line): FoundCue | undefined {
  index ??= buildIndex();
  const { bare } = line;
  if (bare === '' || line.words > 40) return undefined;
  const whole =
    index.whole.get(bare) ??
    (line.words <= MOST_COUNTED_WORDS ? index.whole.get(bare.replace(COUNT, '').trim()) : undefined);
  if (whole) return { group: whole.group, phrase: whole.phrase, isWhole: true };
  const opening = opened(index, line);
  if (opening) return { group: opening.group, phrase: opening.phrase, isWhole: opening.key === bare };
  const inside = index.inside.find(
    ({ key, group }) => line.words <= group.mostWords && line.key.includes(key),
  );
  return inside && { group: inside.group, phrase: inside.phrase, isWhole: false };
}

function opened(cues: CueIndex, line: Line): Entry | undefined {
  const { bare } = line;
  const space = bare.search(/[\s:]/);
  const entries = cues.byFirstWord.get(space === -1 ? bare : bare.slice(0, space));
  return entries?.find(({ key, group }) => {
    if (line.words > group.mostWords || !bare.startsWith(key)) return false;
    if (
      line.isSentence &&
      line.words > LONGEST_SENTENCE &&
      group.kind !== 'legal' &&
      group.kind !== 'contact'
    ) {
      return false;
    }
    return !WORD_END.test(bare.charAt(key.length));
  });
}

function buildIndex(): CueIndex {
  const whole = new Map<string, Entry>();
  const byFirstWord = new Map<string, Entry[]>();
  const inside: Entry[] = [];
  for (const group of [...ARABIC_CUES, ...ARABIC_APPEALS, ...FOREIGN_CUES]) {
    for (const phrase of group.phrases) {
      const entry = { key: lineKey(phrase), phrase, group };
      if (group.match === 'whole') whole.set(entry.key, entry);
      else if (group.match === 'inside') inside.push(entry);
      else {
        const word = entry.key.split(/[\s:]/, 1)[0] ?? '';
        byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), entry]);
      }
    }
  }
  return { whole, byFirstWord, inside };
}
