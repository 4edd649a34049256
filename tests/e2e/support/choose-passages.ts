const ARABIC_WORD = /^[\p{Script=Arabic}\p{M}]+$/u;

/** Words `from` to `to` of a paragraph, moved on until both end words are bare letters: what snapping keeps as it is. */
function words(paragraph: string, from: number, count: number): string {
  const found = [...paragraph.matchAll(/\S+/gu)];
  const isBare = (at: number) => ARABIC_WORD.test(found[at]?.[0] ?? '');
  let start = from;
  while (start < found.length && !isBare(start)) start += 1;
  let end = Math.min(start + count, found.length) - 1;
  while (end > start && !isBare(end)) end -= 1;
  const [first, last] = [found[start], found[end]];
  if (!first || !last || end <= start) throw new Error(`Too few words from ${from} on: ${paragraph}`);
  return paragraph.slice(first.index, last.index + last[0].length);
}

/** From the last bare word but two to the very end, which a selection into the next paragraph takes whole. */
function lastWords(paragraph: string): string {
  const found = [...paragraph.matchAll(/\S+/gu)];
  const start = found.slice(0, -2).findLast(([word]) => ARABIC_WORD.test(word));
  return paragraph.slice(start?.index ?? 0);
}

/** From the very beginning to a bare word. */
function firstWords(paragraph: string): string {
  const found = [...paragraph.matchAll(/\S+/gu)];
  const end = found.slice(2).find(([word]) => ARABIC_WORD.test(word));
  return paragraph.slice(0, (end?.index ?? 0) + (end?.[0].length ?? 0));
}

const isProse = (paragraph: string) => (paragraph.match(/\S+/gu)?.length ?? 0) >= 18;

/** Passages of an article of at least two paragraphs of prose. */
export interface Passages {
  readonly plain: string;
  /** Begins inside `plain` and ends behind it. */
  readonly overlapping: string;
  /** From the end of a paragraph into the next one, a line feed between them. */
  readonly acrossBorder: string;
  readonly other: string;
}

/** Picks passages out of whatever an article says; no text needs to be known beforehand. */
export function choosePassages(paragraphs: readonly string[]): Passages | null {
  const at = paragraphs.findIndex(
    (paragraph, index) => index > 0 && isProse(paragraph) && isProse(paragraphs[index + 1] ?? ''),
  );
  const [first, second] = [paragraphs[at] ?? '', paragraphs[at + 1] ?? ''];
  if (at < 1) return null;
  const plain = words(first, 2, 6);
  const inPlain = first.indexOf(plain);
  const secondHalf = plain.lastIndexOf(' ') + 1;
  const rest = first.slice(inPlain + secondHalf);
  return {
    plain,
    overlapping: words(rest, 0, 5),
    acrossBorder: `${lastWords(first)}\n${firstWords(second)}`,
    other: words(second, 5, 7),
  };
}
