import type { Encoding } from '../model/encoding';
import { fail, ok, type Result } from '../model/result';
import { wordCount } from '../text/words';
import { type AnalysedArticle, analyseArticle } from './analyse-article';
import { canonicalText, countUnreadable, type DecodeBytes } from './decode';
import { type Confidence, detectEncoding } from './detect-encoding';
import { NO_KNOWLEDGE } from './import-knowledge';

/** Why the bytes of a file became no article. */
export type ImportRefusal = 'empty' | 'binary' | 'too-large' | 'not-text-type' | 'undecodable';

/** A million Arabic words: more than any article, less than what would freeze a window. */
export const MAX_ARTICLE_BYTES = 12 * 1024 * 1024;

const TEXT_TYPES = ['.txt', '.text', '.md'] as const;

/** A file, or pasted text as UTF-8 bytes; a pasted text has no name and may have a title of the analyst's. */
export interface SourceText {
  readonly fileName: string;
  readonly isPasted: boolean;
  /** Empty to propose one. */
  readonly title: string;
  readonly bytes: Uint8Array;
}

/** What a file says before it is an article: the hashes and ids are still to come. */
export interface ReadArticle extends AnalysedArticle {
  readonly text: string;
  readonly encoding: Encoding;
  readonly confidence: Confidence;
  /** Characters that could not be read. */
  readonly unreadable: number;
}

/** True when a file of this name is text by its extension; the others are refused before they are read. */
export function isTextType(fileName: string): boolean {
  const name = fileName.toLowerCase();
  return TEXT_TYPES.some((type) => name.endsWith(type));
}

/** Reads a text file whole: encoding, canonical text, and what it says plainly of itself. */
export function readArticle(source: SourceText, decode: DecodeBytes): Result<ReadArticle, ImportRefusal> {
  const { bytes, fileName } = source;
  if (!source.isPasted && !isTextType(fileName)) return fail('not-text-type');
  if (bytes.length > MAX_ARTICLE_BYTES) return fail('too-large');
  if (bytes.length === 0) return fail('empty');
  const detected = source.isPasted
    ? ok({ encoding: 'utf-8', confidence: 'certain' } as const)
    : detectEncoding(bytes);
  if (!detected.ok) return detected;
  const { encoding, confidence } = detected.value;
  const text = canonicalText(decode(bytes, encoding));
  if (wordCount(text) === 0) return fail('empty');
  const unreadable = countUnreadable(text);
  const input = { text, fileName, pastedTitle: source.title, roles: new Map(), fields: [] };
  const article = analyseArticle(
    { ...input, confidence, unreadable, repair: null, isRepaired: false },
    NO_KNOWLEDGE,
  );
  return ok({ ...article, text, encoding, confidence, unreadable });
}
