import type { DateMention, DateValue } from '../../../../../renderer/core/dates/date-mention';

const SIDES = { before: '<', around: '~', after: '>' };

/** A value in the short form of the tables. */
export function writtenValue(value: DateValue): string {
  switch (value.kind) {
    case 'date':
      return value.date;
    case 'range':
      return `${value.from}..${value.to}`;
    case 'since':
      return `${value.from}..`;
    case 'until':
      return `..${value.to}`;
    case 'duration':
      return value.iso;
    case 'vague':
      return `${SIDES[value.side]}${value.near ?? ''}`;
    case 'unresolved':
      return `?${value.missing}`;
  }
}

/** A mention as the tables write it. */
export function writtenMention(text: string, mention: DateMention): string {
  const marks = [
    mention.isApproximate ? ' about' : '',
    mention.conflictsWith === null ? '' : ' conflict',
  ].join('');
  return `${text.slice(mention.start, mention.end)} = ${writtenValue(mention.value)} ${mention.resolvedBy}${marks}`;
}
