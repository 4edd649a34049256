import type { ShellWindow } from './window';

export interface WindowKeeperParts {
  readonly open: () => ShellWindow | null;
  /** How many pages are connected, whoever opened them. */
  readonly connected: () => number;
  readonly say: (line: string) => void;
}

/** What a request to show the window came to. */
export type Raised = 'raised' | 'connected' | 'opened' | 'unavailable';

/** The one window of this launch: opened, brought to the front, noticed when it is gone. */
export function createWindowKeeper(parts: WindowKeeperParts) {
  let window: ShellWindow | null = null;

  const open = (onClosed: () => void): boolean => {
    const opened = parts.open();
    window = opened;
    void opened?.closed.then(() => {
      window = null;
      onClosed();
    });
    return opened !== null;
  };

  return {
    open,
    close: () => window?.close(),
    raise: async (): Promise<Raised> => {
      try {
        if (window) {
          await window.raise();
          return 'raised';
        }
      } catch (error) {
        parts.say(`The window could not be brought to the front: ${String(error)}`);
      }
      // A second window would be refused by the first one's claim on the store.
      if (window || parts.connected() > 0) return 'connected';
      return open(() => undefined) ? 'opened' : 'unavailable';
    },
  };
}
