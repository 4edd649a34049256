import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { highlightId } from '../../../../renderer/core/model';
import { briefingToDocx } from '../../../../renderer/exporting/docx/briefing-to-docx';
import { aBriefing, anEvidence } from '../../../support/briefing-builders';
import { OOXML_VALIDATOR_MISSING, validateOoxml } from '../../../support/ooxml-validator';
import { lintDocx, RTL_RULES } from '../../../support/rtl-lint';

let good: Uint8Array;
const cell = (text: string) => ({
  header: false,
  blocks: [{ kind: 'paragraph' as const, content: [{ kind: 'text' as const, text }] }],
});

beforeAll(async () => {
  const { bytes } = await briefingToDocx(
    aBriefing(
      {
        version: 1,
        blocks: [
          { kind: 'heading', level: 1, content: [{ kind: 'text', text: 'الخلاصة' }] },
          { kind: 'paragraph', content: [{ kind: 'text', text: 'قالت CNN أمس', bold: true }] },
          { kind: 'list', ordered: true, items: [{ content: [{ kind: 'text', text: 'بند' }] }] },
          { kind: 'evidence', highlightId: highlightId('h1'), quote: 'قال' },
          { kind: 'table', rows: [[cell('أ'), cell('ب')]] },
        ],
      },
      { evidence: [anEvidence('h1', 'قال')] },
    ),
  );
  good = bytes;
});

/** The good file with one part changed; fails when the change finds nothing. */
function spoiled(part: string, pattern: string | RegExp, replacement: string): Uint8Array {
  const parts = unzipSync(good);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = before.replace(pattern, replacement);
  expect(after, `${part} has ${String(pattern)}`).not.toBe(before);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

const BODY = 'word/document.xml';
const NOTES = 'word/footnotes.xml';
const STYLES = 'word/styles.xml';
const SETTINGS = 'word/settings.xml';
const DRAWING =
  '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="x"/></wp:inline></w:drawing>';
const bookmark = (name: string, end = '<w:bookmarkEnd w:id="7"/>') =>
  `<w:body><w:p><w:pPr><w:bidi/></w:pPr><w:bookmarkStart w:id="7" w:name="${name}"/>${end}</w:p>`;

/** One defect per rule: rule, part, what to replace, with what. */
const DEFECTS: readonly (readonly [
  rule: string,
  part: string,
  pattern: string | RegExp,
  replacement: string,
])[] = [
  ['paragraph-without-bidi', BODY, '<w:pStyle w:val="Heading1"/><w:bidi/>', '<w:pStyle w:val="Heading1"/>'],
  ['run-rtl-missing', BODY, /<w:rtl\/>(?=<\/w:rPr><w:t xml:space="preserve">الخلاصة)/u, ''],
  ['run-rtl-has-latin', BODY, 'الخلاصة', 'الخلاصة CNN'],
  ['newline-in-text', BODY, 'الخلاصة', 'الخلا\nصة'],
  ['physical-alignment', STYLES, '<w:jc w:val="both"/>', '<w:jc w:val="left"/>'],
  ['size-without-complex', STYLES, /<w:szCs w:val="\d+"\/>/u, ''],
  ['bold-without-complex', STYLES, '<w:bCs/>', ''],
  ['italic-without-complex', STYLES, '<w:bCs/>', '<w:bCs/><w:i/>'],
  ['fonts-without-complex', STYLES, / w:cs="[^"]+"/u, ''],
  ['line-without-rule', STYLES, ' w:lineRule="auto"', ''],
  ['table-not-rtl', BODY, '<w:bidiVisual/>', ''],
  ['table-grid', BODY, /<w:gridCol w:w="\d+"\/>/u, ''],
  ['table-without-description', BODY, /<w:tblDescription [^>]*\/>/u, ''],
  ['cell-without-last-paragraph', BODY, /(<\/w:tcPr>)<w:p>.*?<\/w:p>(<\/w:tc>)/u, '$1$2'],
  ['picture-without-description', BODY, 'الخلاصة</w:t>', `الخلاصة</w:t>${DRAWING}`],
  ['section-not-rtl', BODY, '<w:bidi/><w:rtlGutter/>', ''],
  ['separator-with-mark', NOTES, '<w:r><w:separator/>', '<w:r><w:footnoteRef/></w:r><w:r><w:separator/>'],
  ['note-without-mark', NOTES, '<w:footnoteRef/>', ''],
  ['note-without-reference', BODY, '<w:footnoteReference w:id="1"/>', ''],
  ['field-unbalanced', 'word/footer1.xml', '<w:fldChar w:fldCharType="end"/>', ''],
  ['field-without-result', 'word/footer1.xml', '<w:t>1</w:t>', ''],
  ['bookmark-name', BODY, '<w:body>', bookmark('two words')],
  [
    'bookmark-twice',
    BODY,
    '<w:body>',
    bookmark(
      'twice',
      '<w:bookmarkEnd w:id="7"/><w:bookmarkStart w:id="8" w:name="twice"/><w:bookmarkEnd w:id="8"/>',
    ),
  ],
  ['bookmark-open', BODY, '<w:body>', bookmark('open', '')],
  [
    'anchor-missing',
    BODY,
    '<w:body>',
    '<w:body><w:p><w:pPr><w:bidi/></w:pPr><w:hyperlink w:anchor="nowhere"/></w:p>',
  ],
  ['theme-font-language', SETTINGS, / w:bidi="ar-SA"/u, ''],
  ['settings-without-separators', SETTINGS, /<w:footnotePr>.*?<\/w:footnotePr>/u, ''],
  ['defaults-not-rtl', STYLES, '<w:pPrDefault><w:pPr><w:bidi/>', '<w:pPrDefault><w:pPr>'],
  [
    'devanagari-numbers',
    'word/numbering.xml',
    '<w:numFmt w:val="decimal"/>',
    '<w:numFmt w:val="hindiNumbers"/>',
  ],
  ['style-missing', BODY, '<w:pStyle w:val="Heading1"/>', '<w:pStyle w:val="Heading9"/>'],
  ['numbering-missing', BODY, /<w:numId w:val="\d+"\/>/u, '<w:numId w:val="99"/>'],
  ['title-missing', 'docProps/core.xml', /<dc:title>.*?<\/dc:title>/u, ''],
  ['language-missing', 'docProps/core.xml', /<dc:language>.*?<\/dc:language>/u, ''],
];

describe('lintDocx', () => {
  it('finds nothing in a good file', () => {
    expect(lintDocx(good)).toEqual([]);
  });

  it.each(DEFECTS)('%s fires on its defect and nothing else does', (rule, part, pattern, replacement) => {
    const findings = lintDocx(spoiled(part, pattern, replacement));
    expect([...new Set(findings.map((finding) => finding.rule))]).toEqual([rule]);
  });

  it('has a defect for every rule', () => {
    expect(DEFECTS.map(([rule]) => rule).sort()).toEqual(Object.keys(RTL_RULES).sort());
  });

  it('throws on XML that is none', () => {
    expect(() => lintDocx(spoiled(BODY, '</w:body>', ''))).toThrow(/document\.xml/u);
  });
});

describe('validateOoxml', () => {
  it.skipIf(OOXML_VALIDATOR_MISSING)('finds nothing in a good file', () => {
    expect(validateOoxml(good)).toEqual([]);
  });

  it.skipIf(OOXML_VALIDATOR_MISSING)('sees a missing note and an element out of order', () => {
    expect(validateOoxml(spoiled(NOTES, 'w:id="1"', 'w:id="5"'))).not.toEqual([]);
    expect(
      validateOoxml(
        spoiled(BODY, '<w:pStyle w:val="Heading1"/><w:bidi/>', '<w:bidi/><w:pStyle w:val="Heading1"/>'),
      ),
    ).not.toEqual([]);
  });

  it.skipIf(OOXML_VALIDATOR_MISSING)('reports a file that is no package instead of throwing', () => {
    expect(validateOoxml(new Uint8Array([1, 2, 3]))).toHaveLength(1);
  });
});
