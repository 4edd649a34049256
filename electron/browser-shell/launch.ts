import type { LaunchOptions } from '../launch/read-options.mjs';

/** Where lines go: the address to stdout, everything for a person to stderr. */
export interface Terminal {
  readonly address: (address: string) => void;
  readonly say: (line: string) => void;
}

/** What this launch is made of; fixed by the entry. */
export interface Launch {
  readonly options: LaunchOptions;
  /** Folder of the built window. */
  readonly bundle: string;
  readonly version: string;
  readonly terminal: Terminal;
}
