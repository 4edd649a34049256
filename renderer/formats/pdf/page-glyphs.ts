import { IDENTITY, type Matrix, matrixOf, multiply } from './matrix';

/** A glyph as it stands on the page; y grows upwards. */
export interface Glyph {
  /** What the font says it means: often several letters for a ligature; U+FFFD when it says nothing. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** The operations of a page as pdf.js lists them. */
export interface PageOperations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers pdf.js gives the operations that move text. */
export type OperationCodes = Readonly<Record<OperationName, number>>;
type OperationName = (typeof OPERATIONS)[number];
const OPERATIONS = [
  'save',
  'restore',
  'transform',
  'paintFormXObjectBegin',
  'paintFormXObjectEnd',
  'beginText',
  'setCharSpacing',
  'setWordSpacing',
  'setHScale',
  'setLeading',
  'setFont',
  'setTextRise',
  'moveText',
  'setLeadingMoveText',
  'setTextMatrix',
  'nextLine',
  'showText',
] as const;

/** A page of print has five thousand; a hostile one is cut. */
const MOST_GLYPHS = 200_000;
const MOST_SAVED = 1000;

interface TextState {
  matrix: Matrix;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

/**
 * The glyphs of a page in the order they are painted, with their places. pdf.js' own text content is not used: it
 * turns the letters within a glyph round with the others, so that a lam-alef of one glyph comes out as alef-lam.
 */
export function pageGlyphs(
  operations: PageOperations,
  codes: OperationCodes,
  unitOf: (font: string) => number,
): readonly Glyph[] {
  const names = new Map(OPERATIONS.map((name) => [codes[name], name]));
  const painter = new TextPainter(unitOf);
  operations.fnArray.forEach((code, index) => {
    const name = names.get(code);
    if (name) painter.apply(name, operations.argsArray[index]);
  });
  return painter.glyphs;
}

class TextPainter {
  readonly glyphs: Glyph[] = [];
  private state: TextState = {
    matrix: IDENTITY,
    font: '',
    size: 0,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
  };
  private readonly saved: TextState[] = [];
  private line: Matrix = IDENTITY;
  private text: Matrix = IDENTITY;
  private readonly unitOf: (font: string) => number;

  constructor(unitOf: (font: string) => number) {
    this.unitOf = unitOf;
  }

  apply(name: OperationName, args: unknown): void {
    const [first, second] = Array.isArray(args) ? (args as readonly unknown[]) : [];
    if (name === 'save') this.save();
    else if (name === 'restore' || name === 'paintFormXObjectEnd')
      this.state = this.saved.pop() ?? this.state;
    else if (name === 'paintFormXObjectBegin') {
      this.save();
      this.transform(matrixOf(first));
    } else if (name === 'transform') this.transform(matrixOf(args));
    else if (name === 'beginText') this.place(IDENTITY);
    else if (name === 'setTextMatrix') this.place(matrixOf(args) ?? IDENTITY);
    else if (name === 'showText') this.show(first);
    else if (name === 'setFont') {
      this.state.font = typeof first === 'string' ? first : '';
      this.state.size = numberOf(second);
    } else this.setOrMove(name, numberOf(first), numberOf(second));
  }

  private setOrMove(name: OperationName, first: number, second: number): void {
    const { state } = this;
    if (name === 'setCharSpacing') state.charSpacing = first;
    else if (name === 'setWordSpacing') state.wordSpacing = first;
    else if (name === 'setHScale') state.scale = first / 100;
    else if (name === 'setLeading') state.leading = -first;
    else if (name === 'setTextRise') state.rise = first;
    else if (name === 'nextLine') this.move(0, state.leading);
    else {
      if (name === 'setLeadingMoveText') state.leading = second;
      this.move(first, second);
    }
  }

  private save(): void {
    if (this.saved.length < MOST_SAVED) this.saved.push({ ...this.state });
  }

  private transform(matrix: Matrix | undefined): void {
    if (matrix) this.state.matrix = multiply(this.state.matrix, matrix);
  }

  private place(matrix: Matrix): void {
    this.line = matrix;
    this.text = matrix;
  }

  private move(x: number, y: number): void {
    this.place(multiply(this.line, [1, 0, 0, 1, x, y]));
  }

  private show(pieces: unknown): void {
    if (!Array.isArray(pieces)) return;
    const { size, scale, charSpacing, wordSpacing } = this.state;
    const unit = this.unitOf(this.state.font);
    for (const piece of pieces as readonly unknown[]) {
      if (typeof piece === 'number') this.advance((-piece / 1000) * size * scale);
      else if (isPiece(piece) && this.glyphs.length < MOST_GLYPHS) {
        const width = piece.width * unit * size * scale;
        this.paint(piece.unicode, width);
        this.advance(width + (charSpacing + (piece.isSpace ? wordSpacing : 0)) * scale);
      }
    }
  }

  private paint(unicode: string, width: number): void {
    const [a, b, c, d, x, y] = multiply(
      this.state.matrix,
      multiply(this.text, [1, 0, 0, 1, 0, this.state.rise]),
    );
    const size = Math.abs(this.state.size) * Math.hypot(c, d);
    const text = unicode === '' || unicode === '\0' ? '\ufffd' : unicode;
    // Text that runs upwards or mirrored has no place on a line of this page.
    if (Math.abs(b) > Math.abs(a) || !Number.isFinite(x + y + size)) return;
    const span = width * a;
    this.glyphs.push({ text, x: span < 0 ? x + span : x, y, width: Math.abs(span), size });
  }

  private advance(width: number): void {
    this.text = multiply(this.text, [1, 0, 0, 1, width, 0]);
  }
}

function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

interface Piece {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

function isPiece(value: unknown): value is Piece {
  if (typeof value !== 'object' || value === null) return false;
  const { unicode, width } = value as Partial<Record<keyof Piece, unknown>>;
  return typeof unicode === 'string' && typeof width === 'number' && Number.isFinite(width);
}
