import type { Messages } from './messages';

/** Why a change was not written; the same shape as the store's `WriteFailure`, which this room may not import. */
export type UnwrittenChange =
  | { readonly code: 'disk-full' | 'timeout' | 'missing' }
  | { readonly code: 'invalid'; readonly reason: string }
  | { readonly code: 'failed'; readonly message: string };

/** Why a change was not written, as a sentence. */
export function writeFailureText({ t }: Messages, failure: UnwrittenChange): string {
  switch (failure.code) {
    case 'disk-full':
      return t('errors.diskFull');
    case 'timeout':
      return t('errors.timeout');
    case 'missing':
      return t('errors.missing');
    case 'invalid':
      return t('errors.invalid', { reason: failure.reason });
    case 'failed':
      return t('errors.failed', { message: failure.message });
  }
}
