import { wordCount } from '../../text/words';
import type { SourceIndex } from '../outlets/find-source';
import { isLabel } from './names';
import { tidyName, tidyValue } from './proposal';

/** A headline line taken apart. */
export interface TitleParts {
  /** The headline itself. */
  readonly title: string;
  /** `التحليل` of `التحليل: …`; empty when there is none. */
  readonly label: string;
  /** `بوابة الساحل` of `بوابة الساحل | …` or of `… - الجزيرة نت`; empty when there is none. */
  readonly source: string;
}

const FEWEST_TITLE_WORDS = 3;
const MOST_SOURCE_WORDS = 4;
const LONGEST_TITLE = 200;
const MARKDOWN = /^(?:#{1,6}\s+|\*\*|__)|(?:\*\*|__)$/g;
const LABEL = /^([^:：|.،؟!]{2,24}?)\s*[:：|]\s*(?=\S)/u;
const BARS = /\s*(?:\||::)\s*/u;
const DASH = /\s+[-–—]\s+/u;

/** Splits labels and the outlet's name off a headline. The pieces are spelt as the line has them. */
export function titleParts(line: string, sources: SourceIndex): TitleParts {
  const plain = tidyValue(line).replace(MARKDOWN, '').trim();
  const { rest, label } = withoutLabel(plain);
  const { title, source } = withoutSource(rest, sources);
  return { title: shortened(title, LONGEST_TITLE), label, source };
}

function withoutLabel(line: string): { rest: string; label: string } {
  const label = LABEL.exec(line);
  const rest = label ? line.slice(label[0].length) : line;
  const isSplit = label && isLabel(label[1] ?? '') && wordCount(rest) >= FEWEST_TITLE_WORDS;
  return isSplit ? { rest, label: label[1] ?? '' } : { rest: line, label: '' };
}

function withoutSource(line: string, sources: SourceIndex): { title: string; source: string } {
  for (const separator of [BARS, DASH]) {
    const parts = line.split(separator);
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    if (parts.length < 2) continue;
    // Behind a dash stands often a part of the headline: only a known name is taken off there.
    const isName = (part: string): boolean =>
      wordCount(part) <= MOST_SOURCE_WORDS &&
      (separator === BARS || sources.named(tidyName(part)) !== undefined);
    const without = (part: string, where: 'front' | 'end'): string =>
      where === 'end'
        ? line.slice(0, line.lastIndexOf(part)).replace(END, '')
        : line.slice(part.length).replace(FRONT, '');
    if (isName(last) && wordCount(without(last, 'end')) >= FEWEST_TITLE_WORDS) {
      return { title: without(last, 'end'), source: tidyName(last) };
    }
    if (isName(first) && wordCount(without(first, 'front')) >= FEWEST_TITLE_WORDS) {
      return { title: without(first, 'front'), source: tidyName(first) };
    }
  }
  return { title: line, source: '' };
}

const FRONT = /^[\s|:\-–—]+/;
const END = /[\s|:\-–—]+$/;

/** Cut at a word's end, with an ellipsis, to at most `longest` units. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  const kept = space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${kept}…`;
}
