import { fail, ok, type Result } from '../../core/model';
import type { FormatFailure } from '../document';
import { makeParts } from '../parts-builder';
import type { ReadParts } from '../read-parts';
import { StatedFields } from '../stated-field';
import { clustersOf } from './clusters';
import { loadPdf } from './load-pdf';
import { isRightToLeft, type LineDirection } from './logical-order';
import { type Glyph, type OperationCodes, type PageOperations, pageGlyphs } from './page-glyphs';
import { pageLines } from './page-lines';
import { paragraphsOf } from './paragraphs';

/** An article is a few pages, a book some hundreds; more is not read. */
const MOST_PAGES = 2000;
/** With more glyphs than this without a meaning, what is left are no words. */
const MOST_UNKNOWN = 0.2;

/**
 * Reads the text layer of a PDF: glyphs by their places into lines, lines into paragraphs, right-to-left text in the
 * order it was written. Pages of pictures have none.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<ReadParts, FormatFailure>> {
  if (bytes.length === 0) return fail('empty');
  const pdf = await loadPdf();
  const task = pdf.getDocument({
    // pdf.js takes the buffer away from whoever hands it over.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pictures are not decoded.
    maxImageSize: 1,
    stopAtErrors: false,
    verbosity: pdf.VerbosityLevel.ERRORS,
  });
  try {
    return await readDocument(await task.promise, pdf.OPS);
  } catch (error) {
    return fail(isPasswordNeeded(error) ? 'encrypted' : 'damaged');
  } finally {
    await task.destroy();
  }
}

/** What is used of a document of pdf.js. */
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: object }>;
}

interface PdfPage {
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
  getOperatorList(options: { annotationMode: number }): Promise<PageOperations>;
  cleanup(): boolean;
}

async function readDocument(
  document: PdfDocument,
  codes: OperationCodes,
): Promise<Result<ReadParts, FormatFailure>> {
  const pages: (readonly Glyph[])[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
    const page = await document.getPage(number);
    const operations = await page.getOperatorList({ annotationMode: 0 });
    pages.push(pageGlyphs(operations, codes, (font) => unitOf(page, font)));
    page.cleanup();
  }
  const all = pages.flat();
  const unknown = all.filter(({ text }) => text === '\ufffd').length;
  const isReadable =
    all.some(({ text }) => /[\p{L}\p{N}]/u.test(text)) && unknown <= all.length * MOST_UNKNOWN;
  if (!isReadable) return fail('no-text-layer');
  const direction = directionOf(all);
  const lines = pages.map((glyphs) => pageLines(clustersOf(glyphs), direction));
  const paragraphs = paragraphsOf(lines, direction).map((text) => ({ text, role: null }));
  return ok({ ...makeParts(paragraphs, (await statedFields(document)).all()), unreadable: unknown });
}

/** Size of a glyph's unit: a thousandth of the size, but for fonts that are drawings. */
function unitOf(page: PdfPage, font: string): number {
  const found = page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined;
  const matrix = (found as { readonly fontMatrix?: readonly number[] } | undefined)?.fontMatrix;
  const unit = matrix?.[0];
  return typeof unit === 'number' && Number.isFinite(unit) && unit !== 0 ? unit : 0.001;
}

/** Of the whole document: a line of mostly foreign words belongs to an Arabic article all the same. */
function directionOf(glyphs: readonly Glyph[]): LineDirection {
  const letters = glyphs.filter(({ text }) => /\p{L}/u.test(text));
  const rightToLeft = letters.filter(({ text }) => isRightToLeft(text)).length;
  return rightToLeft * 3 >= letters.length ? 'rtl' : 'ltr';
}

/** What the program wrote of its user: often the name of a file, or of the machine. */
async function statedFields(document: PdfDocument): Promise<StatedFields> {
  const fields = new StatedFields();
  const { info } = await document.getMetadata();
  const stated = info as Readonly<Record<string, unknown>>;
  const title = stated['Title'];
  if (title !== 'about:blank') fields.add('title', title, 'Title', 0.35);
  fields.add('author', stated['Author'], 'Author', 0.25);
  const created = stated['CreationDate'];
  if (typeof created === 'string') fields.add('publishedOn', created.slice(2, 10), 'CreationDate', 0.2);
  return fields;
}

function isPasswordNeeded(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}
