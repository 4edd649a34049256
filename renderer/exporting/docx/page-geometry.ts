/** A4 with margins of 2 cm at the sides, in twentieths of a point. */
export const PAGE = {
  width: 11906,
  height: 16838,
  side: 1134,
  top: 1701,
  bottom: 1531,
  header: 567,
  footer: 510,
} as const;

/** Width of the text, and of every table. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;
