export const DEFAULT_PORT: number;

/** What a start was asked for on the command line. */
export interface LaunchOptions {
  /** null leaves the choice to the launcher. */
  readonly shell: 'electron' | 'browser' | null;
  /** null takes the usual data folder. */
  readonly dataFolder: string | null;
  /** 0 takes a free port, for tests. */
  readonly port: number;
  readonly hasWindow: boolean;
}

/** Reads the command line; throws a `Hindrance` when it makes no sense. */
export function readOptions(argv: readonly string[]): LaunchOptions;
