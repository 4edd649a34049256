import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { zipOf } from './zip-files';

/** A Word document with a bit of everything an article may hold. */
export async function writeDocx(): Promise<Uint8Array<ArrayBuffer>> {
  const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
  const document = new Document({
    title: 'عنوان الملف',
    creator: 'كاتب الملف',
    footnotes: { 1: { children: [new Paragraph('نص الحاشية')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: 'عنوان المستند', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: 'فصل أول', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('فقرة  بمسافتين\u00a0وثالثة'),
              new FootnoteReferenceRun(1),
              new TextRun({ text: 'سطر ثان', break: 1 }),
            ],
          }),
          new Paragraph({ text: 'بند', bullet: { level: 0 } }),
          new Table({ rows: [new TableRow({ children: [cell('البلد'), cell('العدد')] })] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const NAMESPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"';

/** An OpenDocument text of this content of `office:text`. */
export function writeOdt(
  content: string,
  more: Readonly<Record<string, string>> = {},
): Uint8Array<ArrayBuffer> {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml': '<manifest/>',
    'meta.xml': `<office:document-meta ${NAMESPACES}><office:meta><dc:title>عنوان الملف</dc:title><meta:creation-date>2024-03-05T10:00:00</meta:creation-date></office:meta></office:document-meta>`,
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles><office:body><office:text>${content}</office:text></office:body></office:document-content>`,
    ...more,
  });
}
