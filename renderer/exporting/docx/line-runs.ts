import { ExternalHyperlink, type IRunOptions, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Direction } from '../../core/model';
import { type ScriptSegment, segmentByScript } from '../../core/text/script-segments';
import { STYLE } from './style-ids';

/** A piece of one line: words with their look, or something that stands among them (a footnote mark). */
export type LinePiece =
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly bold?: true;
      readonly style?: string;
      readonly url?: string;
    }
  | { readonly kind: 'object'; readonly child: ParagraphChild };

export interface LineOptions {
  readonly base: Direction;
  readonly marks: boolean;
}

/** Object replacement character: neutral, and parts the words around an object. */
const OBJECT = '\uFFFC';

type Words = Extract<LinePiece, { kind: 'words' }>;

/**
 * The runs of one line. The line is cut by script as a whole, so that a bold word or a link inside brackets does not
 * change where the brackets belong; the pieces' borders then cut it further.
 */
export function lineRuns(pieces: readonly LinePiece[], options: LineOptions): readonly ParagraphChild[] {
  const text = pieces.map((piece) => (piece.kind === 'words' ? piece.text : OBJECT)).join('');
  const segments = placed(segmentByScript(text, options));
  const children: ParagraphChild[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (piece.kind === 'object') {
      children.push(piece.child);
      at += OBJECT.length;
      continue;
    }
    const end = at + piece.text.length;
    const runs = segments.flatMap((segment) => runOf(piece, segment, at, end));
    children.push(
      ...(piece.url === undefined ? runs : [new ExternalHyperlink({ link: piece.url, children: runs })]),
    );
    at = end;
  }
  return children;
}

interface PlacedSegment extends ScriptSegment {
  readonly start: number;
  readonly end: number;
}

function placed(segments: readonly ScriptSegment[]): readonly PlacedSegment[] {
  let at = 0;
  return segments.map((segment) => {
    const start = at;
    at += segment.text.length;
    return { ...segment, start, end: at };
  });
}

/** The run of what `segment` and the piece `[from, to)` have in common; none when they only touch. */
function runOf(piece: Words, segment: PlacedSegment, from: number, to: number): readonly TextRun[] {
  const start = Math.max(from, segment.start);
  const end = Math.min(to, segment.end);
  if (start >= end) return [];
  const text = segment.text.slice(start - segment.start, end - segment.start);
  const before = start === segment.start ? segment.before : '';
  const after = end === segment.end ? segment.after : '';
  return [new TextRun({ ...look(piece), ...script(segment), ...content(before + text + after) })];
}

function look(piece: Words): IRunOptions {
  if (piece.url !== undefined) return { style: STYLE.hyperlink, ...(piece.bold ? { bold: true } : {}) };
  if (piece.style !== undefined) return { style: piece.style };
  return piece.bold ? { style: STYLE.strong } : {};
}

/** Arabic fonts often have no Hebrew letters, and proofing needs the language. Arabic itself is the default. */
function script(segment: ScriptSegment): IRunOptions {
  if (segment.direction === 'ltr') return {};
  if (segment.language === 'he') {
    return { rightToLeft: true, font: { cs: 'Arial' }, language: { bidirectional: 'he-IL' } };
  }
  return segment.language === 'fa'
    ? { rightToLeft: true, language: { bidirectional: 'fa-IR' } }
    : { rightToLeft: true };
}

function content(text: string): IRunOptions {
  if (!text.includes('\t')) return { text };
  const parts = text.split('\t').flatMap((part, index) => [...(index > 0 ? [new Tab()] : []), part]);
  return { children: parts.filter((part) => part !== '') };
}
