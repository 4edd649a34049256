import type { PassageAnchor } from '../model/highlight';
import type { TextRange } from '../model/offsets';

type Context = Pick<PassageAnchor, 'prefix' | 'suffix'>;

/** Both stored neighbours stand at the range. */
export function hasFullContext(text: string, context: Context, range: TextRange): boolean {
  return startsBefore(text, context.prefix, range.start) && text.startsWith(context.suffix, range.end);
}

/** At least one stored neighbour that is not empty stands at the range. */
export function hasSomeContext(text: string, context: Context, range: TextRange): boolean {
  return (
    (context.prefix !== '' && startsBefore(text, context.prefix, range.start)) ||
    (context.suffix !== '' && text.startsWith(context.suffix, range.end))
  );
}

/** 0 … 1: how many characters of the stored neighbours agree, counted outwards from the range. */
export function contextScore(text: string, context: Context, range: TextRange): number {
  const { prefix, suffix } = context;
  const length = prefix.length + suffix.length;
  if (length === 0) return 0;
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[range.start - 1 - before]) before += 1;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[range.end + after]) after += 1;
  return (before + after) / length;
}

function startsBefore(text: string, prefix: string, end: number): boolean {
  return end >= prefix.length && text.startsWith(prefix, end - prefix.length);
}
