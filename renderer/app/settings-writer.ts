import type { Settings } from '../../electron/ipc/settings';
import type { Workbench } from '../platform/workbench';

/** A slider or a pane border changes many times a second; one write for a burst is enough. */
const PAUSE_MS = 300;

export type SettingsFailure = 'disk-full' | 'denied' | 'io';

/** Writes settings to main, bursts together and one write at a time. */
export class SettingsWriter {
  #pending: Partial<Settings> = {};
  #timer: ReturnType<typeof setTimeout> | null = null;
  #writing: Promise<void> = Promise.resolve();
  readonly #workbench: Pick<Workbench, 'invoke'>;
  readonly #onFailure: (code: SettingsFailure) => void;

  constructor(workbench: Pick<Workbench, 'invoke'>, onFailure: (code: SettingsFailure) => void) {
    this.#workbench = workbench;
    this.#onFailure = onFailure;
  }

  write(changes: Partial<Settings>): void {
    this.#pending = { ...this.#pending, ...changes };
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** Writes what is pending now; resolves when main answered. */
  flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    const changes = this.#pending;
    if (Object.keys(changes).length === 0) return this.#writing;
    this.#pending = {};
    this.#writing = this.#writing.then(() => this.#send(changes));
    return this.#writing;
  }

  async #send(changes: Partial<Settings>): Promise<void> {
    try {
      const reply = await this.#workbench.invoke('settings.write', changes);
      if (!reply.ok) this.#onFailure(reply.code);
    } catch {
      // Main is gone; the save state in the header says so, here it is one more write that failed.
      this.#onFailure('io');
    }
  }
}
