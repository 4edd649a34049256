export interface ShellChoice {
  readonly shell: 'electron' | 'browser';
  readonly reason: string;
  readonly program?: string;
}
export function chooseShell(root: string, flags: readonly string[]): Promise<ShellChoice>;
