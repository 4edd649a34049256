/** Rows in one request: the window can paint between two, and each answer shows that a write is alive. */
const ROWS_PER_REQUEST = 200;

/** Does the work slice by slice, each after the answer to the one before. */
export async function inSlices<T>(
  items: readonly T[],
  work: (slice: T[]) => PromiseLike<unknown>,
  size = ROWS_PER_REQUEST,
): Promise<void> {
  for (let i = 0; i < items.length; i += size) await work(items.slice(i, i + size));
}
