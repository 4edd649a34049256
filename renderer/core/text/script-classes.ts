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

/** Classes of the basic plane's code units, filled as they are met: exports look up every character of every quotation. */
const known: (ScriptClass | undefined)[] = [];

/** The class of each UTF-16 code unit of `text`; the list is as long as the text. */
export function classify(text: string): readonly ScriptClass[] {
  const classes: ScriptClass[] = [];
  while (classes.length < text.length) {
    const found = classAt(text, classes.length);
    classes.push(found);
    if (isPairAt(text, classes.length - 1)) classes.push(found);
  }
  return classes;
}

/** Whether any character of the text has the class; stops at the first. */
export function hasClass(text: string, wanted: ScriptClass): boolean {
  for (let at = 0; at < text.length; at++) if (classAt(text, at) === wanted) return true;
  return false;
}

function classAt(text: string, at: number): ScriptClass {
  const unit = text.charCodeAt(at);
  const found = known[unit];
  if (found) return found;
  if (isPairAt(text, at)) return lookUp(text.slice(at, at + 2));
  const looked = lookUp(text.charAt(at));
  // Halves of pairs mean nothing alone and must not be remembered as if they did.
  if (unit < 0xd800 || unit > 0xdfff) known[unit] = looked;
  return looked;
}

function isPairAt(text: string, at: number): boolean {
  return (text.codePointAt(at) ?? 0) > 0xffff;
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
