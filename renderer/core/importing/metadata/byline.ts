import { wordCount } from '../../text/words';
import type { Line } from '../blocks/line';
import { rounded } from '../blocks/mark';
import type { SourceIndex } from '../outlets/find-source';
import { type BylinePiece, MOST_PIECE_WORDS, readPiece } from './byline-piece';
import { isPersonName } from './names';
import { fromLine, type ProposalDraft, tidyName, tidyValue } from './proposal';

const LABEL =
  /^[\s•*#\-–—]*(بقلم الكاتبة?|بقلم|كتبه|كتبها|كتبت?|الكاتبة?|المؤلفة?|إعداد وتحرير|[إا]عداد|تحرير|ترجمة|حاورها?|أجرى الحوار|أجرت الحوار|حوار|متابعة|تقرير|written by|by|par|author|نویسنده|نوشته|מאת)(?=[\s:：/\-–—|])\s*[:：/\-–—|]*\s*(.+)$/iu;
/** Words that are a verb or a thing just as often: only a person's name behind them makes a byline. */
const WEAK_LABEL = /^(?:كتبت?|حوار|متابعة|تقرير|تحرير|ترجمة|[إا]عداد|by|par)$/iu;
const OTHER_HAND = /^(?:ترجمة|تحرير|إعداد وتحرير)$/u;
const SEPARATOR = /\s+[-–—]\s+|\s*[|:：/]\s*|\s*[–—]\s*/u;
/** With a date in the line the slash stands in it: `نيسان/أبريل 2026`. */
const SEPARATOR_BESIDE_DATE = /\s+[-–—]\s+|\s*[|]\s*|:\s+/u;
const FROM = /\s+(?:من|في)\s+/u;
const MOST_WORDS = 14;
const MOST_OUTLET_WORDS = 4;
const MOST_LABELLED_WORDS = 8;
const MOST_PIECES = 4;

/** What a byline says. */
export interface BylineReading {
  readonly reason: 'byline-words' | 'agency-name' | 'outlet-name';
  readonly detail: string;
  readonly confidence: number;
  readonly proposals: readonly ProposalDraft[];
}

/**
 * Reads `بقلم: …`, `واس - الرياض`, `لندن: «الشرق الأوسط»`, `«الاقتصادية» من الرياض`, `مجلة الأفق - نيسان 2026`, an agency
 * alone; a bare name only where `mayBeName` says that names stand.
 */
export function readByline(line: Line, sources: SourceIndex, mayBeName: boolean): BylineReading | undefined {
  if (line.words > MOST_WORDS || line.bare === '' || line.isSentence || /[؟?!]/.test(line.text))
    return undefined;
  const { labelled, pieces } = partsOf(line, sources);
  if (labelled) return labelled;
  return pieces.length === 1 ? readAlone(line, pieces[0], mayBeName) : readPieces(line, pieces, mayBeName);
}

/** What a line says, wherever it stands. */
interface LineParts {
  readonly sources: SourceIndex;
  readonly labelled: BylineReading | undefined;
  readonly pieces: readonly BylinePiece[];
}

const parts = new WeakMap<Line, LineParts>();

/** Read once: a line is asked about before the headline is known and after. */
function partsOf(line: Line, sources: SourceIndex): LineParts {
  const known = parts.get(line);
  if (known?.sources === sources) return known;
  const text = tidyValue(line.text);
  const labelled = readLabelled(line, text, sources);
  const pieces = labelled ? [] : cut(text).map((piece) => readPiece(piece, sources));
  const read = { sources, labelled, pieces };
  parts.set(line, read);
  return read;
}

function readLabelled(line: Line, text: string, sources: SourceIndex): BylineReading | undefined {
  const match = LABEL.exec(text);
  if (!match || line.words > MOST_LABELLED_WORDS) return undefined;
  const [, label = '', rest = ''] = match;
  const [first = '', ...others] = rest.split(FROM).flatMap((part) => part.split(SEPARATOR));
  const name = tidyName(first);
  const isPerson = isPersonName(name);
  if (WEAK_LABEL.test(label) && !isPerson) return undefined;
  if (name === '' || wordCount(name) > MOST_PIECE_WORDS || sources.named(name)) return undefined;
  const confidence = OTHER_HAND.test(label) ? 0.5 : isPerson ? 0.92 : 0.8;
  const rests = others.map((piece) => readPiece(piece, sources));
  return {
    reason: 'byline-words',
    detail: label,
    confidence: isPerson ? 0.92 : 0.82,
    proposals: [
      fromLine(line, 'author', name, confidence),
      ...rests.flatMap((piece) => proposed(line, piece, true)),
    ],
  };
}

function readAlone(
  line: Line,
  piece: BylinePiece | undefined,
  mayBeName: boolean,
): BylineReading | undefined {
  if (piece?.kind === 'source' && piece.match.kind === 'agency') return readAgency(line, piece, mayBeName);
  if (piece?.kind === 'agency' && wordCount(piece.text) <= MOST_PIECE_WORDS) {
    return byline('agency-name', piece.text, 0.75, [fromLine(line, 'agency', piece.text, 0.75)]);
  }
  return piece && mayBeName ? readName(line, piece) : undefined;
}

/** What stands alone where names stand. */
function readName(line: Line, piece: BylinePiece): BylineReading | undefined {
  const { kind, text } = piece;
  if (kind === 'person') return byline('byline-words', '', 0.75, [fromLine(line, 'author', text, 0.75)]);
  if (kind === 'office') return line.words <= 8 ? byline('byline-words', '', 0.7, []) : undefined;
  if (kind === 'source' && !piece.match.isOrdinary) {
    return byline('outlet-name', piece.match.name, 0.85, proposed(line, piece, true));
  }
  const isOutlet = kind === 'outlet' && wordCount(text) <= MOST_OUTLET_WORDS;
  return isOutlet ? byline('outlet-name', text, 0.72, [fromLine(line, 'outlet', text, 0.72)]) : undefined;
}

function readAgency(
  line: Line,
  { text, match }: BylinePiece & { kind: 'source' },
  mayBeName: boolean,
): BylineReading | undefined {
  if (match.isOrdinary && !mayBeName) return undefined;
  const sure = match.isOrdinary ? 0.75 : 0.93;
  return byline('agency-name', match.name, sure, [
    fromLine(line, 'agency', match.name, sure, text),
    // An agency signs in the place of an author; whether to put it there is the analyst's choice.
    fromLine(line, 'author', text, 0.5),
  ]);
}

const byline = (
  reason: BylineReading['reason'],
  detail: string,
  confidence: number,
  proposals: readonly ProposalDraft[],
): BylineReading => ({ reason, detail, confidence: rounded(confidence), proposals });

function readPieces(
  line: Line,
  pieces: readonly BylinePiece[],
  mayBeName: boolean,
): BylineReading | undefined {
  if (pieces.length > MOST_PIECES || pieces.some(({ text }) => wordCount(text) > MOST_PIECE_WORDS))
    return undefined;
  const kinds = new Set(pieces.map(({ kind }) => kind));
  const unknown = pieces.filter(({ kind }) => kind === 'unknown').length;
  if (!isBylineOf(line, kinds, unknown, mayBeName)) return undefined;
  const agency = pieces.find((piece) => piece.kind === 'source' && piece.match.kind === 'agency');
  const hasSource = SOURCE_KINDS.some((kind) => kinds.has(kind));
  const isSure = unknown === 0 && (hasSource || kinds.has('place'));
  return byline(
    agency ? 'agency-name' : hasSource ? 'outlet-name' : 'byline-words',
    agency?.text ?? '',
    isSure ? 0.9 : 0.75,
    pieces.flatMap((piece) => proposed(line, piece, isSure)),
  );
}

const SOURCE_KINDS = ['source', 'outlet', 'agency'] as const;

function isBylineOf(
  line: Line,
  kinds: ReadonlySet<BylinePiece['kind']>,
  unknown: number,
  mayBeName: boolean,
): boolean {
  // `رويترز: …` and `محمد صلاح: …` open headlines: behind a colon everything must be understood.
  const mayBeUnknown = /[:：]/u.test(line.text) ? 0 : 1;
  if (kinds.has('person') || SOURCE_KINDS.some((kind) => kinds.has(kind))) return unknown <= mayBeUnknown;
  if (kinds.has('office')) return unknown === 0;
  if (!kinds.has('place')) return false;
  return kinds.has('date') || (mayBeName && unknown === 1 && mayBeUnknown === 1 && line.words <= 5);
}

/** What a piece proposes; `isSure`: its neighbours are understood too. */
function proposed(line: Line, piece: BylinePiece, isSure: boolean): readonly ProposalDraft[] {
  const { text } = piece;
  switch (piece.kind) {
    case 'source':
      return [fromLine(line, piece.match.kind, piece.match.name, isSure ? 0.9 : 0.75, text)];
    case 'outlet':
      return [fromLine(line, 'outlet', text, 0.75)];
    case 'agency':
      return [fromLine(line, 'agency', text, 0.75)];
    case 'place':
      return [fromLine(line, 'place', text, isSure ? 0.88 : 0.75)];
    case 'person':
      return [fromLine(line, 'author', text, isSure ? 0.85 : 0.75)];
    case 'date':
      return piece.date === null ? [] : [fromLine(line, 'publishedOn', piece.date, 0.8, text)];
    case 'unknown':
      return [fromLine(line, 'outlet', text, 0.45)];
    case 'office':
      return [];
  }
}

const QUOTED_FROM = /^["'“«]([^"'”»]{2,40})["'”»]\s+(?:من|في)\s+(.{2,30})$/u;
const BRACKETED = /^(.{2,30}?)\s*[(（]\s*([^()]{2,40})\s*[)）]$/u;

function cut(text: string): readonly string[] {
  const pair = QUOTED_FROM.exec(text) ?? BRACKETED.exec(text);
  if (pair) return [pair[1] ?? '', pair[2] ?? ''];
  const separator = /[\d٠-٩]/.test(text) ? SEPARATOR_BESIDE_DATE : SEPARATOR;
  const pieces = text.split(separator).filter((piece) => tidyName(piece) !== '');
  return pieces.length === 0 ? [text] : pieces;
}
