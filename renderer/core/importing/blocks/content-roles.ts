import type { BlockMark } from '../../model/block-role';
import { isLabel, isSection } from '../metadata/names';
import { captionShape } from './captions';
import { isParagraph, type Line } from './line';
import { keptMark } from './mark';
import type { FirstReading } from './residue';

const LIST_SIGN = /^\s*(?:[-–—•·●▪◾■*]\s+\S|[•·●▪◾■]\S|\(?[\d٠-٩۰-۹]{1,2}\s*[.)\-–]\s+\S)/u;
const HEADING_SIGN = /^\s*#{1,6}\s+\S/;
const BREADCRUMB = /^\s*\S+(?:\s+\S+){0,3}\s*[>›»]\s*\S+(?:\s+\S+){0,4}(?:\s*[>›»]|$)/u;
const LONGEST_BREADCRUMB = 200;
const MOST_HEADING_WORDS = 12;
const MOST_LABEL_WORDS = 3;
const MOST_SUBTITLE_WORDS = 27;
const BODY = keptMark('body', 'default', 0.95);

/** A line above the first paragraph that no rule of names and dates took. */
export function headRole(line: Line, reading: FirstReading, titleIndex: number): BlockMark {
  const caption = captionShape(line, reading.sources);
  const isAbove = line.index < titleIndex || titleIndex === -1;
  if (caption && (caption.strength === 'sure' || !isAbove)) return captionMark(caption);
  if (isBreadcrumb(line.text) || isSectionName(line)) return keptMark('section-label', 'short-line', 0.85);
  const signed = signRole(line);
  if (signed) return signed;
  if (titleIndex === -1 || line.isSentence || line.key.endsWith(':')) return BODY;
  if (isAbove) return line.words <= MOST_LABEL_WORDS ? keptMark('section-label', 'short-line', 0.65) : BODY;
  return isUnderTitle(line, reading) ? keptMark('subheading', 'short-line', 0.65) : BODY;
}

const isUnderTitle = ({ words }: Line, { zones }: FirstReading): boolean =>
  zones.last !== -1 && words >= 2 && words <= MOST_SUBTITLE_WORDS;

const isSectionName = ({ words, bare }: Line): boolean =>
  words <= MOST_LABEL_WORDS && (isSection(bare) || isLabel(bare));

/** `الرئيسية > أخبار > العراق`; the quotes «…» of a headline are none. */
const isBreadcrumb = (text: string): boolean =>
  text.length <= LONGEST_BREADCRUMB && BREADCRUMB.test(text) && !text.includes('«');

function signRole(line: Line): BlockMark | undefined {
  if (LIST_SIGN.test(line.text)) return keptMark('list-item', 'list-sign', 0.88);
  return HEADING_SIGN.test(line.text) ? keptMark('subheading', 'heading-sign', 0.92) : undefined;
}

/** A line between paragraphs. */
export function middleRole(line: Line, reading: FirstReading): BlockMark {
  const signed = signRole(line);
  if (signed) return signed;
  const caption = captionShape(line, reading.sources);
  if (caption?.strength === 'sure') return captionMark(caption);
  return isHeading(line, reading.lines) ? keptMark('subheading', 'short-line', 0.8) : BODY;
}

/** A line below the last paragraph. */
export function tailRole(line: Line, reading: FirstReading): BlockMark {
  const signed = signRole(line);
  if (signed) return signed;
  const caption = captionShape(line, reading.sources);
  if (caption?.strength === 'sure') return captionMark(caption);
  if (line.isSentence || !isLoose(reading.lines[line.index]) || reading.zones.last === -1) return BODY;
  // Two or more lines that are no sentences below the text: headlines of other articles, or the article's last words.
  const hasCompany =
    isLoose(reading.lines[line.index - 1], reading) || isLoose(reading.lines[line.index + 1], reading);
  return hasCompany ? keptMark('body', 'short-line', 0.5) : BODY;
}

/** A line of words that is no sentence and was not taken by another rule. */
function isLoose(line: Line | undefined, reading?: FirstReading): boolean {
  if (!line || line.isSentence || line.words < 3 || isParagraph(line) || /[؟?!:]$/.test(line.key))
    return false;
  return reading === undefined || (line.index > reading.zones.last && !reading.marks.has(line.index));
}

const captionMark = (caption: NonNullable<ReturnType<typeof captionShape>>): BlockMark =>
  keptMark(
    caption.isCredit ? 'credit' : 'caption',
    caption.detail === '' ? 'caption-place' : caption.detail === 'icon' ? 'interface-words' : 'credit-at-end',
    caption.strength === 'sure' ? 0.88 : 0.72,
    caption.detail === 'icon' ? '' : caption.detail,
  );

/** A short line without a sentence's end that stands alone between longer ones. */
function isHeading(line: Line, lines: readonly Line[]): boolean {
  if (!isShort(line)) return false;
  const before = lines[line.index - 1];
  const after = lines[line.index + 1];
  // Three short lines in a row are verses, a table or a list.
  if (isShort(before) && isShort(after)) return false;
  return after !== undefined && !(isShort(before) && isShort(lines[line.index - 2]));
}

const isShort = (line: Line | undefined): boolean =>
  line !== undefined && line.words <= MOST_HEADING_WORDS && !line.isSentence && !/[،؛,;]$/.test(line.key);
