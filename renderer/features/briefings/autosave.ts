import type { BriefingDocument } from '../../core/briefing/document';
import { mergeOutsideChange } from '../../core/briefing/merge';
import { isSameDocument } from '../../core/briefing/normalise';
import { fail, type Result } from '../../core/model';
import type { Observable, WriteFailure } from '../../storage/store';

/** Where the text on the page is. */
export type AutosaveState =
  | { readonly kind: 'saved' }
  /** Edited, not yet written. */
  | { readonly kind: 'pending' }
  | { readonly kind: 'writing' }
  /** Only on the screen; tried again by itself unless the briefing is gone. */
  | { readonly kind: 'failed'; readonly failure: WriteFailure };

export interface AutosaveDoor {
  /** The text as it is on the page now. */
  read(): BriefingDocument;
  write(document: BriefingDocument): Promise<Result<void, WriteFailure>>;
  /** What the store has now; undefined when the briefing is gone. */
  stored(): Promise<BriefingDocument | undefined>;
  /** Shows another text on the page. */
  show(document: BriefingDocument): void;
}

/** A pause in typing of this length writes; typing without a pause writes every {@link LONGEST_MS}. */
const PAUSE_MS = 800;
const LONGEST_MS = 5000;
const RETRY_MS = 5000;

/**
 * Writes the text of a briefing by itself and takes in what changes it from outside. At most one write is under
 * way; what was typed meanwhile follows. The text on the page is never given up for what the store says while it
 * has edits of its own.
 */
export class Autosave implements Observable<AutosaveState> {
  readonly #door: AutosaveDoor;
  readonly #listeners = new Set<() => void>();
  #state: AutosaveState = { kind: 'saved' };
  /** What the store had when it was last known; edits are measured against it. */
  #base: BriefingDocument;
  #isDirty = false;
  #writing: Promise<void> | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #longest: ReturnType<typeof setTimeout> | undefined;

  constructor(base: BriefingDocument, door: AutosaveDoor) {
    this.#base = base;
    this.#door = door;
  }

  get = (): AutosaveState => this.#state;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The page was edited. */
  touch(): void {
    this.#isDirty = true;
    if (this.#state.kind === 'saved') this.#set({ kind: 'pending' });
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.flush(), PAUSE_MS);
    this.#longest ??= setTimeout(() => void this.flush(), LONGEST_MS);
  }

  /** Writes now what is not written; resolves when nothing is under way any more. */
  flush = async (): Promise<void> => {
    this.#stopTimers();
    if (this.#writing) {
      await this.#writing;
      if (this.#state.kind === 'failed') return;
    }
    if (!this.#isDirty) return;
    this.#writing = this.#write();
    await this.#writing;
  };

  /**
   * The store says the document is another one. Since such news can be older than our own last write, the store
   * is asked again before anything on the page is touched.
   */
  async receive(news: BriefingDocument): Promise<void> {
    if (this.#writing || isSameDocument(news, this.#base)) return;
    const outside = await this.#door.stored();
    if (outside === undefined || this.#isWriting() || isSameDocument(outside, this.#base)) return;
    if (!this.#isDirty) {
      this.#base = outside;
      this.#door.show(outside);
      return;
    }
    const local = this.#door.read();
    const merged = mergeOutsideChange(this.#base, local, outside);
    this.#base = outside;
    if (!isSameDocument(merged, local)) this.#door.show(merged);
    this.touch();
  }

  /** A method, so that the compiler does not take what it read before an `await` for what is now. */
  #isWriting(): boolean {
    return this.#writing !== null;
  }

  async #write(): Promise<void> {
    const document = this.#door.read();
    this.#isDirty = false;
    if (isSameDocument(document, this.#base)) {
      this.#finish(null);
      return;
    }
    // A failure stays said, with its button, until a write has gone well.
    if (this.#state.kind !== 'failed') this.#set({ kind: 'writing' });
    const outcome = await this.#door
      .write(document)
      .catch((error: unknown) =>
        fail({ code: 'failed' as const, message: error instanceof Error ? error.message : String(error) }),
      );
    if (outcome.ok) this.#base = document;
    this.#finish(outcome.ok ? null : outcome.error);
  }

  #finish(failure: WriteFailure | null): void {
    this.#writing = null;
    if (failure === null) {
      this.#set({ kind: this.#isDirty ? 'pending' : 'saved' });
      return;
    }
    this.#isDirty = true;
    this.#set({ kind: 'failed', failure });
    if (failure.code === 'missing') return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.flush(), RETRY_MS);
  }

  #stopTimers(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#longest);
    this.#longest = undefined;
  }

  #set(state: AutosaveState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
