import { type ReactNode, useCallback } from 'react';
import type { Result } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { writeFailureText } from '../../i18n/write-failure-text';
import type { WriteFailure } from '../../storage/store';
import { useToasts } from '../../ui/toasts';

/** Passes a write's outcome on and says so when it failed; `kept` is what the user must not lose over it. */
export type WriteReport = <T>(
  outcome: Result<T, WriteFailure>,
  kept?: ReactNode,
) => { readonly value: T } | undefined;

/** Reports failed writes in a toast that stays until it is closed. */
export function useWriteReport(): WriteReport {
  const messages = useMessages();
  const toasts = useToasts();
  return useCallback(
    (outcome, kept) => {
      if (outcome.ok) return { value: outcome.value };
      toasts.show({
        tone: 'bad',
        text: (
          <>
            {writeFailureText(messages, outcome.error)} {kept}
          </>
        ),
      });
      return undefined;
    },
    [messages, toasts],
  );
}
