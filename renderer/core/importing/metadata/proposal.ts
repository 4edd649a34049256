import type { FieldProposal } from '../../model/article-analysis';
import type { ProposedField } from '../../model/proposed-field';
import type { Line } from '../blocks/line';

/** A proposal before it is ranked against the others of its field. */
export type ProposalDraft = Omit<FieldProposal, 'isFilled'>;

/** Controls that leave no trace, or could turn a field's neighbours around; the text itself keeps them. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A value fit for a field: one line, no invisible controls. */
export const tidyValue = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

const OUTER_SIGNS = /^[\s"'“”„«»‘’()[\]•*·\-–—:|/،,.]+|[\s"'“”„«»‘’()[\]•*·\-–—:|/،,.]+$/g;

/** A name without the quotes, bullets and separators around it. */
export const tidyName = (text: string): string => tidyValue(text).replace(OUTER_SIGNS, '');

/** A proposal read in a line; `read` is the stretch of the line as it is spelt there, the whole line by default. */
export function fromLine(
  line: Line,
  field: ProposedField,
  value: string,
  confidence: number,
  read: string = value,
): ProposalDraft {
  const at = line.text.indexOf(read);
  const isFound = at !== -1 && read !== '';
  const start = line.start + (isFound ? at : line.text.length - line.text.trimStart().length);
  const end = isFound ? start + read.length : line.start + line.text.trimEnd().length;
  return { field, value, confidence, evidence: { kind: 'line', line: line.number, start, end } };
}
