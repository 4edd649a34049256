import { type BlockRole, type Encoding, fail, ok, type Result } from '../../core/model';
import type { Paragraph } from '../parts-builder';
import { decodeBytes } from '../text/decode-bytes';
import { encodingOfCharset, encodingOfPage } from './code-pages';
import {
  CHARACTER_SYMBOLS,
  CHARACTER_WORDS,
  type Destination,
  destinationOf,
  ENDING_WORDS,
} from './rtf-groups';
import { applyFormat, freshGroup, type GroupState } from './rtf-state';
import { type RtfToken, rtfTokens } from './rtf-tokens';

/** Groups within groups: Word writes a dozen. */
const MOST_DEPTH = 2000;
/** A run is decoded at a space from this length on; no letter has a space for its second byte. */
const MOST_BYTES = 0x10000;

/** What an RTF file holds. */
export interface RtfContent {
  readonly paragraphs: readonly Paragraph[];
  readonly title: string;
  readonly author: string;
  /** `2023-08-25`, or empty. */
  readonly created: string;
  readonly encoding: Encoding;
}

/**
 * Reads RTF 1.9 by its own rules: groups, destinations, `\u` with its substitutes, bytes in the encoding of their font.
 * `chosen` takes the place of the encoding the document states.
 */
export function readRtfContent(bytes: Uint8Array, chosen: Encoding | null): Result<RtfContent, 'damaged'> {
  const reader = new RtfReader(chosen);
  for (const token of rtfTokens(bytes)) {
    if (!reader.take(token)) return fail('damaged');
  }
  return ok(reader.finish());
}

class RtfReader {
  private readonly groups: GroupState[] = [];
  private state = freshGroup();
  private encoding: Encoding;
  private readonly isChosen: boolean;
  private defaultFont = 0;
  private readonly charsets = new Map<number, number>();
  private readonly styles = new Map<number, BlockRole>();
  private readonly texts: Record<Destination, string> = {
    body: '',
    notes: '',
    fonts: '',
    styles: '',
    title: '',
    author: '',
    created: '',
    nothing: '',
  };
  private readonly paragraphs: Paragraph[] = [];
  private readonly notes: Paragraph[] = [];
  /** Bytes of one encoding that are not decoded yet: a letter may have two. */
  private bytes: number[] = [];
  private bytesEncoding: Encoding = 'windows-1252';
  private toSkip = 0;
  private isStarred = false;

  constructor(chosen: Encoding | null) {
    this.encoding = chosen ?? 'windows-1252';
    this.isChosen = chosen !== null;
  }

  /** False when the file nests deeper than any program writes. */
  take(token: RtfToken): boolean {
    if (token.kind === 'byte') {
      this.byte(token.byte);
      return true;
    }
    this.decode();
    switch (token.kind) {
      case 'open':
        this.toSkip = 0;
        this.groups.push({ ...this.state });
        this.isStarred = false;
        return this.groups.length <= MOST_DEPTH;
      case 'close':
        this.close();
        return true;
      case 'symbol':
        this.symbol(token.sign);
        return true;
      case 'word':
        this.word(token.name, token.value);
        return true;
    }
  }

  finish(): RtfContent {
    this.decode();
    this.endParagraph();
    const { title, author, created } = this.texts;
    const paragraphs = [...this.paragraphs, ...this.notes];
    return { paragraphs, title: title.trim(), author: author.trim(), created, encoding: this.encoding };
  }

  private close(): void {
    this.toSkip = 0;
    this.isStarred = false;
    const { destination, style } = this.state;
    const outer = this.groups.pop();
    if (!outer) return;
    if (destination === 'styles') this.nameStyle(style);
    if (destination === 'notes' && outer.destination !== 'notes') this.endNote();
    this.state = outer;
  }

  private symbol(sign: string): void {
    if (sign === '*') this.isStarred = true;
    else if (this.toSkip > 0) this.toSkip -= 1;
    else this.write(CHARACTER_SYMBOLS[sign] ?? '');
  }

  private word(name: string, value: number | null): void {
    const destination = destinationOf(name, this.isStarred, this.state.destination);
    this.isStarred = false;
    if (destination) this.state.destination = destination;
    else if (name === 'u') this.unicode(value ?? 0);
    else if (this.toSkip > 0) this.toSkip -= 1;
    else if (ENDING_WORDS.has(name)) this.endParagraph();
    else if (!applyFormat(this.state, name, value)) this.otherWord(name, value ?? 0);
  }

  private otherWord(name: string, value: number): void {
    const character = CHARACTER_WORDS[name];
    if (character !== undefined) this.write(character);
    else if (name === 'ansicpg' && !this.isChosen) this.encoding = encodingOfPage(value) ?? this.encoding;
    else if (name === 'deff') this.defaultFont = value;
    else if (name === 'fcharset') this.charsets.set(this.state.font, value);
    else if (this.state.destination === 'created') this.texts.created += datePart(name, value);
  }

  /** Negative numbers are what a signed 16-bit program makes of U+8000 and above. */
  private unicode(value: number): void {
    this.write(String.fromCharCode(value < 0 ? value + 0x10000 : value));
    this.toSkip = this.state.skipAfterUnicode;
  }

  private byte(byte: number): void {
    if (this.toSkip > 0) {
      this.toSkip -= 1;
      return;
    }
    const encoding = this.fontEncoding();
    if (encoding !== this.bytesEncoding) this.decode();
    this.bytesEncoding = encoding;
    this.bytes.push(byte);
    if (this.bytes.length >= MOST_BYTES && byte === 0x20) this.decode();
  }

  private fontEncoding(): Encoding {
    if (this.isChosen) return this.encoding;
    const { isRightToLeft, rightToLeftFont, font } = this.state;
    const used = isRightToLeft && rightToLeftFont !== -1 ? rightToLeftFont : font;
    const charset = this.charsets.get(used === -1 ? this.defaultFont : used) ?? 0;
    return encodingOfCharset(charset, this.encoding);
  }

  private decode(): void {
    if (this.bytes.length === 0) return;
    const text = decodeBytes(Uint8Array.from(this.bytes), this.bytesEncoding);
    this.bytes = [];
    this.write(text);
  }

  private write(text: string): void {
    const { destination, isHidden, isDeleted } = this.state;
    if (destination === 'nothing' || destination === 'created') return;
    if (isHidden || isDeleted) return;
    this.texts[destination] += text;
  }

  private endParagraph(): void {
    const { destination } = this.state;
    if (destination === 'notes') {
      this.endNote();
      return;
    }
    if (destination !== 'body') return;
    this.paragraphs.push({ text: wellFormed(this.texts.body.replace(/\t$/, '')), role: this.role() });
    this.texts.body = '';
  }

  private endNote(): void {
    this.notes.push({ text: wellFormed(this.texts.notes.replace(/^[ \t]+/, '')), role: null });
    this.texts.notes = '';
  }

  private role(): BlockRole | null {
    const { outlineLevel, style, isList } = this.state;
    if (outlineLevel === 0) return 'title';
    if (outlineLevel > 0 && outlineLevel < 9) return 'subheading';
    return this.styles.get(style) ?? (isList ? 'list-item' : null);
  }

  /** The text of a style's group is its name, in English whatever the language of the program. */
  private nameStyle(style: number): void {
    const name = this.texts.styles.trim();
    this.texts.styles = '';
    if (/^(?:title|heading 1);?$/i.test(name)) this.styles.set(style, 'title');
    else if (/^(?:subtitle|heading \d);?$/i.test(name)) this.styles.set(style, 'subheading');
  }
}

function datePart(name: string, value: number): string {
  if (name === 'yr') return String(value).padStart(4, '0');
  return name === 'mo' || name === 'dy' ? `-${String(value).padStart(2, '0')}` : '';
}

/** Half of a pair of `\u` is no character; it shows as unreadable. */
function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
