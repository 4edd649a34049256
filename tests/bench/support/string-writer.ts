import { strToU8, zipSync } from 'fflate';

/**
 * The floor for a Word export: a document with one quotation and one footnote per passage, put together from strings
 * without styles, splitting, checking or any object in between. It opens, and that is all it does.
 */
export function writePlainDocx(
  quotes: readonly { readonly quote: string; readonly citation: string }[],
): Uint8Array {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const run = (text: string) =>
    `<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  const body = quotes
    .map(
      ({ quote }, index) =>
        `<w:p><w:pPr><w:bidi/></w:pPr>${run(quote)}<w:r><w:footnoteReference w:id="${index + 1}"/></w:r></w:p>`,
    )
    .join('');
  const notes = quotes
    .map(
      ({ citation }, index) =>
        `<w:footnote w:id="${index + 1}"><w:p><w:pPr><w:bidi/></w:pPr><w:r><w:footnoteRef/></w:r>${run(citation)}</w:p></w:footnote>`,
    )
    .join('');
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`${HEAD}<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/footnotes.xml': strToU8(`${HEAD}<w:footnotes ${W}>${notes}</w:footnotes>`),
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
