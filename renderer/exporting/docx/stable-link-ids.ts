import type { Parts } from './part-patch';

const RELATION = /(<Relationship Id=")(rId[^"]+)(" Type="[^"]*\/hyperlink")/gu;

/** Gives hyperlinks numbered ids instead of random ones, so that one input always makes one file. */
export function stableLinkIds(parts: Parts): void {
  for (const part of ['document', 'footnotes']) {
    const relations = parts.get(`word/_rels/${part}.xml.rels`);
    const body = parts.get(`word/${part}.xml`);
    if (typeof relations !== 'string' || typeof body !== 'string') continue;
    const ids = new Map<string, string>();
    const renamed = relations.replace(RELATION, (_, before: string, id: string, after: string) => {
      const stable = `rIdLink${ids.size + 1}`;
      ids.set(id, stable);
      return `${before}${stable}${after}`;
    });
    parts.set(`word/_rels/${part}.xml.rels`, renamed);
    parts.set(
      `word/${part}.xml`,
      body.replace(/ r:id="([^"]+)"/gu, (whole, id: string) => {
        const stable = ids.get(id);
        return stable === undefined ? whole : ` r:id="${stable}"`;
      }),
    );
  }
}
