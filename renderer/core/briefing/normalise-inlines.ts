import type { BreakInline, BriefingInline, TextInline } from './document';
import { allowedUrl } from './link-url';

/** Joins neighbouring texts and links, cuts texts at line ends, drops what is empty and links that lead nowhere allowed. */
export function normaliseInlines(inlines: readonly BriefingInline[]): readonly BriefingInline[] {
  return joinNeighbours(inlines.flatMap(normaliseInline), mergeInlines);
}

function normaliseInline(inline: BriefingInline): readonly BriefingInline[] {
  switch (inline.kind) {
    case 'text':
      return cutAtLineEnds(inline);
    case 'break':
      return [{ kind: 'break' }];
    case 'citation':
      return [{ kind: 'citation', highlightId: inline.highlightId, quote: inline.quote }];
    case 'link': {
      const content = joinNeighbours(
        inline.content.flatMap((part) => (part.kind === 'text' ? cutAtLineEnds(part) : [breakInline])),
        mergeTexts,
      );
      const url = allowedUrl(inline.url);
      if (url === undefined) return content;
      return content.length > 0 ? [{ kind: 'link', url, content }] : [];
    }
  }
}

const breakInline: BreakInline = { kind: 'break' };

function cutAtLineEnds(inline: TextInline): readonly (TextInline | BreakInline)[] {
  return inline.text
    .split(/\r\n|\r|\n/u)
    .flatMap((line, index): readonly (TextInline | BreakInline)[] => [
      ...(index > 0 ? [breakInline] : []),
      ...(line ? [textInline(line, inline.bold)] : []),
    ]);
}

function joinNeighbours<T>(items: readonly T[], merge: (before: T, after: T) => T | undefined): readonly T[] {
  const joined: T[] = [];
  for (const item of items) {
    const before = joined.at(-1);
    const merged = before === undefined ? undefined : merge(before, item);
    if (merged === undefined) joined.push(item);
    else joined[joined.length - 1] = merged;
  }
  return joined;
}

function mergeInlines(before: BriefingInline, after: BriefingInline): BriefingInline | undefined {
  if (before.kind === 'link' && after.kind === 'link' && before.url === after.url)
    return { ...before, content: joinNeighbours([...before.content, ...after.content], mergeTexts) };
  if (before.kind === 'text' && after.kind === 'text') return mergeTexts(before, after);
  return undefined;
}

function mergeTexts(
  before: TextInline | BreakInline,
  after: TextInline | BreakInline,
): TextInline | undefined {
  if (before.kind !== 'text' || after.kind !== 'text' || before.bold !== after.bold) return undefined;
  return textInline(before.text + after.text, before.bold);
}

function textInline(text: string, bold: true | undefined): TextInline {
  return bold ? { kind: 'text', text, bold: true } : { kind: 'text', text };
}
