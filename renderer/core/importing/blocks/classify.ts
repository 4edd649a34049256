import type { BlockMark, BlockRole } from '../../model/block-role';
import type { ImportKnowledge } from '../import-knowledge';
import { readByline } from '../metadata/byline';
import { isSection } from '../metadata/names';
import { fromLine, type ProposalDraft } from '../metadata/proposal';
import type { DateLine } from '../metadata/publication';
import { findTitles, type TitleCandidate } from '../metadata/title';
import { sourceIndex } from '../outlets/find-source';
import { captionShape } from './captions';
import { markCaseFileRepeats } from './case-file-repeats';
import type { Line } from './line';
import { markRelated } from './related';
import { type FirstReading, findResidue } from './residue';
import { keepSomething, settleRole, statedMark } from './settle';
import { readNames, readSignatures, type Signatures } from './signatures';

/** The lines of a text with their roles, and what was read in them on the way. */
export interface ClassifiedText {
  readonly reading: FirstReading;
  readonly marks: readonly BlockMark[];
  /** Lines that could be the headline, the best first. */
  readonly titles: readonly TitleCandidate[];
  readonly dateLines: readonly DateLine[];
  /** Read in bylines, source lines and section labels. */
  readonly drafts: readonly ProposalDraft[];
}

/** What the format states, beside the text. */
export interface StatedParts {
  readonly roles: ReadonlyMap<number, BlockRole>;
  /** True when the format states the title, and no line needs to be guessed to be it. */
  readonly hasTitle: boolean;
  /** The line is the title the format states. */
  isTitle(line: Line): boolean;
}

/** Less sure than this, no line is the title. */
const TITLE_LINE = 0.7;
/**
 * Roles that a format states on purpose. It calls the rest of the page paragraphs, headings and lists: of those, words
 * and shapes may still say that they are residue.
 */
const FIRM_ROLES: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'title',
  'caption',
  'credit',
  'byline',
  'dateline',
  'source-line',
  'section-label',
  'residue',
]);

/** Gives every line its role. */
export function classifyLines(
  lines: readonly Line[],
  stated: StatedParts,
  knowledge: ImportKnowledge,
): ClassifiedText {
  const isFirm = (line: Line): boolean => FIRM_ROLES.has(stated.roles.get(line.index) ?? 'body');
  const reading = findResidue(lines, sourceIndex(knowledge.outlets), isFirm);
  for (const [index, role] of stated.roles) {
    if (FIRM_ROLES.has(role) && index < lines.length) reading.marks.set(index, statedMark(role));
  }
  const signatures = readSignatures(reading);
  const titles = titlesOf(reading, signatures, stated);
  const byFormat = lines.find((line) => stated.roles.get(line.index) === 'title' || stated.isTitle(line));
  const isTitleStated = byFormat !== undefined && reading.marks.get(byFormat.index)?.role !== 'residue';
  const titleIndex = isTitleStated ? byFormat.index : guessedTitle(titles, stated);
  readNames(reading, signatures, titleIndex);
  const isSigned = (index: number): boolean => signatures.named.has(index) || signatures.dated.has(index);
  markRelated(reading, isSigned);
  markCaseFileRepeats(reading, knowledge, titleIndex, isSigned);
  const decision = { reading, signatures, titleIndex, titles, isTitleStated, roles: stated.roles };
  const marks = keepSomething(lines.map((line) => settleRole(line, decision)));
  const drafts = [...signatures.named.values()].flatMap(({ proposals }) => proposals);
  const sections = lines.filter(({ index }) => marks[index]?.role === 'section-label').flatMap(sectionDrafts);
  return { reading, marks, titles, dateLines: signatures.dateLines, drafts: [...drafts, ...sections] };
}

function titlesOf(
  { lines, marks, zones, sources }: FirstReading,
  { named, dated }: Signatures,
  stated: StatedParts,
): readonly TitleCandidate[] {
  const repeated = repeatedKeys(lines);
  return findTitles(lines, {
    sources,
    isOut: (line) =>
      (marks.has(line.index) && stated.roles.get(line.index) !== 'title') ||
      dated.has(line.index) ||
      named.has(line.index) ||
      captionShape(line, sources)?.strength === 'sure' ||
      readByline(line, sources, false) !== undefined,
    isPossibleCaption: (line) => captionShape(line, sources)?.strength === 'possible',
    isRepeated: (line) => repeated.has(line.key),
    isStated: (line) => stated.roles.get(line.index) === 'title',
    isHeading: (line) => stated.roles.get(line.index) === 'title' || /^\s*#\s/.test(line.text),
    firstParagraph: zones.first,
  });
}

function repeatedKeys(lines: readonly Line[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { key } of lines) {
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}

function guessedTitle([best]: readonly TitleCandidate[], { hasTitle }: StatedParts): number {
  return !hasTitle && best && best.confidence >= TITLE_LINE ? best.line.index : -1;
}

function sectionDrafts(line: Line): readonly ProposalDraft[] {
  const names = line.text.split(/\s*[>›»|/\\]\s*/).map((name) => name.trim());
  const name = names.filter((each) => each !== '').at(-1) ?? '';
  if (isSection(name)) return [fromLine(line, 'section', name, 0.78)];
  return names.length > 1 ? [fromLine(line, 'section', name, 0.72)] : [];
}
