import { Unzip, type UnzipFile, UnzipInflate } from 'fflate';
import { fail, ok, type Result } from '../../core/model';
import type { ArchiveLimits, ArchiveProblem } from './archive-format';
import { hasZipEnd } from './zip-end';

/** Small pieces: one piece of hostile deflate data may grow a thousandfold before it can be looked at. */
const PIECE = 64 * 1024;
/** Below this much output a high ratio is normal: a table of empty rows packs very well. */
const RATIO_FROM = 64 * 1024 ** 2;

type Refusal = Extract<ArchiveProblem, { code: 'too-large' | 'damaged' }>;

/**
 * Every file of a zip by its name. Sizes are counted while inflating, not believed from the zip's headers; the work
 * stops at the first limit passed.
 */
export function inflateEntries(
  zip: Uint8Array,
  limits: ArchiveLimits,
  report: (fraction: number) => void,
): Result<ReadonlyMap<string, Uint8Array>, Refusal> {
  if (!hasZipEnd(zip)) return fail({ code: 'damaged', damage: 'zip', where: '' });
  const intake = new Intake(limits);
  const unzip = new Unzip((file) => {
    intake.open(file);
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < zip.length && !intake.refusal; at += PIECE) {
      const end = Math.min(zip.length, at + PIECE);
      unzip.push(zip.subarray(at, end), end === zip.length);
      intake.checkRatio(end);
      report(end / zip.length);
    }
  } catch {
    // The library throws on broken deflate data and on a zip cut short: to us both are damage.
    return fail(intake.refusal ?? { code: 'damaged', damage: 'zip', where: intake.current });
  }
  if (intake.refusal) return fail(intake.refusal);
  if (intake.openCount > 0) return fail({ code: 'damaged', damage: 'zip', where: intake.current });
  return ok(intake.files);
}

/** Collects what the library inflates, within the limits. */
class Intake {
  readonly files = new Map<string, Uint8Array>();
  refusal: Refusal | undefined;
  /** Files begun and not ended. */
  openCount = 0;
  current = '';
  private total = 0;
  private readonly limits: ArchiveLimits;

  constructor(limits: ArchiveLimits) {
    this.limits = limits;
  }

  open(file: UnzipFile): void {
    this.current = file.name;
    if (this.files.has(file.name))
      this.refuse({ code: 'damaged', damage: 'unlisted-entry', where: file.name });
    if (this.files.size >= this.limits.entries) this.refuse({ code: 'too-large' });
    if (this.refusal) return;
    const pieces: Uint8Array[] = [];
    this.openCount++;
    this.files.set(file.name, new Uint8Array());
    file.ondata = (error, piece, isLast) => {
      if (error) {
        this.refuse({ code: 'damaged', damage: 'zip', where: file.name });
        return;
      }
      this.total += piece.length;
      if (this.total > this.limits.totalBytes) this.refuse({ code: 'too-large' });
      if (this.refusal) return;
      pieces.push(piece);
      if (!isLast) return;
      this.openCount--;
      this.files.set(file.name, joined(pieces));
    };
    file.start();
  }

  checkRatio(readBytes: number): void {
    if (this.total > RATIO_FROM && this.total > readBytes * this.limits.ratio)
      this.refuse({ code: 'too-large' });
  }

  private refuse(refusal: Refusal): void {
    this.refusal ??= refusal;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [first] = pieces;
  if (pieces.length === 1 && first) return first.slice();
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
