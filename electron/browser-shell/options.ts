import { parseArgs } from 'node:util';

/** Never changes: the browser keeps a store per origin, and the port is part of it. */
export const DEFAULT_PORT = 41_720;

export interface ShellOptions {
  /** null takes the usual data folder. */
  readonly dataFolder: string | null;
  /** 0 takes a free port, for tests. */
  readonly port: number;
  readonly hasWindow: boolean;
}

function portFrom(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new TypeError(`--port=${text} is no port number.`);
  return port;
}

/** Reads the command line; throws a TypeError with a sentence for the user when it makes no sense. */
export function readOptions(argv: readonly string[]): ShellOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string' },
      port: { type: 'string' },
      'no-window': { type: 'boolean', default: false },
      // The launcher has chosen already; it passes its own flag on.
      shell: { type: 'string' },
    },
  });
  return { dataFolder: values.data ?? null, port: portFrom(values.port), hasWindow: !values['no-window'] };
}
