import type { DateMention } from '../dates/date-mention';
import { type ArticleMetadata, NO_METADATA, type ReviewReason } from '../model/article';
import type { FieldProposal } from '../model/article-analysis';
import type { BlockMark, BlockRole } from '../model/block-role';
import type { Confidence } from '../model/encoding';
import type { MojibakeRepair } from '../model/original-file';
import { parsePartialDate } from '../model/partial-date';
import type { ProposedField } from '../model/proposed-field';
import { figuresOfLines } from './article-figures';
import { classifyLines, type StatedParts } from './blocks/classify';
import { readLines } from './blocks/line';
import type { ImportKnowledge } from './import-knowledge';
import { lineKey } from './line-key';
import { articleDates } from './metadata/article-dates';
import { type ProposalDraft, tidyValue } from './metadata/proposal';
import { proposeFields } from './metadata/propose-fields';
import { FILL_LINE, filledValue, rankProposals } from './metadata/rank';
import { statedFields } from './metadata/stated-fields';
import { titleParts } from './metadata/title-parts';
import { type SourceIndex, sourceIndex } from './outlets/find-source';
import { applyOutletRules } from './outlets/outlet-rules';
import { reviewReasons } from './review-reasons';

/** A text with what its file and its decoding said of it. */
export interface AnalyseInput {
  /** Canonical text. */
  readonly text: string;
  /** Empty for pasted text. */
  readonly fileName: string;
  /** The analyst's own title of pasted text; empty to propose one. */
  readonly pastedTitle: string;
  /** Roles the format itself states, by block number. */
  readonly roles: ReadonlyMap<number, BlockRole>;
  /** Fields the format itself states. */
  readonly fields: readonly Omit<FieldProposal, 'isFilled'>[];
  readonly confidence: Confidence;
  /** Characters that could not be decoded. */
  readonly unreadable: number;
  /** A repair that was applied or is offered. */
  readonly repair: MojibakeRepair | null;
  readonly isRepaired: boolean;
}

/** What import makes of a text. */
export interface AnalysedArticle {
  /** The fields that were sure enough to be filled in. */
  readonly metadata: ArticleMetadata;
  /** One of each block of `splitBlocks(text)`, in order. */
  readonly blocks: readonly BlockMark[];
  readonly dates: readonly DateMention[];
  /** All proposals, by field, the best first. */
  readonly fields: readonly FieldProposal[];
  readonly reviewReasons: readonly ReviewReason[];
  /** Words that are not residue. */
  readonly wordCount: number;
  /** Equal for the same report in other chrome, spelling or encoding. */
  readonly duplicateKey: string;
}

/** Reads a text as an article. The same text and knowledge always give the same reading. */
export function analyseArticle(input: AnalyseInput, knowledge: ImportKnowledge): AnalysedArticle {
  const { text } = input;
  const lines = readLines(text);
  const sources = sourceIndex(knowledge.outlets);
  const stated = statedFields([...pastedTitle(input.pastedTitle), ...input.fields], sources);
  const classified = classifyLines(lines, statedParts(input, stated, sources), knowledge);
  const proposed = proposeFields(text, input.fileName, classified, stated);
  const outlet = filledValue(proposed, 'outlet');
  const blocks = applyOutletRules(
    lines,
    classified.marks,
    knowledge.outlets.find(({ name }) => name === outlet),
  );
  const anchor = parsePartialDate(filledValue(proposed, 'publishedOn')) ?? null;
  const dates = articleDates(text, blocks, anchor);
  const fields = dates.inferred ? rankProposals([...proposed, dates.inferred]) : proposed;
  const metadata = filledMetadata(fields);
  return {
    metadata,
    blocks,
    dates: dates.mentions,
    fields,
    reviewReasons: reviewReasons({
      text,
      metadata,
      blocks,
      dates: dates.mentions,
      isUnsureEncoding: input.confidence === 'unsure',
      unreadable: input.unreadable,
      hasMojibake: input.repair !== null && !input.isRepaired,
    }),
    ...figuresOfLines(text, lines, blocks),
  };
}

function pastedTitle(title: string): readonly ProposalDraft[] {
  const value = tidyValue(title);
  return value === ''
    ? []
    : [{ field: 'title', value, confidence: 1, evidence: { kind: 'document', name: 'title' } }];
}

/** Lines in which the title that the format states is looked for. */
const TITLE_LINES = 12;

function statedParts(
  input: AnalyseInput,
  stated: readonly ProposalDraft[],
  sources: SourceIndex,
): StatedParts {
  const titles = new Set(
    stated.flatMap(({ field, value, confidence }) =>
      field === 'title' && confidence >= FILL_LINE ? [lineKey(value)] : [],
    ),
  );
  return {
    roles: input.roles,
    hasTitle: titles.size > 0,
    isTitle: (line) =>
      titles.size > 0 &&
      line.index < TITLE_LINES &&
      (titles.has(line.key) || titles.has(lineKey(titleParts(line.text, sources).title))),
  };
}

function filledMetadata(fields: readonly FieldProposal[]): ArticleMetadata {
  const filled = (field: ProposedField): string => filledValue(fields, field);
  return {
    ...NO_METADATA,
    title: filled('title'),
    subtitle: filled('subtitle'),
    outlet: filled('outlet'),
    agency: filled('agency'),
    author: filled('author'),
    place: filled('place'),
    section: filled('section'),
    language: filled('language'),
    url: filled('url'),
    publishedOn: parsePartialDate(filled('publishedOn')) ?? null,
    updatedOn: parsePartialDate(filled('updatedOn')) ?? null,
  };
}
