import type { Reply } from '../../../electron/ipc/contract';

export type Place = Reply<'exports.places'>[number];

export type SaveFailureCode = Extract<Reply<'exports.write'>, { ok: false }>['code'] | 'disconnected';

export interface SavedFile {
  readonly path: string;
  /** For `exports.reveal`. */
  readonly token: string;
}

/** Where saving stands; the bytes stay with the dialog in every state. */
export type SavingState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'saving' }
  /** `fileName` is the name that failed: what is typed may have changed since. */
  | { readonly kind: 'failed'; readonly code: SaveFailureCode; readonly fileName: string }
  | ({ readonly kind: 'saved' } & SavedFile);
