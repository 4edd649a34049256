/** `[a b c d e f]` as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** Six numbers of whatever shape pdf.js hands them over in; undefined when they are not that. */
export function matrixOf(args: unknown): Matrix | undefined {
  const inner: unknown = Array.isArray(args) && args.length === 1 ? args[0] : args;
  const isList = Array.isArray(inner) || inner instanceof Float32Array || inner instanceof Float64Array;
  if (!isList) return undefined;
  const [a, b, c, d, e, f] = inner as readonly unknown[];
  const all = [a, b, c, d, e, f];
  return all.every((one) => typeof one === 'number' && Number.isFinite(one))
    ? (all as unknown as Matrix)
    : undefined;
}
