import { type PaintedPassage, PaintPlan, type Stroke } from './paint-plan';
import type { PositionMap } from './position-map';

/** Paint above the tags: the passage under the pointer, the chosen one, the one just jumped to, the one being worked on. */
export type Emphasis = 'hovered' | 'chosen' | 'flashed' | 'pending';

const EMPHASIS_PRIORITY: Record<Emphasis, number> = { hovered: 1, chosen: 2, flashed: 3, pending: 4 };

/** Below the tags, which have 0. */
const DATE_PRIORITY = -1;

/**
 * Paints highlights with the CSS Custom Highlight API: no element is made, so letters keep joining. The names
 * are those of highlight-paint.css. Several articles may be painted in one document: each takes back only its own.
 */
export class HighlightPainter {
  readonly #plan: PaintPlan;
  readonly #map: PositionMap;
  readonly #ranges = new Map<Stroke, Range>();
  readonly #emphasised = new Map<Emphasis, Range>();
  #dates: readonly Range[] = [];

  constructor(text: string, map: PositionMap) {
    this.#plan = new PaintPlan(text);
    this.#map = map;
  }

  /** Brings the paint to these passages; touches only the ranges of passages that changed. */
  paint(passages: readonly PaintedPassage[]): void {
    const { removed, added } = this.#plan.change(passages);
    for (const stroke of removed) this.#erase(stroke);
    for (const stroke of added) {
      const range = this.#map.rangeOf(stroke);
      if (!range) continue;
      this.#ranges.set(stroke, range);
      registered(nameOf(stroke)).add(range);
    }
  }

  /** Lays the emphasis over a stretch, or takes it away. */
  emphasise(emphasis: Emphasis, stretch: { readonly start: number; readonly end: number } | null): void {
    const highlight = registered(`article-${emphasis}`, EMPHASIS_PRIORITY[emphasis]);
    const old = this.#emphasised.get(emphasis);
    if (old) highlight.delete(old);
    const range = stretch ? this.#map.rangeOf(stretch) : undefined;
    if (range) {
      highlight.add(range);
      this.#emphasised.set(emphasis, range);
    } else this.#emphasised.delete(emphasis);
  }

  /** Brings the marks of date expressions to these stretches. */
  markDates(dates: readonly { readonly start: number; readonly end: number }[]): void {
    const highlight = registered('article-date', DATE_PRIORITY);
    for (const range of this.#dates) highlight.delete(range);
    this.#dates = dates.flatMap((date) => this.#map.rangeOf(date) ?? []);
    for (const range of this.#dates) highlight.add(range);
  }

  dispose(): void {
    this.markDates([]);
    for (const stroke of [...this.#ranges.keys()]) this.#erase(stroke);
    for (const emphasis of [...this.#emphasised.keys()]) this.emphasise(emphasis, null);
  }

  #erase(stroke: Stroke): void {
    const range = this.#ranges.get(stroke);
    if (range) registered(nameOf(stroke)).delete(range);
    this.#ranges.delete(stroke);
  }
}

const nameOf = (stroke: Stroke): string => `tag-${stroke.slot}-${stroke.lane}`;

function registered(name: string, priority = 0): Highlight {
  const existing = CSS.highlights.get(name);
  if (existing) return existing;
  const highlight = new Highlight();
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
  return highlight;
}
