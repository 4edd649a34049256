/** A part of a MIME file as it lies: the content still in its transfer encoding. */
export interface MimePart {
  /** Names in lower case; folded lines joined. */
  readonly headers: ReadonlyMap<string, string>;
  readonly content: string;
}

/** Saved pages are two levels deep; a tree without end is not walked. */
const MOST_DEPTH = 8;
const MOST_PARTS = 5000;

/** Splits a byte string at its first blank line. */
export function partOf(source: string): MimePart {
  const start = source.replace(/^(?:\r?\n)+/, '');
  const blank = /\r?\n\r?\n/.exec(start);
  const head = blank ? start.slice(0, blank.index) : start;
  const content = blank ? start.slice(blank.index + blank[0].length) : '';
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, content };
}

/** The parts that are not multipart themselves, in order. */
export function leavesOf(part: MimePart, depth = 0): readonly MimePart[] {
  const type = part.headers.get('content-type') ?? '';
  const boundary = parameter(type, 'boundary');
  if (!/^multipart\//i.test(type) || boundary === undefined) return [part];
  if (depth >= MOST_DEPTH) return [];
  const leaves: MimePart[] = [];
  for (const piece of part.content.split(`--${boundary}`).slice(1, MOST_PARTS)) {
    if (piece.startsWith('--')) break;
    leaves.push(...leavesOf(partOf(piece.replace(/^[ \t]*\r?\n/, '').replace(/\r?\n$/, '')), depth + 1));
  }
  return leaves;
}

/** A parameter of a header such as `text/html; charset="utf-8"`. */
export function parameter(header: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header);
  return match?.[1] ?? match?.[2];
}
