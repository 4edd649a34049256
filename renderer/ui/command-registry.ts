import type { Command } from './command';

/** Commands by the component that registered them, as an external store of React's kind. */
export class CommandRegistry {
  readonly #byOwner = new Map<string, readonly Command[]>();
  readonly #listeners = new Set<() => void>();
  #list: readonly Command[] = [];

  /** Replaces an owner's commands; listeners hear of it only when something they can see changed. */
  set(owner: string, commands: readonly Command[]): void {
    const before = this.#byOwner.get(owner);
    if (before === commands) return;
    this.#byOwner.set(owner, commands);
    if (before && looksSame(before, commands)) return;
    this.#publish();
  }

  remove(owner: string): void {
    if (this.#byOwner.delete(owner)) this.#publish();
  }

  /** The newest enabled command that fits; its `run` is the one of the latest render. */
  find(fits: (command: Command) => boolean): Command | undefined {
    for (const commands of [...this.#byOwner.values()].reverse()) {
      const command = commands.find((candidate) => candidate.isEnabled !== false && fits(candidate));
      if (command) return command;
    }
    return undefined;
  }

  /** Runs a listed command by id with the `run` of its latest render; false when it is gone or disabled. */
  run(id: string): boolean {
    const command = this.find((candidate) => candidate.id === id);
    command?.run();
    return command !== undefined;
  }

  readonly list = (): readonly Command[] => this.#list;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #publish(): void {
    // `run` goes through the registry: the list may be older than the newest render.
    this.#list = [...this.#byOwner.values()].flat().map((command) => ({
      ...command,
      run: () => {
        this.run(command.id);
      },
    }));
    for (const listener of this.#listeners) listener();
  }
}

function looksSame(before: readonly Command[], after: readonly Command[]): boolean {
  return (
    before.length === after.length &&
    before.every((command, index) => {
      const other = after[index];
      return (
        other !== undefined &&
        command.id === other.id &&
        command.label === other.label &&
        command.section === other.section &&
        command.isEnabled === other.isEnabled &&
        command.isInPalette === other.isInPalette &&
        JSON.stringify(command.shortcut) === JSON.stringify(other.shortcut)
      );
    })
  );
}
