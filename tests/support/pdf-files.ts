/** Text painted at a place, a glyph for each piece; a piece of several letters is a ligature. */
export interface PaintedText {
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly glyphs: readonly string[];
}

export interface WrittenPdf {
  readonly pages: readonly (readonly PaintedText[])[];
  readonly info?: string;
  /** Asks for a password that nobody knows. */
  readonly isEncrypted?: boolean;
  /** The font says which letters its glyphs are; a picture's text layer may not. */
  readonly hasUnicode?: boolean;
}

/** Width of every glyph in thousandths of the size. */
export const GLYPH_WIDTH = 500;

/** Letters of a text from left to right as a page shows right-to-left text: the last one first. */
export const painted = (text: string): readonly string[] => Array.from(text).reverse();

/** Writes a PDF with one font of two-byte glyphs and a map from glyphs to letters. */
export function writePdf(written: WrittenPdf): Uint8Array<ArrayBuffer> {
  const glyphs = [...new Set(written.pages.flat().flatMap((text) => text.glyphs))];
  const codeOf = (glyph: string): string => hex(glyphs.indexOf(glyph) + 1);
  const first = 8;
  const pageIds = written.pages.map((_, index) => first + index * 2);
  const objects = new Map<number, string>([
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    [2, `<</Type/Pages/Count ${pageIds.length}/Kids[${pageIds.map((id) => `${id} 0 R`).join(' ')}]>>`],
    [
      3,
      `<</Type/Font/Subtype/Type0/BaseFont/Test/Encoding/Identity-H/DescendantFonts[4 0 R]${written.hasUnicode === false ? '' : '/ToUnicode 6 0 R'}>>`,
    ],
    [
      4,
      `<</Type/Font/Subtype/CIDFontType2/BaseFont/Test/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 5 0 R/DW ${GLYPH_WIDTH}>>`,
    ],
    [
      5,
      '<</Type/FontDescriptor/FontName/Test/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
    ],
    [6, streamOf(unicodeMap(glyphs, codeOf))],
    [7, `<<${written.info ?? ''}>>`],
  ]);
  written.pages.forEach((texts, index) => {
    const id = first + index * 2;
    objects.set(
      id,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents ${id + 1} 0 R>>`,
    );
    const shown = texts.map(
      ({ x, y, size = 10, glyphs: run }) =>
        `BT /F ${size} Tf ${x} ${y} Td <${run.map(codeOf).join('')}> Tj ET`,
    );
    objects.set(id + 1, streamOf(shown.join('\n')));
  });
  const secret = 'ab'.repeat(32);
  const encrypt = written.isEncrypted
    ? `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${secret}>/U<${secret}>>>/ID[<00><00>]`
    : '';
  return fileOf(objects, encrypt);
}

function fileOf(objects: ReadonlyMap<number, string>, encrypt: string): Uint8Array<ArrayBuffer> {
  let file = '%PDF-1.7\n';
  const places: string[] = [];
  for (const [id, object] of objects) {
    places[id] = `${String(file.length).padStart(10, '0')} 00000 n \n`;
    file += `${id} 0 obj\n${object}\nendobj\n`;
  }
  const start = file.length;
  const count = objects.size + 1;
  file += `xref\n0 ${count}\n0000000000 65535 f \n${places.slice(1).join('')}`;
  file += `trailer\n<</Size ${count}/Root 1 0 R/Info 7 0 R${encrypt}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => character.charCodeAt(0));
}

function unicodeMap(glyphs: readonly string[], codeOf: (glyph: string) => string): string {
  const lines = glyphs.map((glyph) => {
    const units = Array.from({ length: glyph.length }, (_, at) => hex(glyph.charCodeAt(at))).join('');
    return `<${codeOf(glyph)}> <${units}>`;
  });
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.join('\n')}
endcmap end end`;
}

const streamOf = (content: string): string => `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
const hex = (unit: number): string => unit.toString(16).padStart(4, '0');
