export interface CommandOptions {
  readonly cwd?: string;
  readonly seconds?: number;
  readonly env?: NodeJS.ProcessEnv;
  readonly isQuiet?: boolean;
}
export function runNode(args: readonly string[], options?: CommandOptions): Promise<number>;
