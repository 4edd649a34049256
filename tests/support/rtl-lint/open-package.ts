import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word file as parsed XML parts by path. */
export interface WordPackage {
  readonly parts: ReadonlyMap<string, Document>;
  /** The parts that hold paragraphs: body, notes, headers, footers. */
  readonly texts: readonly (readonly [path: string, document: Document])[];
}

/** Unzips and parses every XML part; throws on malformed XML. */
export function openPackage(bytes: Uint8Array): WordPackage {
  const parts = new Map<string, Document>();
  for (const [path, data] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/u.test(path)) continue;
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(`${path}: ${level}: ${message}`);
      },
    });
    parts.set(path, parser.parseFromString(strFromU8(data), 'text/xml'));
  }
  const texts = [...parts].filter(([path]) =>
    /^word\/(?:document|footnotes|endnotes|header\d+|footer\d+)\.xml$/u.test(path),
  );
  return { parts, texts };
}

/** All descendants of that WordprocessingML name. */
export function all(node: Document | Element, name: string): readonly Element[] {
  return [...node.getElementsByTagNameNS(W, name)];
}

/** Direct children of that name. */
export function children(node: Element, name: string): readonly Element[] {
  return [...node.childNodes].filter(
    (child): child is Element =>
      child.nodeType === 1 && child.namespaceURI === W && (child as Element).localName === name,
  );
}

/** The first element down a path of direct children. */
export function at(node: Element, ...path: readonly string[]): Element | undefined {
  let here: Element | undefined = node;
  for (const name of path) here = here && children(here, name)[0];
  return here;
}

/** A `w:` attribute, empty when absent. */
export function attribute(node: Element | undefined, name: string): string {
  return node?.getAttributeNS(W, name) ?? '';
}

/** True for an on/off element that is there and not switched off. */
export function isOn(node: Element | undefined): boolean {
  return node !== undefined && !['0', 'false', 'off'].includes(attribute(node, 'val'));
}

/** The characters of an element's `w:t` descendants. */
export function textOf(node: Element): string {
  return all(node, 't')
    .map((t) => t.textContent ?? '')
    .join('');
}
