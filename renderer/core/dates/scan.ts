import { DELETED, EXPANDED, foldTable } from '../text/fold-table';
import { JOINER, kindTable, NONE, RTL } from '../text/letters';
import { type Entry, hashStep, lexicon } from './lexicon';
import { settleMonth } from './settle-month';
import { EDGE, type Token } from './tokens';
import type { Word } from './words';

const SIGN = 0;
const ARABIC = 1;
const LATIN = 2;
const FIGURE = 3;
const HIDDEN = 4;
const MARK = 5;
const BLANK = 6;
const BREAK = 7;

/** Tokens of a line that are read together; a longer line is cut, at an unknown word when there is one. */
const LONG = 400;
const TOO_LONG = 800;
const LARGEST = 1_000_000_000;
const ALEF = 0x0627;
const LAM = 0x0644;

/** Signs that are written in more than one way. */
const SAME_SIGNS: Readonly<Record<string, string>> = {
  '،': ',',
  '٬': ',',
  '٫': '.',
  '؛': ';',
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '⁄': '/',
  '∕': '/',
  '٪': '%',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '[': '(',
  ']': ')',
};

let classes: Uint8Array | undefined;

/**
 * Goes once through a text and gives every line that has a word or number of dates to `read`, as tokens with an edge
 * on either side. Words are folded and looked up unit by unit; the offsets are those of the text itself.
 */
export function scanLines(text: string, read: (tokens: readonly Token[]) => boolean): void {
  const scanner = new Scanner(text, read);
  const table = (classes ??= classTable());
  for (let index = 0; index < text.length && !scanner.isDone; index += 1) {
    const kind = table[text.charCodeAt(index)] ?? SIGN;
    scanner.take(index, kind);
    if (kind === ARABIC) index = scanner.takeRest(index + 1, table) - 1;
  }
  scanner.closeLine(text.length);
}

class Scanner {
  isDone = false;
  private readonly vocabulary = lexicon();
  private readonly fold = foldTable();
  private readonly units = new Uint16Array(this.vocabulary.longest + 4);
  private readonly tokens: Token[] = [EDGE];
  private isOfInterest = false;
  private position = 0;
  /** The word or number in hand. */
  private kind = SIGN;
  private start = 0;
  private end = 0;
  private length = 0;
  private hash = 0;
  private value = 0;
  /** The signs since the last token. */
  private gap = '\n';
  private isTight = true;
  private signAt = 0;

  private readonly text: string;
  private readonly read: (tokens: readonly Token[]) => boolean;

  constructor(text: string, read: (tokens: readonly Token[]) => boolean) {
    this.text = text;
    this.read = read;
  }

  take(index: number, kind: number): void {
    if (kind === HIDDEN) return;
    if (kind === MARK) {
      if (this.kind !== SIGN && this.end === index) this.end = index + 1;
      return;
    }
    if (kind !== this.kind && this.kind !== SIGN) this.closeToken();
    if (kind === ARABIC || kind === LATIN) this.takeLetter(index, kind);
    else if (kind === FIGURE) this.takeFigure(index);
    else if (kind === BLANK) this.isTight = false;
    else if (kind === BREAK) this.closeLine(index);
    else this.takeSign(index);
  }

  /** The further Arabic letters of the word in hand, in one go: nearly all of a text is such. */
  takeRest(from: number, table: Uint8Array): number {
    const { text, units } = this;
    const folded = this.fold.units;
    const { longest } = this.vocabulary;
    let { length, hash } = this;
    let index = from;
    for (; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      const key = folded[unit] ?? DELETED;
      if (table[unit] !== ARABIC || key === EXPANDED) break;
      if (length < longest) {
        units[length] = key;
        hash = hashStep(hash, key);
      }
      length += 1;
    }
    this.length = length;
    this.hash = hash;
    if (index > from) this.end = index;
    return index;
  }

  /** Reads the line so far. */
  closeLine(index: number): void {
    if (this.kind !== SIGN) this.closeToken();
    if (this.isOfInterest) {
      this.tokens.push({ ...EDGE, start: index, end: index, gap: `${this.gap}\n`, signAt: this.signAt });
      this.isDone = !this.read(this.tokens);
    }
    this.tokens.length = 1;
    this.isOfInterest = false;
    this.clearGap('\n');
  }

  private takeLetter(index: number, kind: number): void {
    if (this.kind === SIGN) this.open(index, kind);
    const unit = this.text.charCodeAt(index);
    const folded = this.fold.units[unit] ?? DELETED;
    if (folded === EXPANDED) {
      for (const part of this.fold.expansions.get(unit) ?? '') this.addUnit(part.charCodeAt(0));
    } else this.addUnit(folded);
    this.end = index + 1;
  }

  private addUnit(unit: number): void {
    // A word longer than every word of the vocabulary only grows in length.
    if (this.length < this.vocabulary.longest) {
      this.units[this.length] = unit;
      this.hash = hashStep(this.hash, unit);
    }
    this.length += 1;
  }

  private takeFigure(index: number): void {
    if (this.kind === SIGN) this.open(index, FIGURE);
    const digit = (this.fold.units[this.text.charCodeAt(index)] ?? 0x30) - 0x30;
    this.value = Math.min(LARGEST, this.value * 10 + digit);
    this.length += 1;
    this.end = index + 1;
  }

  private takeSign(index: number): void {
    if (this.gap === '') this.signAt = index;
    if (this.gap.length < 3) {
      const sign = this.text.charAt(index);
      this.gap += SAME_SIGNS[sign] ?? sign;
    } else this.gap = '…';
  }

  private open(index: number, kind: number): void {
    this.kind = kind;
    this.start = index;
    this.length = 0;
    this.hash = 0;
    this.value = 0;
  }

  private closeToken(): void {
    const isFigure = this.kind === FIGURE;
    this.kind = SIGN;
    this.position += 1;
    const entry = isFigure ? undefined : this.lookUp();
    const word = entry ? settleMonth(entry, this.text.slice(this.start, this.end)) : null;
    if (isFigure || word !== null) this.push(isFigure, word, entry?.clitic ?? '');
    else this.addUnknown();
    this.clearGap('');
    const isPause = !isFigure && word === null;
    if (this.tokens.length > TOO_LONG || (isPause && this.tokens.length > LONG)) this.cut();
  }

  private lookUp(): Entry | undefined {
    if (this.length > this.vocabulary.longest) return undefined;
    return this.vocabulary.find(this.units, this.length, this.hash);
  }

  /** Unknown words in a row are one token. */
  private addUnknown(): void {
    const last = this.tokens[this.tokens.length - 1];
    if (last === undefined || last === EDGE || last.word !== null || last.digits > 0) {
      this.push(false, null, '');
      return;
    }
    last.end = this.end;
    last.endsDefinite = this.isDefinite();
  }

  private push(isFigure: boolean, word: Word | null, clitic: string): void {
    if (isFigure ? this.length === 4 : isInteresting(word)) this.isOfInterest = true;
    this.tokens.push({
      start: this.start,
      end: this.end,
      word,
      clitic,
      value: isFigure ? this.value : -1,
      digits: isFigure ? this.length : 0,
      gap: this.gap,
      isTight: this.isTight,
      signAt: this.signAt,
      position: this.position,
      isDefinite: !isFigure && this.isDefinite(),
      endsDefinite: !isFigure && this.isDefinite(),
    });
  }

  private isDefinite(): boolean {
    return this.units[0] === ALEF && this.units[1] === LAM;
  }

  /** A line too long is read in pieces. */
  private cut(): void {
    this.closeLine(this.end);
    this.clearGap('');
  }

  private clearGap(gap: string): void {
    this.gap = gap;
    this.isTight = true;
    this.signAt = this.end;
  }
}

/** Without such a word, or a number of four digits, no date stands in a line. */
function isInteresting(word: Word | null): boolean {
  if (word === null) return false;
  if (word.month ?? word.heads ?? word.noun ?? word.season) return true;
  return (
    word.weekday !== undefined ||
    word.sense === 'current' ||
    word.decade !== undefined ||
    word.roles.some((role) => ANCHORS.has(role))
  );
}
const ANCHORS: ReadonlySet<string> = new Set([
  'today',
  'yesterday',
  'tomorrow',
  'morrow',
  'dated',
  'happening',
]);

function classTable(): Uint8Array {
  const built = new Uint8Array(0x10000);
  const kinds = kindTable();
  const { units } = foldTable();
  for (let unit = 0; unit < 0x10000; unit += 1) {
    built[unit] = classOf(unit, units[unit] ?? DELETED, kinds[unit] ?? NONE);
  }
  for (const sign of '\n\v\f\r\u0085\u2028\u2029') built[sign.charCodeAt(0)] = BREAK;
  return built;
}

function classOf(unit: number, folded: number, kind: number): number {
  if (kind === JOINER) return MARK;
  if (folded === DELETED) return HIDDEN;
  if (kind === RTL) return ARABIC;
  if (folded >= 0x30 && folded <= 0x39) return FIGURE;
  // Digits that are not decimal ones are no more than letters here.
  if (kind !== NONE) return LATIN;
  return /\s/.test(String.fromCharCode(unit)) ? BLANK : SIGN;
}
