import { type Messages, useMessages } from '../../i18n/messages';
import { type ImportState, isBusy } from './import-state';

const MEGABYTE = 1024 * 1024;

/** `38 of 48 · 2.1 MB · about one second left`. */
export function useProgressWords(state: ImportState): string {
  const messages = useMessages();
  const { number, t } = messages;
  const { knowing, progress } = state;
  if (isBusy(state) && knowing !== null)
    return t('importing.knowing', { share: number(knowing, { style: 'percent' }) });
  if (!progress) return '';
  const parts = [
    t('importing.doneOf', { done: number(progress.done), total: number(progress.total) }),
    sizeWords(progress.doneBytes, messages),
  ];
  if (isBusy(state) && progress.secondsLeft !== undefined)
    parts.push(timeWords(progress.secondsLeft, messages));
  return parts.join(' · ');
}

/** A size as people say it. */
export function sizeWords(bytes: number, { number, t }: Messages): string {
  if (bytes < MEGABYTE / 10) return t('importing.kilobytes', { size: number(Math.ceil(bytes / 1024)) });
  return t('importing.megabytes', { size: number(bytes / MEGABYTE, { maximumFractionDigits: 1 }) });
}

function timeWords(seconds: number, { t }: Messages): string {
  if (seconds < 1) return t('importing.lessThanSecond');
  if (seconds < 90) return t('importing.secondsLeft', { count: Math.round(seconds) });
  return t('importing.minutesLeft', { count: Math.round(seconds / 60) });
}
