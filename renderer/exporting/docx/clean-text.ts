/**
 * Stands in for `{` until the library has replaced its own placeholders: it would replace `{name-0}` in a quotation
 * too. U+FDD0 is a noncharacter, so no text means anything by it; one in the input is removed like U+FFFE.
 */
export const BRACE = '\uFDD0';

/** C0 controls but tab and line feed, DEL, and the noncharacters that XML or our own brace mark cannot take. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const FORBIDDEN = /[\u0000-\u0008\u000E-\u001F\u007F\uFDD0\uFFFE\uFFFF]/gu;
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

export interface CleanText {
  readonly text: string;
  /** How many characters were removed or replaced. */
  readonly removed: number;
}

/** Text that any XML part can hold: line ends as LF, half surrogate pairs as U+FFFD, braces guarded. */
export function cleanText(text: string): CleanText {
  let removed = 0;
  const count = (replacement: string) => () => {
    removed++;
    return replacement;
  };
  const cleaned = text
    .replace(LINE_BREAK, '\n')
    .replace(FORBIDDEN, count(''))
    .replace(LONE_SURROGATE, count('\uFFFD'))
    .replaceAll('{', BRACE);
  return { text: cleaned, removed };
}

/** Gives the guarded braces back, in a finished part. */
export function restoreBraces(xml: string): string {
  return xml.replaceAll(BRACE, '{');
}

/** Text inside hand-written XML, between tags or in a double-quoted attribute. */
export function escapeXml(text: string): string {
  return cleanText(text)
    .text.replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
