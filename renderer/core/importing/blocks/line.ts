import { splitBlocks } from '../../text/blocks';
import { kindTable, NONE } from '../../text/letters';
import { wordCount } from '../../text/words';
import { forgetKeys, lineKey } from '../line-key';

/** A block with what every rule asks of it; folded and counted once. */
export interface Line {
  readonly index: number;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** From 1, blank lines counted. */
  readonly number: number;
  readonly text: string;
  /** Match key; empty for lines too long to be anything but a paragraph. */
  readonly key: string;
  /** The key without the signs at its ends. */
  readonly bare: string;
  readonly words: number;
  /** It ends as a sentence ends: a single stop, with or without closing quotes. */
  readonly isSentence: boolean;
}

/** Longer lines are paragraphs, whatever they say, and are not compared with others. */
const LONGEST_KEYED = 4000;
/** Only lines a rule of shape or words could fit need their bare form. */
const LONGEST_BARE = 400;

const BREAK = /[\n\v\f\r\u0085\u2028\u2029]/g;
/** An agency may sign in brackets behind the last sentence. */
const SENTENCE_END = /(?:^|[^.])[.۔]["')\]]*(?: ?\([^()]{2,40}\))?$/;

/** What {@link SENTENCE_END} may end with: told without a search through a whole paragraph. */
const CLOSING = '.۔"\')]';
const isSentenceKey = (key: string): boolean => CLOSING.includes(key.slice(-1)) && SENTENCE_END.test(key);

/** The blocks of a text as lines, in order; as many as `splitBlocks` gives. */
export function readLines(text: string): readonly Line[] {
  forgetKeys();
  let number = 1;
  let done = 0;
  return splitBlocks(text).map((block): Line => {
    number += text.slice(done, block.start).match(BREAK)?.length ?? 0;
    done = block.end;
    const isKeyed = block.text.length <= LONGEST_KEYED;
    const key = isKeyed ? lineKey(block.text) : '';
    return {
      index: block.index,
      start: block.start,
      end: block.end,
      number,
      text: block.text,
      key,
      bare: block.text.length <= LONGEST_BARE ? withoutOuterSigns(key) : '',
      words: isKeyed ? wordCount(block.text) : Number.MAX_SAFE_INTEGER,
      isSentence: !isKeyed || isSentenceKey(key),
    };
  });
}

function withoutOuterSigns(key: string): string {
  const kinds = kindTable();
  const isSign = (index: number): boolean => {
    const unit = key.charCodeAt(index);
    return (kinds[unit] ?? NONE) === NONE && (unit < 0xd800 || unit > 0xdfff);
  };
  let start = 0;
  let end = key.length;
  while (start < end && isSign(start)) start += 1;
  while (end > start && isSign(end - 1)) end -= 1;
  return key.slice(start, end);
}

const PARAGRAPH_WORDS = 14;
const SURE_PARAGRAPH_WORDS = 28;

/** True for a line of running text: long, or a sentence of some length. */
export function isParagraph(line: Line): boolean {
  return line.words >= SURE_PARAGRAPH_WORDS || (line.words >= PARAGRAPH_WORDS && line.isSentence);
}
