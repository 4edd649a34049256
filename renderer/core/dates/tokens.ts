import type { Role, Word } from './words';

/** A number, a word of the vocabulary, or a stretch of words outside it. */
export interface Token {
  readonly start: number;
  /** Grows while further unknown words join the stretch. */
  end: number;
  readonly word: Word | null;
  /** What is written together with the front of the word: `ف`, `وب`. */
  readonly clitic: string;
  /** Of a number; -1 for words. */
  readonly value: number;
  /** How many digits the number is written with; 0 for words. */
  readonly digits: number;
  /** The signs since the token before, blanks left out, in one spelling each: `/`, `-`, `,` … */
  readonly gap: string;
  /** Nothing blank stands in the gap. */
  readonly isTight: boolean;
  /** Where the first sign of the gap stands. */
  readonly signAt: number;
  /** How many words of the text stand before it. */
  readonly position: number;
  /** An unknown word that begins with the article. */
  readonly isDefinite: boolean;
  /** The same of the last word of a stretch. */
  endsDefinite: boolean;
}

/** What a rule read: the first token behind it, and the offset where its expression ends. */
export interface Found<Value> {
  readonly value: Value;
  readonly next: number;
  readonly end: number;
}

/** Stands before the first and behind the last token of a line. */
export const EDGE: Token = {
  start: 0,
  end: 0,
  word: null,
  clitic: '',
  value: -1,
  digits: 0,
  gap: '\n',
  isTight: false,
  signAt: 0,
  position: 0,
  isDefinite: false,
  endsDefinite: false,
};

export const tokenAt = (tokens: readonly Token[], at: number): Token => tokens[at] ?? EDGE;
export const wordAt = (tokens: readonly Token[], at: number): Word | null => tokens[at]?.word ?? null;

/** The word at `at` has the role. */
export const isRole = (tokens: readonly Token[], at: number, role: Role): boolean =>
  tokens[at]?.word?.roles.includes(role) ?? false;

/** Nothing but blanks parts the token from the one before it. */
export const follows = (tokens: readonly Token[], at: number): boolean => tokens[at]?.gap === '';

/** The word at `at` has the role and follows the token before it. */
export const isNext = (tokens: readonly Token[], at: number, role: Role): boolean =>
  follows(tokens, at) && isRole(tokens, at, role);

export const isNumber = (tokens: readonly Token[], at: number): boolean => tokenAt(tokens, at).digits > 0;

/** A word outside the vocabulary. */
export const isUnknown = (tokens: readonly Token[], at: number): boolean => {
  const token = tokenAt(tokens, at);
  return token !== EDGE && token.word === null && token.digits === 0 && token.end > token.start;
};

/** A result that ends where its last token ends. */
export function found<Value>(tokens: readonly Token[], value: Value, next: number): Found<Value> {
  return { value, next, end: tokenAt(tokens, next - 1).end };
}
