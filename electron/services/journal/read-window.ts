import { errorCode } from '../file-failure';
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
      this.#start = position;
      await this.#fill();
    }
    const from = position - this.#start;
    return this.#buffer.subarray(from, Math.min(from + wanted, this.#length));
  }

  async #fill(): Promise<void> {
    try {
      while (this.#length < WINDOW_BYTES) {
        const read = await this.#file.read(this.#buffer.subarray(this.#length), this.#start + this.#length);
        if (read === 0) return;
        this.#length += read;
      }
    } catch (error) {
      // What lies before an unreadable sector is good; who asks for the sector itself gets the error.
      if (errorCode(error) !== 'EIO' || this.#length === 0) throw error;
    }
  }
}
