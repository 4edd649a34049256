import { useCallback } from 'react';
import { useMessages } from '../../i18n/messages';
import type { WriteFailure } from '../../storage/store';
import { useToasts } from '../../ui/toasts';

/** Says why a change to the codebook was not made; the codebook is as it was. */
export function useTagFailure(): (failure: WriteFailure) => void {
  const { t } = useMessages();
  const toasts = useToasts();
  return useCallback(
    (failure) =>
      toasts.show({
        tone: 'bad',
        text: failure.code === 'invalid' ? t('codebook.refused') : t('codebook.failed'),
      }),
    [t, toasts],
  );
}
