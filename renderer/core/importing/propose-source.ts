import { splitBlocks } from '../text/blocks';
import { wordCount } from '../text/words';

const FIRST_LINES = 6;
const LAST_LINES = 3;
const MOST_WORDS = 6;
const OUTLET = /^[\s•*-]*(?:المصدر|الوسيلة|source)\s*[:：]\s*(.+)$/iu;
const AUTHOR = /^[\s•*-]*(?:بقلم|الكاتب|author)\s*[:：]?\s+(.+)$/iu;
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Outlet and author as the file itself names them, on a line of their own with a label; empty otherwise. */
export function proposeSource(text: string): { readonly outlet: string; readonly author: string } {
  const head = splitBlocks(text.slice(0, 4000)).slice(0, FIRST_LINES);
  const tail = splitBlocks(text.slice(-2000)).slice(-LAST_LINES);
  const lines = [...head, ...tail].map((block) => block.text.replace(INVISIBLE, '').trim());
  return { outlet: named(lines, OUTLET), author: named(lines, AUTHOR) };
}

function named(lines: readonly string[], label: RegExp): string {
  for (const line of lines) {
    const name = label.exec(line)?.[1]?.trim() ?? '';
    if (name !== '' && wordCount(name) <= MOST_WORDS && !/[.،؛]$/.test(name)) return name;
  }
  return '';
}
