import type { Reply } from '../ipc/contract';
import type { Revealer } from './exports';

/** What the user answered in a dialog of the shell; a shell without dialogs says `unavailable`. */
export type Choice<T> =
  | { readonly kind: 'chosen'; readonly value: T }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'unavailable' };

/** What only the shell can do. */
export interface ShellSpecifics {
  describe(): Reply<'app.describe'>;
  /** Paths the user picked in the system's dialog. */
  chooseIntake(kind: 'files' | 'folder'): Promise<Choice<readonly string[]>>;
  /** The full path the user picked in the system's "save as" dialog, which has asked about replacing. */
  chooseExport(suggestedName: string): Promise<Choice<string>>;
  reveal: Revealer;
  /** The window has nothing left that is not acknowledged. */
  flushed(): void;
}
