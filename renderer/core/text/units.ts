/** Arguments of one call; far below what any engine refuses. */
const SLICE = 8192;

/** A string of the first `length` UTF-16 units. In slices, since a call takes only so many arguments. */
export function unitsToString(units: Uint16Array, length: number): string {
  let text = '';
  for (let start = 0; start < length; start += SLICE) {
    const slice = units.subarray(start, Math.min(length, start + SLICE));
    // `apply` takes any list with a length; spreading would walk the slice by its iterator, ten times slower.
    text += String.fromCharCode.apply(null, slice as unknown as number[]);
  }
  return text;
}
