import { readFully } from '../file-bytes';
import type { OpenFile } from '../file-system';

const WINDOW_BYTES = 1024 * 1024;

/** Looks at a file through a buffer of fixed size, so that small neighbouring reads cost one call of the system. */
export class ReadWindow {
  readonly #file: OpenFile;
  readonly #buffer = new Uint8Array(WINDOW_BYTES);
  #start = 0;
  #length = 0;

  constructor(file: OpenFile) {
    this.#file = file;
  }

  /**
   * The bytes from `position` on, at most `count` and at most one window; fewer only at the end of the file or of the
   * window. Valid until the next call.
   */
  async at(position: number, count: number): Promise<Uint8Array> {
    const wanted = Math.min(count, WINDOW_BYTES);
    const isInside = position >= this.#start && position + wanted <= this.#start + this.#length;
    if (!isInside) {
      this.#length = 0;
      this.#length = await readFully(this.#file, this.#buffer, position);
      this.#start = position;
    }
    const from = position - this.#start;
    return this.#buffer.subarray(from, Math.min(from + wanted, this.#length));
  }
}
