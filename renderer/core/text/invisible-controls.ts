/** What a character that leaves no trace on the page may do. */
export type InvisibleKind =
  /** Turns the order of what follows, of the interface around it too. */
  | 'direction'
  /** Joins or parts letters; Persian needs it. */
  | 'joiner'
  /** Space without width, soft hyphen, byte order mark. */
  | 'blank'
  /** C0 and C1 controls, except those that break lines and the tab. */
  | 'control'
  /** Characters of planes made to carry hidden text. */
  | 'tag';

/** A character of a text that readers do not see, with a name to show in its place. */
export interface InvisibleControl {
  /** Its place in UTF-16 units. */
  readonly index: number;
  readonly character: string;
  readonly kind: InvisibleKind;
  /** Short and Latin in every language: `RLO`, `U+0007`. */
  readonly label: string;
}

const LABELS: Readonly<Record<string, string>> = {
  '\u061c': 'ALM',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\u200b': 'ZWSP',
  '\u200c': 'ZWNJ',
  '\u200d': 'ZWJ',
  '\u2060': 'WJ',
  '\u00ad': 'SHY',
  '\ufeff': 'BOM',
  '\u0000': 'NUL',
};

const KINDS: readonly (readonly [InvisibleKind, string])[] = [
  ['direction', '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069'],
  ['joiner', '\\u200c\\u200d'],
  ['blank', '\\u00ad\\u180e\\u200b\\u2060-\\u2064\\ufeff'],
  ['control', '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f'],
  ['tag', '\\u{e0000}-\\u{e007f}'],
];
const ANY = new RegExp(`[${KINDS.map(([, characters]) => characters).join('')}]`, 'gu');
const OF_KIND = KINDS.map(([kind, characters]) => [kind, new RegExp(`[${characters}]`, 'u')] as const);

/**
 * The characters of a text that cannot be seen, in order. File names and quotations show them as visible marks, so that
 * `fdp.exe` turned around by one does not pass for `exe.pdf`. The text itself keeps them.
 */
export function invisibleControls(text: string): readonly InvisibleControl[] {
  return Array.from(text.matchAll(ANY), ({ 0: character, index }) => ({
    index,
    character,
    kind: OF_KIND.find(([, characters]) => characters.test(character))?.[0] ?? 'control',
    label: LABELS[character] ?? codePointLabel(character),
  }));
}

const codePointLabel = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
