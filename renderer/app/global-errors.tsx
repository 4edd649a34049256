import { useEffect } from 'react';
import { useMessages } from '../i18n/messages';
import { useToasts } from '../ui/toasts';
import { errorDetails } from './error-details';

/** Browsers report this for a harmless postponed measurement; it is no error of ours. */
const HARMLESS = /ResizeObserver loop/;

/** Says in a toast what no screen caught, with the details to copy. */
export function GlobalErrors(props: { version: string }) {
  const { t } = useMessages();
  const toasts = useToasts();
  const { version } = props;
  useEffect(() => {
    const report = (error: unknown, where: string) => {
      if (HARMLESS.test(String(error))) return;
      const details = errorDetails(error, where, version);
      toasts.show({
        key: 'shell.unexpected',
        tone: 'bad',
        text: t('errors.unexpected'),
        action: {
          label: t('errors.copyDetails'),
          onPress: () =>
            void navigator.clipboard.writeText(details).then(
              () => toasts.show({ key: 'shell.copied', tone: 'good', text: t('errors.detailsCopied') }),
              () => toasts.show({ key: 'shell.copied', tone: 'bad', text: details }),
            ),
        },
      });
    };
    const onError = (event: ErrorEvent) => report(event.error ?? event.message, 'window: error');
    const onRejection = (event: PromiseRejectionEvent) => report(event.reason, 'window: unhandled rejection');
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, [t, toasts, version]);
  return null;
}
