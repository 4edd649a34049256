import { DOMParser } from 'linkedom/worker';
import { fail, ok, type Result } from '../core/model';

/** Office programs write a few dozen levels; readers recurse. */
const MOST_DEPTH = 400;
const TAG = /<(\/?)[A-Za-z_][^<>]*?(\/?)>/g;

/** The characters of an XML part: UTF-8 unless a mark says UTF-16. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes);
}

/**
 * False for XML that no office program writes and that only serves to hurt its reader: a document type of its own
 * (entities that grow or name other files), and nesting without end.
 */
export function isHarmlessXml(xml: string): boolean {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) return false;
  let depth = 0;
  for (const [, closes, closed] of xml.matchAll(TAG)) {
    if (closes === '/') depth -= 1;
    else if (closed !== '/') depth += 1;
    if (depth > MOST_DEPTH) return false;
  }
  return true;
}

/** The tree of an XML part; names keep their prefixes. */
export function parseXml(bytes: Uint8Array): Result<Element, 'damaged'> {
  const xml = decodeXml(bytes);
  if (!isHarmlessXml(xml)) return fail('damaged');
  try {
    const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
    const root = document.documentElement as Element | null;
    return root ? ok(root) : fail('damaged');
  } catch {
    // Not our parser: whatever it throws, the part could not be read.
    return fail('damaged');
  }
}

/** The first element of that name within, in document order. */
export function firstNamed(root: Element, name: string): Element | undefined {
  return root.getElementsByTagName(name)[0];
}
