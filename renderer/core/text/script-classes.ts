/** What a UTF-16 code unit is to the segmenter; both halves of a surrogate pair carry their character's class. */
export type ScriptClass =
  /** A letter that runs left to right: Latin, Greek, Cyrillic … */
  | 'ltr'
  /** A letter that runs right to left. */
  | 'rtl'
  /** Arabic punctuation and Arabic-Indic digits: never inside a left-to-right stretch. */
  | 'arabic-sign'
  /** ASCII digit. */
  | 'digit'
  /** Combining mark: belongs to whatever stands before it. */
  | 'mark'
  | 'neutral';

const RTL_SCRIPTS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Samaritan}\p{Script=Adlam}]/u;
const LETTER = /[\p{L}\p{Nl}]/u;
const MARK = /\p{M}/u;
/** Arabic comma, semicolon, question mark, percent, separators, star, tatweel excepted; both sets of digits. */
const ARABIC_SIGN = /[\u0600-\u060F\u061B-\u061F\u0660-\u066D\u06D4\u06F0-\u06F9\uFD3E\uFD3F]/u;

const cache = new Map<string, ScriptClass>();

/** The class of each UTF-16 code unit of `text`; the list is as long as the text. */
export function classify(text: string): readonly ScriptClass[] {
  const classes: ScriptClass[] = [];
  for (const character of text) {
    const found = classOf(character);
    for (let unit = 0; unit < character.length; unit++) classes.push(found);
  }
  return classes;
}

function classOf(character: string): ScriptClass {
  const known = cache.get(character);
  if (known) return known;
  const found = lookUp(character);
  // Press text uses a few hundred characters; the bound only guards against pathological input.
  if (cache.size < 4096) cache.set(character, found);
  return found;
}

function lookUp(character: string): ScriptClass {
  if (character >= '0' && character <= '9') return 'digit';
  if (ARABIC_SIGN.test(character)) return 'arabic-sign';
  if (MARK.test(character)) return 'mark';
  // U+0640 tatweel is shared by scripts (Script=Common) but joins Arabic letters.
  if (character === '\u0640') return 'rtl';
  if (!LETTER.test(character)) return 'neutral';
  return RTL_SCRIPTS.test(character) ? 'rtl' : 'ltr';
}
