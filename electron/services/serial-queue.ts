/** Runs pieces of work one after another, in the order they were asked for; a failed one does not stop the next. */
export class SerialQueue {
  #tail: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#tail.then(work);
    // The caller hears of the failure through `turn`; the queue only needs to know that it is over.
    this.#tail = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  }

  /** Resolves when everything asked for so far is over. */
  async idle(): Promise<void> {
    await this.#tail;
  }
}
