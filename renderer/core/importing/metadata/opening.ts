import { wordCount } from '../../text/words';
import type { Line } from '../blocks/line';
import type { SourceIndex } from '../outlets/find-source';
import { readPiece } from './byline-piece';
import { fromLine, type ProposalDraft, tidyName } from './proposal';

/** Characters of a paragraph in which the place and the agency stand before the report begins. */
const LOOKED_AT = 90;
const MOST_WORDS = 5;
/** `القاهرة (رويترز) - `, `مدينة مرجان (ونا) – `. */
const WITH_BRACKETS = /^([^()\n:.،]{2,40}?)\s*[(（]\s*([^()]{2,40}?)\s*[)）]\s*[-–—:]/u;
/** `الرياض - واس: `, `بغداد/ واع `, `واس – الرياض - `, `لندن: «الشرق الأوسط» - `. */
const WITH_SEPARATORS = /^(.{2,40}?)\s*(?:\s[-–—]\s|[/،:])\s*(.{2,40}?)\s*(?:\s[-–—]|[:/])(?=\s)/u;
const ALONE = /^(.{2,30}?)\s*(?:\s[-–—]|:)\s/u;

/** Place and agency where a report opens with them, as wires do. */
export function readOpening(line: Line, sources: SourceIndex): readonly ProposalDraft[] {
  const head = line.text.slice(0, LOOKED_AT).trimStart();
  const bracketed = WITH_BRACKETS.exec(head);
  if (bracketed) return readBracketed(line, bracketed[1] ?? '', bracketed[2] ?? '', sources);
  const pair = WITH_SEPARATORS.exec(head);
  const pieces = pair ? [pair[1] ?? '', pair[2] ?? ''] : [ALONE.exec(head)?.[1] ?? ''];
  const read = pieces.map((piece) => readPiece(piece, sources));
  const isUnderstood = read.every(({ kind, text }) => text !== '' && kind !== 'unknown' && kind !== 'office');
  // A person before a colon speaks; an agency or a place alone before one is the wire's opening.
  if (!isUnderstood || read.some(({ kind }) => kind === 'person' || kind === 'date')) {
    return pair ? readOpeningAlone(line, pieces[0] ?? '', sources) : [];
  }
  return read.flatMap((piece) => draftOf(line, piece, 0.85));
}

function readOpeningAlone(line: Line, text: string, sources: SourceIndex): readonly ProposalDraft[] {
  const piece = readPiece(text, sources);
  return piece.kind === 'place' ? draftOf(line, piece, 0.78) : [];
}

function readBracketed(
  line: Line,
  first: string,
  second: string,
  sources: SourceIndex,
): readonly ProposalDraft[] {
  if (wordCount(first) > MOST_WORDS || wordCount(second) > MOST_WORDS) return [];
  const place = readPiece(first, sources);
  const source = readPiece(second, sources);
  const isKnown = source.kind === 'source' || source.kind === 'agency';
  const drafts = [...draftOf(line, source, 0.92)];
  if (source.kind === 'unknown') drafts.push(fromLine(line, 'agency', tidyName(second), 0.6));
  if (place.kind === 'place') drafts.push(...draftOf(line, place, 0.92));
  else if (place.kind === 'unknown')
    drafts.push(fromLine(line, 'place', tidyName(first), isKnown ? 0.75 : 0.72));
  return drafts;
}

function draftOf(
  line: Line,
  piece: ReturnType<typeof readPiece>,
  confidence: number,
): readonly ProposalDraft[] {
  switch (piece.kind) {
    case 'place':
      return [fromLine(line, 'place', piece.text, confidence)];
    case 'source':
      // In running text a common word is a common word.
      return piece.match.isOrdinary && piece.match.kind === 'outlet'
        ? []
        : [fromLine(line, piece.match.kind, piece.match.name, confidence, piece.text)];
    case 'agency':
      return [fromLine(line, 'agency', piece.text, confidence - 0.1)];
    case 'outlet':
      return [fromLine(line, 'outlet', piece.text, confidence - 0.1)];
    case 'person':
    case 'date':
    case 'office':
    case 'unknown':
      return [];
  }
}

const SIGN_OFF = /[.؟!]\s*[(（]\s*([^()]{2,30}?)\s*[)）]\s*$/u;

/** The agency in brackets behind a report's last sentence: `… تباعا. (رويترز)`. */
export function readSignOff(line: Line, sources: SourceIndex): readonly ProposalDraft[] {
  const name = SIGN_OFF.exec(line.text.slice(-60))?.[1];
  const match = name === undefined ? undefined : sources.named(name);
  return match?.kind === 'agency' ? [fromLine(line, 'agency', match.name, 0.85, name)] : [];
}
