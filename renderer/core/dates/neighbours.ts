import type { Point, Reading } from './reading';

/** A date with its reading, and whether its year stands at the date beside it. */
export interface Neighbour {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
  readonly hasNeighbour: boolean;
}

/**
 * Two dates with no more between them than ` و`, ` ثم ` or `، وفي ` stand in one list; the year then counts for both,
 * when that keeps their order (`في 3 آذار و5 نيسان 2024`).
 */
const NEAR = 6;

/** The dates with years lent from the date beside them. */
export function withNeighbours(
  dates: readonly { readonly start: number; readonly end: number; readonly reading: Reading }[],
): readonly Neighbour[] {
  const all: Neighbour[] = dates.map((each) => ({ ...each, hasNeighbour: false }));
  for (let index = 1; index < all.length; index += 1) lend(all, index, index - 1, 1);
  for (let index = all.length - 2; index >= 0; index -= 1) lend(all, index, index + 1, -1);
  return all;
}

/** Gives the date at `to` the year of the one at `from`; `side` is 1 when that one stands before it. */
function lend(all: Neighbour[], to: number, from: number, side: 1 | -1): void {
  const borrower = all[to];
  const lender = all[from];
  if (!borrower || !lender || !wantsYear(borrower.reading)) return;
  const gap = side === 1 ? borrower.start - lender.end : lender.start - borrower.end;
  const source = side === 1 ? (lender.reading.to ?? lender.reading.at) : lender.reading.at;
  if (gap > NEAR || source.year === undefined || source.isAmbiguous || source.month === undefined) return;
  const { at } = borrower.reading;
  if (source.calendar !== at.calendar || Math.sign(order(at) - order(source)) === -side) return;
  all[to] = {
    ...borrower,
    reading: { ...borrower.reading, at: { ...at, year: source.year } },
    hasNeighbour: true,
  };
}

const wantsYear = ({ form, at, isNamed }: Reading): boolean =>
  form === 'point' &&
  isNamed !== true &&
  at.month !== undefined &&
  at.year === undefined &&
  at.unit === undefined &&
  at.sense === undefined;

const order = ({ month = 0, day = 0 }: Point): number => month * 32 + day;
