import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { compileDocument } from '../../../../renderer/exporting/docx/compile-document';
import { docxPatches } from '../../../../renderer/exporting/docx/docx-patches';
import { applyPatches, type Parts } from '../../../../renderer/exporting/docx/part-patch';

/** What the library writes by itself for a document with everything the patches are for. */
function libraryOutput(): Parts {
  const field = () =>
    new Paragraph({ children: [new TextRun({ rightToLeft: true, children: [PageNumber.CURRENT] })] });
  return compileDocument(
    new Document({
      footnotes: {
        1: { children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun("it's")] })] },
      },
      sections: [
        {
          headers: { default: new Header({ children: [field()] }) },
          footers: { default: new Footer({ children: [field()] }) },
          children: [
            new Paragraph({ children: [new FootnoteReferenceRun(1)] }),
            new Table({
              rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('x')] })] })],
            }),
          ],
        },
      ],
    }),
  );
}

const patches = docxPatches(['جدول 1'], true);
const text = (parts: Parts, path: string) => String(parts.get(path));

describe('docxPatches', () => {
  it.each(patches.map((patch) => patch.name))('%s still finds its pattern', (name) => {
    const all = patches.map((patch) => ({ ...patch, isExpected: true }));
    expect(applyPatches(libraryOutput(), all)).not.toContain(name);
  });

  it('names an expected patch that found nothing', () => {
    const parts = libraryOutput();
    parts.set('word/document.xml', '<w:document/>');
    expect(applyPatches(parts, patches)).toEqual(['section-direction', 'table-description']);
  });

  it('does not expect notes or tables where a briefing has none', () => {
    const names = docxPatches([], false)
      .filter((patch) => !patch.isExpected)
      .map((patch) => patch.name);
    expect(names).toEqual(['note-mark-direction', 'table-description', 'apostrophes']);
  });

  it('takes the note mark out of both separators of footnotes and endnotes', () => {
    const parts = libraryOutput();
    applyPatches(parts, patches);
    for (const part of ['word/footnotes.xml', 'word/endnotes.xml']) {
      expect(text(parts, part).match(/<w:r><w:(?:separator|continuationSeparator)\/>/gu)).toHaveLength(2);
      const separators = text(parts, part).match(/w:type="[^"]+" w:id="-?\d">.*?<\/w:p>/gu) ?? [];
      for (const separator of separators) {
        expect(separator).not.toMatch(/(?:footnote|endnote)Ref\//u);
        expect(separator).toContain('<w:bidi/>');
      }
    }
    expect(text(parts, 'word/footnotes.xml')).toContain('<w:footnoteRef/>');
  });

  it('puts the section’s direction before the grid', () => {
    const parts = libraryOutput();
    applyPatches(parts, patches);
    expect(text(parts, 'word/document.xml')).toContain('<w:bidi/><w:rtlGutter/><w:docGrid');
  });

  it('shows a number in each page field', () => {
    const parts = libraryOutput();
    applyPatches(parts, patches);
    expect(text(parts, 'word/header1.xml')).toMatch(
      /separate"\/><\/w:r><w:r>(?:<w:rPr><w:rtl\/><\/w:rPr>)?<w:t>1<\/w:t><\/w:r><w:r>/u,
    );
  });

  it('writes plain apostrophes', () => {
    const parts = libraryOutput();
    expect(text(parts, 'word/footnotes.xml')).toContain('&apos;');
    applyPatches(parts, patches);
    expect(text(parts, 'word/footnotes.xml')).toContain("it's");
  });

  it('describes a table for screen readers, escaped', () => {
    const parts = libraryOutput();
    applyPatches(parts, docxPatches(['جدول "1" <أ>'], true));
    expect(text(parts, 'word/document.xml')).toContain(
      '<w:tblCaption w:val="جدول &quot;1&quot; &lt;أ&gt;"/>',
    );
  });
});
