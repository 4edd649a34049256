import { readDateLine } from '../../dates/date-line';
import type { PartialDate } from '../../model/partial-date';
import type { Line } from '../blocks/line';
import { fromLine, type ProposalDraft } from './proposal';

/** What a line that says when, and nothing else, says. */
export interface DateLine {
  readonly line: Line;
  readonly date: PartialDate | null;
  readonly isUpdate: boolean;
}

const MOST_WORDS = 20;
const DIGIT = /[\d٠-٩۰-۹]/;

/** The dates a line states; two when it holds publication and update. Empty when it is no dateline. */
export function readDateLines(line: Line): readonly DateLine[] {
  if (line.bare === '' || line.words > MOST_WORDS || !DIGIT.test(line.text)) return [];
  const read = readDateLine(line.text);
  if (!read) return [];
  if (read.isUpdate) return [{ line, date: read.published, isUpdate: true }];
  const published = { line, date: read.published, isUpdate: false };
  return read.updated === null ? [published] : [published, { line, date: read.updated, isUpdate: true }];
}

const STATED = 0.92;
/** The only date is that of an update: publication was then or before. */
const BY_UPDATE = 0.6;

/** Publication and update from the datelines: without a word for it the earlier is the publication. */
export function proposeDates(lines: readonly DateLine[]): readonly ProposalDraft[] {
  const dated = lines.filter((each): each is DateLine & { date: PartialDate } => each.date !== null);
  const plain = dated.filter(({ isUpdate }) => !isUpdate).sort((a, b) => (a.date < b.date ? -1 : 1));
  const updates = dated.filter(({ isUpdate }) => isUpdate).sort((a, b) => (a.date < b.date ? 1 : -1));
  const [published, ...others] = plain;
  const [updated] = updates;
  const later = others.at(-1);
  return [
    ...(published ? [draft('publishedOn', published, STATED)] : []),
    ...(!published && updated ? [draft('publishedOn', updated, BY_UPDATE)] : []),
    ...(updated ? [draft('updatedOn', updated, STATED)] : []),
    ...(!updated && later && later.date !== published?.date ? [draft('updatedOn', later, 0.65)] : []),
  ];
}

const draft = (
  field: 'publishedOn' | 'updatedOn',
  { line, date }: DateLine & { date: PartialDate },
  sure: number,
): ProposalDraft => fromLine(line, field, date, sure, line.text.trim());
