import type { Element } from '@xmldom/xmldom';
import { all, at, attribute, children, isOn, textOf, type WordPackage } from './open-package';
import type { Problem, Rule } from './rule';

/** Rules over tables, sections, notes, fields, bookmarks and pictures. */
export const STRUCTURE_RULES: Readonly<Record<string, Rule>> = {
  'table-not-rtl': inTexts('tbl', (table) => (isOn(at(table, 'tblPr', 'bidiVisual')) ? undefined : 'table')),
  'table-grid': inTexts('tbl', gridProblem),
  'table-without-description': inTexts('tbl', (table) =>
    attribute(at(table, 'tblPr', 'tblDescription'), 'val') === '' ? 'table' : undefined,
  ),
  /** Word refuses a file with a cell that does not end in a paragraph. */
  'cell-without-last-paragraph': inTexts('tc', (cell) => {
    const last = [...cell.childNodes].filter((node) => node.nodeType === 1).at(-1) as Element | undefined;
    return last?.localName === 'p' ? undefined : textOf(cell).slice(0, 40);
  }),
  'picture-without-description': inTexts('drawing', (drawing) => {
    const properties = [...drawing.getElementsByTagName('wp:docPr')][0];
    return (properties?.getAttribute('descr') ?? '') === '' ? 'drawing' : undefined;
  }),
  'section-not-rtl': inTexts('sectPr', (section) => (isOn(at(section, 'bidi')) ? undefined : 'section')),
  /** Reported to raise Word's repair dialog. */
  'separator-with-mark': function* (file) {
    for (const [part, note] of notes(file)) {
      const isSeparator = attribute(note, 'type') !== '';
      if (isSeparator && (all(note, 'footnoteRef').length > 0 || all(note, 'endnoteRef').length > 0)) {
        yield { part, detail: attribute(note, 'type') };
      }
    }
  },
  'note-without-mark': function* (file) {
    for (const [part, note] of notes(file)) {
      const hasMark = all(note, 'footnoteRef').length + all(note, 'endnoteRef').length > 0;
      if (attribute(note, 'type') === '' && !hasMark) yield { part, detail: attribute(note, 'id') };
    }
  },
  'note-without-reference': function* (file) {
    const cited = new Set(
      bodyElements(file, 'footnoteReference').map((reference) => attribute(reference, 'id')),
    );
    for (const [part, note] of notes(file)) {
      const id = attribute(note, 'id');
      if (part.includes('footnotes') && attribute(note, 'type') === '' && !cited.has(id))
        yield { part, detail: id };
    }
  },
  'field-unbalanced': inTexts('p', (paragraph) => {
    let depth = 0;
    for (const mark of all(paragraph, 'fldChar')) {
      const kind = attribute(mark, 'fldCharType');
      depth += kind === 'begin' ? 1 : kind === 'end' ? -1 : 0;
      if (depth < 0) return 'end before begin';
    }
    return depth === 0 ? undefined : 'field left open';
  }),
  'field-without-result': inTexts('p', fieldProblem),
  'bookmark-name': inTexts('bookmarkStart', (bookmark) =>
    /^[A-Za-z_]\w{0,39}$/u.test(attribute(bookmark, 'name')) ? undefined : attribute(bookmark, 'name'),
  ),
  'bookmark-twice': function* (file) {
    yield* repeated(bodyElements(file, 'bookmarkStart').map((bookmark) => attribute(bookmark, 'name')));
  },
  'bookmark-open': function* (file) {
    const ends = new Set(bodyElements(file, 'bookmarkEnd').map((end) => attribute(end, 'id')));
    for (const start of bodyElements(file, 'bookmarkStart')) {
      if (!ends.has(attribute(start, 'id')))
        yield { part: 'word/document.xml', detail: attribute(start, 'name') };
    }
  },
  'anchor-missing': function* (file) {
    const names = new Set(bodyElements(file, 'bookmarkStart').map((start) => attribute(start, 'name')));
    for (const link of bodyElements(file, 'hyperlink')) {
      const anchor = attribute(link, 'anchor');
      if (anchor !== '' && !names.has(anchor)) yield { part: 'word/document.xml', detail: anchor };
    }
  },
};

function inTexts(name: string, judge: (node: Element) => string | undefined): Rule {
  return function* (file) {
    for (const [part, document] of file.texts) {
      for (const node of all(document, name)) {
        const detail = judge(node);
        if (detail !== undefined) yield { part, detail };
      }
    }
  };
}

function bodyElements(file: WordPackage, name: string): readonly Element[] {
  const body = file.parts.get('word/document.xml');
  return body ? all(body, name) : [];
}

function* notes(file: WordPackage): Generator<readonly [part: string, note: Element]> {
  for (const kind of ['footnote', 'endnote']) {
    const part = `word/${kind}s.xml`;
    const document = file.parts.get(part);
    if (document) for (const note of all(document, kind)) yield [part, note];
  }
}

/** Google Docs and LibreOffice take widths from the grid; a row must fill it. */
function gridProblem(table: Element): string | undefined {
  const grid = at(table, 'tblGrid');
  const widths = grid ? children(grid, 'gridCol').map((column) => attribute(column, 'w')) : [];
  if (widths.length === 0 || widths.includes('')) return 'no grid';
  const isUneven = children(table, 'tr').some((row) => {
    const cells = children(row, 'tc');
    const span = cells.reduce(
      (sum, cell) => sum + Number(attribute(at(cell, 'tcPr', 'gridSpan'), 'val') || 1),
      0,
    );
    return span !== widths.length || cells.some((cell) => attribute(at(cell, 'tcPr', 'tcW'), 'w') === '');
  });
  return isUneven ? 'cells do not fit the grid' : undefined;
}

/** Between `separate` and `end` something must be shown. */
function fieldProblem(paragraph: Element): string | undefined {
  let isOpen = false;
  let hasText = false;
  for (const node of [...paragraph.getElementsByTagName('*')]) {
    if (node.localName === 't') hasText = true;
    if (node.localName !== 'fldChar') continue;
    const kind = attribute(node, 'fldCharType');
    if (kind === 'end' && isOpen && !hasText) return 'empty field';
    isOpen = kind === 'separate';
    hasText = false;
  }
  return undefined;
}

function* repeated(names: readonly string[]): Generator<Problem> {
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) yield { part: 'word/document.xml', detail: name };
  }
}
