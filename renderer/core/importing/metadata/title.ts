import { wordCount } from '../../text/words';
import { isParagraph, type Line } from '../blocks/line';
import { lineKey } from '../line-key';
import type { SourceIndex } from '../outlets/find-source';
import { isLabel, isPersonName, isSection } from './names';
import { fromLine, type ProposalDraft, tidyValue } from './proposal';
import { shortened, type TitleParts, titleParts } from './title-parts';

/** A line that may be the headline, how sure, and what it consists of. */
export interface TitleCandidate {
  readonly line: Line;
  readonly parts: TitleParts;
  readonly confidence: number;
}

/** What the lines around say of a line. */
export interface TitleContext {
  readonly sources: SourceIndex;
  /** Lines of the head that can be no headline: residue, datelines, bylines, sure captions. */
  isOut(line: Line): boolean;
  isPossibleCaption(line: Line): boolean;
  isRepeated(line: Line): boolean;
  /** The format says that the line is the headline, however short. */
  isStated(line: Line): boolean;
  /** A heading of first rank by the format or by a sign. */
  isHeading(line: Line): boolean;
  /** Place of the first paragraph. */
  readonly firstParagraph: number;
}

const MOST_CANDIDATES = 12;
/** A headline with a label may stand below the event it analyses. */
const LINES_BELOW = 3;
const FEWEST_WORDS = 3;
const MOST_WORDS = 30;
const STATED_CONFIDENCE = 0.8;
const OPENING_LENGTH = 90;
const OPENING_CONFIDENCE = 0.4;
const FILE_NAME_CONFIDENCE = 0.3;
const PARAGRAPHS_COMPARED = 3;
const LONGEST_COMPARED = 800;
const BREADCRUMB = /\S\s*[>›|\\]\s*\S+(?:\s+\S+)*\s*[>›|\\]\s*\S/;

/** Lines that could be the headline, the best first. */
export function findTitles(lines: readonly Line[], context: TitleContext): readonly TitleCandidate[] {
  const vocabulary = bodyWords(lines, context);
  const end = Math.min(lines.length, context.firstParagraph + 1 + LINES_BELOW);
  const found: TitleCandidate[] = [];
  let looked = 0;
  for (let at = 0; at < end && looked < MOST_CANDIDATES; at += 1) {
    const line = lines[at];
    if (!line || line.words > MOST_WORDS || line.bare === '' || isParagraph(line) || context.isOut(line))
      continue;
    looked += 1;
    const parts = titleParts(line.text, context.sources);
    // Below the first paragraph stand subheadings: only a label or a heading's rank makes one a headline.
    if (at > context.firstParagraph && parts.label === '' && !context.isHeading(line)) continue;
    const scored = score(line, parts, context, vocabulary) - 0.02 * found.length;
    const confidence = context.isStated(line) ? Math.max(STATED_CONFIDENCE, scored) : scored;
    if (confidence > 0) found.push({ line, parts, confidence: Math.min(0.97, confidence) });
  }
  return found.sort((a, b) => b.confidence - a.confidence);
}

function score(
  line: Line,
  parts: TitleParts,
  context: TitleContext,
  vocabulary: ReadonlySet<string>,
): number {
  const words = wordCount(parts.title);
  if (words < FEWEST_WORDS || isLabel(parts.title) || isSection(parts.title) || BREADCRUMB.test(parts.title))
    return 0;
  const weights: readonly (readonly [boolean, number])[] = [
    [parts.label !== '', 0.15],
    [parts.source !== '', 0.05],
    [context.isHeading(line), 0.2],
    [line.isSentence, -0.3],
    [/[،؛,;]$/.test(parts.title), -0.3],
    [/[:：]$/.test(parts.title), -0.35],
    [context.isPossibleCaption(line), -0.25],
    [context.isRepeated(line), -0.15],
    [words === 3 && isPersonName(parts.title), -0.3],
  ];
  const start = 0.65 + lengthPoints(words) + 0.2 * overlap(parts.title, vocabulary);
  return weights.reduce((points, [holds, weight]) => (holds ? points + weight : points), start);
}

function lengthPoints(words: number): number {
  if (words === 3) return -0.1;
  if (words >= 5 && words <= 16) return 0.1;
  if (words <= 20) return 0.07;
  return -0.12;
}

const FEWEST_LETTERS = 3;
const ARTICLE = 'ال';
/** What may stand before the article, joined to it. */
const CLITICS = 'وفبلك';
const HAS_PAIRS = /[\ud800-\udfff]/;
const PAIRED_WORDS = /[\p{L}\p{N}]{3,}/gu;

let letters: Uint8Array | undefined;

/** 1 for every unit that is a letter or a number: to look up is far cheaper than a pattern over a whole paragraph. */
function letterTable(): Uint8Array {
  if (letters) return letters;
  const built = new Uint8Array(0x10000);
  const letter = /[\p{L}\p{N}]/u;
  for (let unit = 0; unit < 0x10000; unit += 1) {
    if (letter.test(String.fromCharCode(unit))) built[unit] = 1;
  }
  letters = built;
  return built;
}

/** Without the article and what is joined to it, when enough is left. */
function stem(word: string): string {
  const front = CLITICS.includes(word.charAt(0)) && word.startsWith(ARTICLE, 1) ? 3 : 2;
  if (front === 2 && !word.startsWith(ARTICLE)) return word;
  return word.length - front >= FEWEST_LETTERS ? word.slice(front) : word;
}

/** The words of a key without their articles, in order. */
function stems(key: string): readonly string[] {
  if (HAS_PAIRS.test(key)) return [...key.matchAll(PAIRED_WORDS)].map(([word]) => stem(word));
  const table = letterTable();
  const found: string[] = [];
  let start = 0;
  for (let index = 0; index <= key.length; index += 1) {
    if (index < key.length && table[key.charCodeAt(index)] === 1) continue;
    if (index - start >= FEWEST_LETTERS) found.push(stem(key.slice(start, index)));
    start = index + 1;
  }
  return found;
}

function bodyWords(lines: readonly Line[], { firstParagraph }: TitleContext): ReadonlySet<string> {
  const body = lines
    .slice(firstParagraph, firstParagraph + 3 * PARAGRAPHS_COMPARED)
    .filter(isParagraph)
    .slice(0, PARAGRAPHS_COMPARED);
  return new Set(body.flatMap(({ key }) => stems(key.slice(0, LONGEST_COMPARED))));
}

function overlap(title: string, vocabulary: ReadonlySet<string>): number {
  const words = stems(lineKey(title));
  if (words.length === 0) return 0;
  return words.filter((word) => vocabulary.has(word)).length / words.length;
}

/** What to offer where no line is a headline: the beginning of the text, the name of the file. */
export function fallbackTitles(
  lines: readonly Line[],
  fileName: string,
  isOut: (line: Line) => boolean,
): readonly ProposalDraft[] {
  const drafts: ProposalDraft[] = [];
  const first = lines.find((line) => line.words >= 2 && !isOut(line));
  if (first) {
    const opening = tidyValue(first.text.slice(0, 4 * OPENING_LENGTH));
    drafts.push(
      fromLine(first, 'title', shortened(opening, OPENING_LENGTH).replace(/[.،؛:]$/, ''), OPENING_CONFIDENCE),
    );
  }
  const name = tidyValue(fileName.replace(/\.[^.]*$/, '').replace(/_+/g, ' '));
  if (name !== '') {
    drafts.push({
      field: 'title',
      value: shortened(name, 200),
      confidence: FILE_NAME_CONFIDENCE,
      evidence: { kind: 'file-name' },
    });
  }
  return drafts;
}
