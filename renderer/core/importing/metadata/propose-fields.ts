import type { FieldProposal } from '../../model/article-analysis';
import type { BlockRole } from '../../model/block-role';
import type { ClassifiedText } from '../blocks/classify';
import type { Line } from '../blocks/line';
import { readHosts, readSourceCues } from '../outlets/source-cues';
import { proposeLanguage } from './language';
import { readOpening, readSignOff } from './opening';
import { fromLine, type ProposalDraft, tidyName, tidyValue } from './proposal';
import { proposeDates } from './publication';
import { FILL_LINE, rankProposals } from './rank';
import { fallbackTitles } from './title';
import { shortened } from './title-parts';

const MOST_TITLES = 3;
/** Lines of the page that are read for the outlet's name. */
const MOST_PAGE_LINES = 60;
const LONGEST_VALUE = 300;
/** Lines whose beginning is no title, not even for want of one. */
const NO_OPENING: ReadonlySet<BlockRole> = new Set<BlockRole>([
  'residue',
  'dateline',
  'byline',
  'source-line',
  'credit',
  'section-label',
]);

/** Everything the text says of itself, ranked together with what the format states. */
export function proposeFields(
  text: string,
  fileName: string,
  classified: ClassifiedText,
  stated: readonly ProposalDraft[],
): readonly FieldProposal[] {
  const { reading, marks, titles, dateLines, drafts } = classified;
  const hasTitle =
    marks.some(({ role }) => role === 'title') ||
    stated.some(({ field, confidence }) => field === 'title' && confidence >= FILL_LINE);
  const isNoOpening = ({ index }: Line): boolean => NO_OPENING.has(marks[index]?.role ?? 'body');
  return rankProposals([
    ...stated,
    ...titles.slice(0, hasTitle ? 1 : MOST_TITLES).flatMap((candidate) => titleDrafts(candidate, classified)),
    ...(hasTitle ? [] : fallbackTitles(reading.lines, fileName, isNoOpening)),
    ...subtitleDrafts(classified),
    ...drafts,
    ...proposeDates(dateLines),
    ...pageDrafts(classified),
    ...textDrafts(classified),
    ...proposeLanguage(text),
  ]).map((proposal) =>
    proposal.value.length > LONGEST_VALUE
      ? { ...proposal, value: shortened(proposal.value, LONGEST_VALUE) }
      : proposal,
  );
}

function titleDrafts(
  { line, parts, confidence }: ClassifiedText['titles'][number],
  { reading, marks }: ClassifiedText,
): readonly ProposalDraft[] {
  const role = marks[line.index]?.role;
  // A line that turned out to be something else is offered, not filled in.
  const sure = role === 'title' ? confidence : Math.min(confidence, 0.55);
  const drafts = [fromLine(line, 'title', parts.title, sure)];
  if (role !== 'title') return drafts;
  const match = parts.source === '' ? undefined : reading.sources.named(parts.source);
  if (match) drafts.push(fromLine(line, match.kind, match.name, 0.85, parts.source));
  else if (parts.source !== '') drafts.push(fromLine(line, 'outlet', parts.source, 0.55));
  if (parts.label !== '') drafts.push(fromLine(line, 'section', parts.label, 0.5));
  return drafts;
}

/** The line under the headline: sure enough only directly below it and of some length. */
function subtitleDrafts({ reading, marks }: ClassifiedText): readonly ProposalDraft[] {
  const title = marks.findIndex(({ role }) => role === 'title');
  if (title === -1) return [];
  const next = reading.lines
    .slice(title + 1, reading.zones.first)
    .find(({ index }) => marks[index]?.role !== 'residue');
  if (!next || marks[next.index]?.role !== 'subheading') return [];
  return [fromLine(next, 'subtitle', tidyValue(next.text), next.words >= 5 ? 0.72 : 0.55)];
}

/** The outlet as the page around the article names it. */
function pageDrafts({ reading, marks }: ClassifiedText): readonly ProposalDraft[] {
  const { lines, sources } = reading;
  const page: Line[] = [];
  for (const line of lines) {
    const mark = marks[line.index];
    const isPage =
      mark?.role === 'residue' && mark.reason !== 'repeated-in-file' && mark.reason !== 'after-related-links';
    if (isPage && line.text.length <= 400) page.push(line);
    if (page.length === MOST_PAGE_LINES) break;
  }
  const links = lines
    .slice(-3)
    .filter(({ index, text }) => marks[index]?.role !== 'residue' && text.length <= 400);
  const read = [
    ...page.flatMap((line) => [...readSourceCues(line, sources), ...readHosts(line, sources)]),
    ...links.filter(({ words }) => words <= 8).flatMap((line) => readSourceCues(line, sources)),
  ];
  return oncePerValue(read);
}

/** A notice that stands twice is one witness. */
function oncePerValue(drafts: readonly ProposalDraft[]): readonly ProposalDraft[] {
  const best = new Map<string, ProposalDraft>();
  for (const draft of drafts) {
    const key = `${draft.field} ${draft.value}`;
    if ((best.get(key)?.confidence ?? 0) < draft.confidence) best.set(key, draft);
  }
  return [...best.values()];
}

/** What the first and the last paragraph say at their ends: place, agency, signature; and who a caption's picture is by. */
function textDrafts({ reading, marks }: ClassifiedText): readonly ProposalDraft[] {
  const { lines, zones, sources } = reading;
  const first =
    lines[zones.first] ?? lines.find(({ index, isSentence }) => isSentence && marks[index]?.role === 'body');
  const last = lines[zones.last] ?? first;
  const credits = lines
    .slice(0, zones.first)
    .filter(({ index }) => marks[index]?.role === 'caption' || marks[index]?.role === 'credit')
    .slice(0, 3)
    .flatMap((line) => creditOutlets(line, marks[line.index]?.detail ?? '', sources));
  return [
    ...(first ? readOpening(first, sources) : []),
    ...(last ? readSignOff(last, sources) : []),
    ...oncePerValue(credits),
  ];
}

/** A picture's credit never names the author; that it names the outlet is a hint at most. */
function creditOutlets(
  line: Line,
  credit: string,
  sources: ClassifiedText['reading']['sources'],
): readonly ProposalDraft[] {
  return credit
    .split(/[/،,|–—]|\s-\s/)
    .map(tidyName)
    .flatMap((name) => {
      const match = name === '' ? undefined : sources.named(name);
      return match?.kind === 'outlet' ? [fromLine(line, 'outlet', match.name, 0.4, name)] : [];
    });
}
