import type { BlockMark, BlockRole } from '../../model/block-role';
import type { BylineReading } from '../metadata/byline';
import type { SourceReading } from '../metadata/source-line';
import type { TitleCandidate } from '../metadata/title';
import { headRole, middleRole, tailRole } from './content-roles';
import type { Line } from './line';
import { keptMark, rounded } from './mark';
import type { FirstReading } from './residue';
import type { Signatures } from './signatures';
import { zoneOf } from './zones';

/** Everything that decides the role of a line. */
export interface Decision {
  readonly reading: FirstReading;
  readonly signatures: Signatures;
  /** Block number of the headline; -1 for none. */
  readonly titleIndex: number;
  readonly titles: readonly TitleCandidate[];
  /** The format states that this line is the title. */
  readonly isTitleStated: boolean;
  readonly roles: ReadonlyMap<number, BlockRole>;
}

/** The mark of a block whose role its format states. */
export const statedMark = (role: BlockRole): BlockMark => ({
  role,
  residue: role === 'residue' ? 'other' : null,
  reason: 'format',
  detail: '',
  confidence: 0.95,
});

/** The role of a line: residue first, then what was read in it, then where it stands. */
export function settleRole(line: Line, decision: Decision): BlockMark {
  const { reading, titleIndex } = decision;
  const known = reading.marks.get(line.index);
  if (known?.role === 'residue' || known?.reason === 'format') return known;
  if (line.index === titleIndex) return titleMark(line, decision);
  return signedMark(line, decision.signatures) ?? contentMark(line, decision, known);
}

function titleMark(line: Line, { titles, isTitleStated }: Decision): BlockMark {
  if (isTitleStated) return statedMark('title');
  const candidate = titles.find((each) => each.line === line);
  const label = candidate?.parts.label ?? '';
  const reason = label === '' ? 'headline-shape' : 'label-prefix';
  return keptMark('title', reason, rounded(candidate?.confidence ?? 0.8), label);
}

function signedMark({ index }: Line, { dated, named }: Signatures): BlockMark | undefined {
  if (dated.has(index)) return keptMark('dateline', 'date-line', 0.92);
  const read = named.get(index);
  return (
    read && keptMark(isByline(read) ? 'byline' : 'source-line', read.reason, read.confidence, read.detail)
  );
}

/** `لندن: «الشرق الأوسط»` is a byline; the outlet's name alone, or behind a bullet, is a source line. */
const isByline = ({ reason, proposals }: BylineReading | SourceReading): boolean =>
  reason === 'byline-words' || reason === 'agency-name' || (reason === 'outlet-name' && proposals.length > 1);

function contentMark(
  line: Line,
  { reading, titleIndex, roles }: Decision,
  known: BlockMark | undefined,
): BlockMark {
  const role = roles.get(line.index);
  if (role !== undefined && role !== 'body') return statedMark(role);
  if (known) return known;
  const zone = zoneOf(reading.zones, line.index);
  if (zone === 'middle') return middleRole(line, reading);
  return zone === 'tail' ? tailRole(line, reading) : headRole(line, reading, titleIndex);
}

const TEXT_ROLES: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'title',
  'subheading',
  'body',
  'list-item',
  'caption',
]);

/** An article of residue alone is none: then everything with words stays, and only the signs go. */
export function keepSomething(marks: readonly BlockMark[]): readonly BlockMark[] {
  if (marks.some(({ role }) => TEXT_ROLES.has(role))) return marks;
  return marks.map((mark) =>
    mark.role !== 'residue' || mark.residue === 'symbol' || mark.reason === 'format'
      ? mark
      : keptMark('body', mark.reason, 0.5, mark.detail),
  );
}
