/** A value outside React that can be watched (`useSyncExternalStore`). */
export interface Signal<T> {
  readonly get: () => T;
  readonly subscribe: (listener: () => void) => () => void;
}

export interface WritableSignal<T> extends Signal<T> {
  /** Tells listeners only when the value is another one. */
  readonly set: (value: T) => void;
}

/** Makes a watchable value; `isSame` decides what counts as a change. */
export function createSignal<T>(initial: T, isSame: (a: T, b: T) => boolean = Object.is): WritableSignal<T> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(value) {
      if (isSame(current, value)) return;
      current = value;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
