import { type ArticleMetadata, NO_METADATA } from '../model/article';
import type { Encoding } from '../model/encoding';
import { fail, ok, type Result } from '../model/result';
import { wordCount } from '../text/words';
import { canonicalText, countUnreadable, type DecodeBytes } from './decode';
import { type Confidence, detectEncoding } from './detect-encoding';
import { duplicateKey } from './duplicate-key';
import { proposeDate } from './propose-date';
import { proposeSource } from './propose-source';
import { proposeTitle } from './propose-title';
import { tidyTitle } from './title-line';

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
export interface ReadArticle {
  readonly metadata: ArticleMetadata;
  readonly text: string;
  /** Equal for the same report in other bytes; its hash is the article's `foldedSha256`. */
  readonly duplicateKey: string;
  readonly encoding: Encoding;
  readonly confidence: Confidence;
  /** Characters that could not be read. */
  readonly unreadable: number;
  readonly wordCount: number;
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
  const words = wordCount(text);
  if (words === 0) return fail('empty');
  return ok({
    metadata: {
      ...NO_METADATA,
      title: tidyTitle(source.title) || proposeTitle(text, fileName),
      ...proposeSource(text),
      publishedOn: proposeDate(text),
    },
    text,
    duplicateKey: duplicateKey(text),
    encoding,
    confidence,
    unreadable: countUnreadable(text),
    wordCount: words,
  });
}
