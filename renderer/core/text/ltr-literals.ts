/** A stretch of text, in UTF-16 code units, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Not glued to a digit or letter on the left, so that `2026-11-20` is never found inside a longer word. */
const FREE_LEFT = '(?<![\\p{L}\\p{N}])';
const FREE_RIGHT = '(?![\\p{L}\\p{N}])';
/** A sign belongs to the number when a word ends before it; one letter may cling to its front: `و-2`. */
const BEFORE_SIGN = '(?<=(?:^|[\\s([«"“])[وفبلك]?)';
/** What a literal can begin with: spares seven tries at each Arabic letter. */
const FIRST = '(?=[\\w+$€£¥\\-\\u2212\\u00B1.])';
/** A number with separators, whole: not the `2` of `2.5bn`. */
const AMOUNT = '\\d+(?:[.,]\\d+)*(?![\\p{L}\\p{N}]|[.,]\\d)';
/** Characters of addresses: anything but spaces, quotes and right-to-left letters or signs. */
const ADDRESS = '[^\\s<>"«»“”\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC]';

/**
 * Things that read left to right as a whole although they may hold no Latin letter. In the order of the alternatives,
 * the longest kind first: addresses, ISO instants, clock times, numbers joined by two or more hyphens (dates, telephone
 * numbers), ISO months, amounts with a currency sign in front, signed numbers.
 */
const LITERAL = new RegExp(
  `${FIRST}(?:${[
    `(?:[Hh][Tt]{2}[Pp][Ss]?://|[Ww]{3}\\.)${ADDRESS}+`,
    // Bounded, and from a word's start only: a line of 100,000 letters must not be tried from each of them.
    `(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63})+`,
    `${FREE_LEFT}\\d{4}-\\d{2}-\\d{2}[T ]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?${FREE_RIGHT}`,
    `${FREE_LEFT}\\d{1,2}:\\d{2}(?::\\d{2})?${FREE_RIGHT}`,
    `${FREE_LEFT}\\+?\\d+(?:-\\d+){2,}${FREE_RIGHT}`,
    `${FREE_LEFT}(?:19|20)\\d{2}-(?:0[1-9]|1[0-2])(?![\\p{L}\\p{N}-])`,
    `(?<![\\p{L}\\p{N}$€£¥])[$€£¥]${AMOUNT}`,
    `${BEFORE_SIGN}[+\\-\\u2212\\u00B1]${AMOUNT}%?`,
  ].join('|')})`,
  'gu',
);
const IS_ADDRESS = /^(?:https?:|www\.)/iu;
/** Punctuation that ends the sentence around an address, not the address. */
const AFTER_ADDRESS = /[.,;:!?)\]}'*]+$/u;

/** Every literal of the text that must keep its left-to-right order, ascending and apart. */
export function findLtrLiterals(text: string): readonly Stretch[] {
  // All kinds have a digit or an address in them: spares the search in most paragraphs' sentences.
  if (!/[\d@]|:\/\/|www\./iu.test(text)) return [];
  return [...text.matchAll(LITERAL)].map((match) => {
    const found = IS_ADDRESS.test(match[0]) ? match[0].replace(AFTER_ADDRESS, '') : match[0];
    return { start: match.index, end: match.index + found.length };
  });
}
