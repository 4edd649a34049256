import type { DateMention, DateValue } from '../core/dates/date-mention';
import type { Messages } from './messages';
import { formatPartialDate } from './partial-date';

/** What a date expression means, in the interface's language: a date, a stretch, or that it is not known. */
export function formatDateValue(value: DateValue, messages: Messages): string {
  const { t } = messages;
  switch (value.kind) {
    case 'date':
      return formatPartialDate(value.date, messages);
    case 'range':
      return t('dates.range', {
        from: formatPartialDate(value.from, messages),
        to: formatPartialDate(value.to, messages),
      });
    case 'since':
      return t('dates.since', { from: formatPartialDate(value.from, messages) });
    case 'until':
      return t('dates.until', { to: formatPartialDate(value.to, messages) });
    case 'duration':
      return t('dates.duration', { duration: formatDuration(value.iso, messages) });
    case 'vague':
      return value.near === null
        ? t('dates.vague')
        : t(`dates.vague.${value.side}`, { date: formatPartialDate(value.near, messages) });
    case 'unresolved':
      return t(`dates.unresolved.${value.missing}`);
  }
}

/** How the value came about and what is doubtful about it; empty when it is plainly stated. */
export function dateRemarks(mention: DateMention, messages: Messages): readonly string[] {
  const { t } = messages;
  return [
    ...(mention.resolvedBy === 'explicit' || mention.resolvedBy === 'none'
      ? []
      : [t(`dates.by.${mention.resolvedBy}`)]),
    ...(mention.isApproximate ? [t('dates.approximate')] : []),
    ...(mention.conflictsWith === null ? [] : [t('dates.conflict')]),
  ];
}

const UNITS = [
  ['Y', 'dates.years'],
  ['M', 'dates.months'],
  ['W', 'dates.weeks'],
  ['D', 'dates.days'],
  ['H', 'dates.hours'],
] as const;

/** `P2Y3M` as words; what has no word stays as it is. */
function formatDuration(iso: string, messages: Messages): string {
  const parts = UNITS.flatMap(([unit, key]) => {
    const amount = new RegExp(`([0-9.]+)${unit}`, 'u').exec(iso)?.[1];
    return amount === undefined ? [] : [messages.t(key, { count: Number(amount) })];
  });
  return parts.length > 0 ? parts.join(messages.t('dates.and')) : iso;
}
