import type { Direction } from '../model/offsets';
import { type MarkedStretch, withMarks } from './directional-marks';
import { type RtlLanguage, splitByLanguage } from './rtl-languages';
import { findStretches } from './script-stretches';

/** A piece of a line that Word can show as one run: its letters all run one way and are of one language. */
export interface ScriptSegment {
  /** A piece of the line, verbatim. */
  readonly text: string;
  /** Directional marks to print around it, each empty or one character (see {@link SegmentOptions.marks}). */
  readonly before: string;
  readonly after: string;
  readonly direction: Direction;
  /** Language of a right-to-left segment; null for left-to-right ones. */
  readonly language: RtlLanguage | null;
}

export interface SegmentOptions {
  /** Direction of the paragraph the text stands in; neutral characters go with it. */
  readonly base: Direction;
  /**
   * Adds U+200E and U+200F where programs that follow UAX #9 would otherwise show another order than Word.
   * They change the characters, not the look: strip them before comparing.
   */
  readonly marks: boolean;
}

/**
 * Cuts a line into runs by script (Office Open XML 17.3.2.30: a run is wholly complex script or wholly not).
 * The segments' texts joined are the text; no right-to-left segment holds a left-to-right letter, no
 * left-to-right segment a right-to-left one. Empty text has no segments.
 */
export function segmentByScript(text: string, options: SegmentOptions): readonly ScriptSegment[] {
  const stretches = findStretches(text, options.base);
  const pieces = options.marks
    ? withMarks(stretches, options.base)
    : stretches.map((stretch) => ({ ...stretch, before: '', after: '' }));
  return pieces.flatMap((piece): readonly ScriptSegment[] =>
    piece.direction === 'ltr' ? [{ ...piece, language: null }] : byLanguage(piece),
  );
}

function byLanguage(piece: MarkedStretch): readonly ScriptSegment[] {
  const parts = splitByLanguage(piece.text);
  return parts.map(({ text, language }, index) => ({
    text,
    before: index === 0 ? piece.before : '',
    after: index === parts.length - 1 ? piece.after : '',
    direction: 'rtl',
    language,
  }));
}

/** The text without the directional marks that {@link segmentByScript} may add. */
export function stripDirectionalMarks(text: string): string {
  return text.replace(/[\u200E\u200F]/gu, '');
}
