/** One call of the program on the stand-in. */
export interface Recorded {
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Everything the program did to the stand-in, in order. */
export class Recorder {
  readonly calls: Recorded[] = [];

  note(name: string, ...args: unknown[]): void {
    this.calls.push({ name, args });
  }

  /** Arguments of each call of that name. */
  of(name: string): readonly (readonly unknown[])[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.args);
  }

  /** The first argument of the only call of that name. */
  only(name: string): unknown {
    const calls = this.of(name);
    if (calls.length !== 1) throw new Error(`${name} was called ${calls.length} times`);
    return calls[0]?.[0];
  }

  indexOf(name: string): number {
    return this.calls.findIndex((call) => call.name === name);
  }

  /** A function that notes its calls and answers with `reply`. */
  spy<T>(name: string, reply: (...args: never[]) => T): (...args: unknown[]) => T {
    return (...args) => {
      this.note(name, ...args);
      return (reply as (...args: unknown[]) => T)(...args);
    };
  }
}

/** Makes anything the stand-in does not model fail loudly: the program must not use it unseen. */
export function strict<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (
        typeof key === 'string' &&
        !(key in object) &&
        !['then', 'toJSON', 'asymmetricMatch'].includes(key)
      ) {
        throw new Error(`The stand-in has no ${name}.${key}`);
      }
      return Reflect.get(object, key, receiver) as unknown;
    },
  });
}
