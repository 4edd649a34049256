/** Forms of marks for showing them alone: they decompose into a space or a tatweel and the mark. */
const LONE_MARK = /[\ufe70-\ufe7f]/g;
/**
 * Arabic presentation forms: what a font calls its shapes, not what was written. Decomposing these, and these only, is
 * a decision: the words of a PDF could not be found otherwise, and no other character is normalised. Words and
 * ornaments that have a code of their own (ﷺ, ﴿) were written as such and stay.
 */
const FORMS = /[\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufe80-\ufefc]/g;
const LATIN_LIGATURES = /[\ufb00-\ufb06]/g;

/** The letters a glyph stands for. */
export function lettersOf(text: string): string {
  return text
    .replace(LONE_MARK, (form) => form.normalize('NFKC').replace(/[ \u0640]/g, ''))
    .replace(FORMS, (form) => form.normalize('NFKC'))
    .replace(LATIN_LIGATURES, (form) => form.normalize('NFKC'));
}
