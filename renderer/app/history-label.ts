import type { Messages } from '../i18n/messages';
import type { HistoryLabel } from '../storage/store';

/** What a step of the history was, in the user's language. */
export function historyLabelText({ t }: Messages, label: HistoryLabel): string {
  return t(`command.${label.command}`, { subject: label.subject, count: label.count });
}
