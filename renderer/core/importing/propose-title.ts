import { splitBlocks } from '../text/blocks';
import { foldForMatching } from '../text/fold';
import { wordCount } from '../text/words';
import { isDateLine } from './propose-date';
import { isFurniture, isTitleLike, shortened, tidyTitle } from './title-line';

/** A headline stands above the article; a fitting line further down is a subheading. */
const LINES_LOOKED_AT = 8;
const OPENING_LENGTH = 90;

/**
 * The first line that reads like a headline. For want of one: the first line with words that is neither date nor
 * byline, cut short; then the file's name without its extension; empty only when there is nothing at all.
 */
export function proposeTitle(text: string, fileName: string): string {
  // The head of the text is enough: whole books are imported too.
  const lines = splitBlocks(text.slice(0, 20_000)).map((block) => block.text);
  const head = lines.slice(0, LINES_LOOKED_AT);
  const isRepeated = (line: string): boolean => {
    const key = foldForMatching(line).trim();
    // Folding shortens only by marks: a line of quite another length is another line.
    const alike = lines.filter((other) => Math.abs(other.length - line.length) <= 40);
    return alike.filter((other) => foldForMatching(other).trim() === key).length > 1;
  };
  const fitting = head.filter((line) => !isDateLine(line) && isTitleLike(line));
  const title = fitting.find((line) => !isRepeated(line)) ?? fitting[0];
  if (title !== undefined) return tidyTitle(title);
  return opening(head) || nameWithoutExtension(fileName) || opening(lines, 0);
}

/** The beginning of the first line with words; `fewest` lets section names of one word be passed over. */
function opening(lines: readonly string[], fewest = 2): string {
  const line = lines.find(
    (each) => wordCount(each) >= fewest && !isDateLine(each) && !isFurniture(tidyTitle(each)),
  );
  if (line === undefined) return '';
  const title = tidyTitle(line);
  return title.length > OPENING_LENGTH ? shortened(title, OPENING_LENGTH) : title.replace(/[.،؛:]$/, '');
}

function nameWithoutExtension(fileName: string): string {
  return tidyTitle(fileName.replace(/\.[^.]*$/, '').replace(/_+/g, ' '));
}
