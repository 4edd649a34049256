import { fail, type Result } from '../core/model';

/**
 * Gives up on work that shows no sign of life for `limitMs`: after a full disk IndexedDB never answers again.
 * The work itself goes on; each call of `touch` is a sign of life.
 */
export function withinTimeLimit<T, E>(
  limitMs: number,
  work: (touch: () => void) => Promise<Result<T, E>>,
): Promise<Result<T, E | { readonly code: 'timeout' }>> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const touch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => resolve(fail({ code: 'timeout' as const })), limitMs);
    };
    touch();
    work(() => {
      if (timer !== undefined) touch();
    })
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        timer = undefined;
      });
  });
}
