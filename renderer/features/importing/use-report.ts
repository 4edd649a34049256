import { useCallback } from 'react';
import type { Result } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { writeFailureText } from '../../i18n/write-failure-text';
import type { WriteFailure } from '../../storage/store';
import { useToasts } from '../../ui/toasts';

/** Says so when a write failed; answers whether it was written. */
export type Report = (outcome: Result<unknown, WriteFailure>) => boolean;

/** Failed writes as a toast that stays until it is closed. */
export function useReport(): Report {
  const messages = useMessages();
  const toasts = useToasts();
  return useCallback(
    (outcome) => {
      if (!outcome.ok) {
        toasts.show({ key: 'importing.write', tone: 'bad', text: writeFailureText(messages, outcome.error) });
      }
      return outcome.ok;
    },
    [messages, toasts],
  );
}
