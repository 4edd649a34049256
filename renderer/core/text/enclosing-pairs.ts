import type { Stretch } from './ltr-literals';

/** Brackets and quotes by their opener; the straight quote is its own closer. */
const CLOSER_OF: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '“': '”',
  '«': '»',
  '"': '"',
};
const OPENER_OF: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CLOSER_OF).map(([opener, closer]) => [closer, opener]),
);
const TRAILING_SIGN = /[+#%°]/u;
/** `U.S`, `a.m`: the full stop after it is part of the abbreviation. */
const ABBREVIATION = /(?:^|[^\p{L}\p{N}])(?:\p{L}\.)+\p{L}$/u;

/** Moves the end of a left-to-right stretch over what belongs to it: `C++`, `U.S.`, `f(x)`, `… "quoted"`. */
export function closeStretch(text: string, start: number, end: number): number {
  let at = end;
  while (TRAILING_SIGN.test(text.charAt(at))) at++;
  if (text.charAt(at) === '.' && ABBREVIATION.test(text.slice(Math.max(start, at - 24), at))) at++;
  while (closesInside(text, start, at)) at++;
  return at;
}

/** Takes in a pair that encloses the stretch tightly: `(CRS)`, `«CNN»`, and pairs around that pair. */
export function openStretch(text: string, stretch: Stretch, floor: number): Stretch {
  let { start, end } = stretch;
  while (start > floor && CLOSER_OF[text.charAt(start - 1)] === text.charAt(end) && end < text.length) {
    start--;
    end++;
  }
  return { start, end };
}

/** True when the character at `at` closes a pair opened inside `[start, at)`. */
function closesInside(text: string, start: number, at: number): boolean {
  const closer = text.charAt(at);
  const opener = OPENER_OF[closer];
  if (opener === undefined) return false;
  const inside = text.slice(start, at);
  const count = (sign: string) => inside.split(sign).length - 1;
  return opener === closer ? count(closer) % 2 === 1 : count(opener) > count(closer);
}
