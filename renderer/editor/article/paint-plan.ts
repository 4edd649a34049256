import type { TagColour } from '../../core/model';
import { paintBoundary } from '../../core/text/paint-boundary';
import type { Interval } from './interval-index';
import { type Lane, LaneShelf } from './lane-shelf';

/** A highlight as the article paints it: its exact ends and the colours of its tags. */
export interface PaintedPassage extends Interval {
  readonly id: string;
  /** Empty for a highlight without tags: it gets the neutral paint. */
  readonly colours: readonly TagColour[];
}

export type PaintSlot = TagColour | 'plain';

/** One colour of one passage: an area and an underline at the height of its lane. */
export interface Stroke extends Interval {
  readonly slot: PaintSlot;
  readonly lane: Lane;
}

export interface PaintChange {
  readonly removed: readonly Stroke[];
  readonly added: readonly Stroke[];
}

interface Painted {
  readonly passage: PaintedPassage;
  readonly strokes: readonly Stroke[];
}

/**
 * Remembers what is painted and answers, for the passages that should be, which strokes go and which come.
 * Passages that did not change keep their strokes, the very same objects.
 */
export class PaintPlan {
  readonly #text: string;
  readonly #shelf = new LaneShelf();
  readonly #painted = new Map<string, Painted>();

  constructor(text: string) {
    this.#text = text;
  }

  change(passages: readonly PaintedPassage[]): PaintChange {
    const wanted = new Map(passages.map((passage) => [passage.id, passage]));
    const removed = [...this.#painted.values()].flatMap((old) =>
      isSame(old.passage, wanted.get(old.passage.id)) ? [] : this.#remove(old),
    );
    const added = [...wanted.values()]
      .filter((passage) => !this.#painted.has(passage.id))
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .flatMap((passage) => this.#add(passage));
    return { removed, added };
  }

  #remove({ passage, strokes }: Painted): readonly Stroke[] {
    this.#painted.delete(passage.id);
    for (const stroke of strokes) this.#shelf.remove(stroke.lane, stroke);
    return strokes;
  }

  #add(passage: PaintedPassage): readonly Stroke[] {
    const start = paintBoundary(this.#text, passage.start, 'start');
    const end = paintBoundary(this.#text, passage.end, 'end');
    const slots: readonly PaintSlot[] =
      passage.colours.length > 0 ? [...new Set(passage.colours)] : ['plain'];
    const strokes =
      start < end ? slots.map((slot) => ({ slot, start, end, lane: this.#shelf.place({ start, end }) })) : [];
    this.#painted.set(passage.id, { passage, strokes });
    return strokes;
  }
}

function isSame(a: PaintedPassage, b: PaintedPassage | undefined): boolean {
  return (
    b !== undefined &&
    a.start === b.start &&
    a.end === b.end &&
    a.colours.length === b.colours.length &&
    a.colours.every((colour, i) => colour === b.colours[i])
  );
}
