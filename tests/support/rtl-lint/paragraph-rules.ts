import type { Element } from '@xmldom/xmldom';
import { all, at, attribute, children, isOn, textOf, type WordPackage } from './open-package';
import type { Problem, Rule } from './rule';

const RTL_LETTER = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LTR_LETTER = /(?=[\p{L}\p{Nl}])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** Rules over every paragraph and run, and over what styles and levels say about them. */
export const PARAGRAPH_RULES: Readonly<Record<string, Rule>> = {
  /** Direction stands on the paragraph itself, on or off: a template's Normal must not decide it. */
  'paragraph-without-bidi': paragraphs((paragraph) =>
    at(paragraph, 'pPr', 'bidi') === undefined ? textOf(paragraph).slice(0, 60) : undefined,
  ),
  'run-rtl-missing': runs((run, text) => RTL_LETTER.test(text) && !isOn(at(run, 'rPr', 'rtl'))),
  'run-rtl-has-latin': runs((run, text) => LTR_LETTER.test(text) && isOn(at(run, 'rPr', 'rtl'))),
  /** A raw line feed or tab in text is a space to Word. */
  'newline-in-text': runs((_, text) => /[\n\r\t]/u.test(text)),
  /** `left` and `right` swap meaning in a bidi paragraph. Numbering levels are excepted: Word writes them so. */
  'physical-alignment': everywhere('jc', (jc) =>
    jc.parentNode?.nodeName === 'w:pPr' && ['left', 'right'].includes(attribute(jc, 'val'))
      ? attribute(jc, 'val')
      : undefined,
  ),
  'size-without-complex': twin('sz', 'szCs'),
  'bold-without-complex': twin('b', 'bCs'),
  'italic-without-complex': twin('i', 'iCs'),
  'fonts-without-complex': everywhere('rFonts', (fonts) =>
    attribute(fonts, 'cs') === '' && attribute(fonts, 'cstheme') === ''
      ? attribute(fonts, 'ascii')
      : undefined,
  ),
  /** LibreOffice takes a line without its rule for exact: headings overlap. */
  'line-without-rule': everywhere('spacing', (spacing) =>
    attribute(spacing, 'line') !== '' && attribute(spacing, 'lineRule') === ''
      ? attribute(spacing, 'line')
      : undefined,
  ),
};

function* each(
  file: WordPackage,
  name: string,
  judge: (node: Element) => string | undefined,
): Generator<Problem> {
  for (const [part, document] of file.parts) {
    if (!part.startsWith('word/') || part.endsWith('.rels')) continue;
    for (const node of all(document, name)) {
      const detail = judge(node);
      if (detail !== undefined) yield { part, detail };
    }
  }
}

function everywhere(name: string, judge: (node: Element) => string | undefined): Rule {
  return (file) => each(file, name, judge);
}

function paragraphs(judge: (paragraph: Element) => string | undefined): Rule {
  return function* (file) {
    for (const [part, document] of file.texts) {
      for (const paragraph of all(document, 'p')) {
        const detail = judge(paragraph);
        if (detail !== undefined) yield { part, detail };
      }
    }
  };
}

function runs(isWrong: (run: Element, text: string) => boolean): Rule {
  return function* (file) {
    for (const [part, document] of file.texts) {
      for (const run of all(document, 'r')) {
        const text = children(run, 't')
          .map((t) => t.textContent ?? '')
          .join('');
        if (isWrong(run, text)) yield { part, detail: text.slice(0, 60) };
      }
    }
  };
}

/** A Latin property without its complex-script twin leaves Arabic as it was. */
function twin(latin: string, complex: string): Rule {
  return everywhere(latin, (node) => {
    const parent = node.parentNode as Element | null;
    if (parent?.localName !== 'rPr') return undefined;
    return at(parent, complex) === undefined ? `w:${latin} alone` : undefined;
  });
}
