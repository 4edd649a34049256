import type { DateMention } from '../dates/date-mention';
import type {
  ArticleMetadata,
  BlockMark,
  BlockRole,
  Confidence,
  FieldProposal,
  MojibakeRepair,
  ReviewReason,
} from '../model';
import { NO_METADATA } from '../model/article';
import { splitBlocks } from '../text/blocks';
import { articleFigures } from './article-figures';
import type { ImportKnowledge } from './import-knowledge';
import { lineKey } from './line-key';
import { proposeTitle } from './propose-title';
import { tidyTitle } from './title-line';

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

const BODY: BlockMark = { role: 'body', residue: null, reason: 'default', detail: '', confidence: 1 };
const repeated = (count: number): BlockMark => ({
  role: 'residue',
  residue: 'repeated-line',
  reason: 'repeated-in-case-file',
  detail: String(count),
  confidence: 0.8,
});

/** Reads a text as an article. The same text and knowledge always give the same reading. */
export function analyseArticle(input: AnalyseInput, knowledge: ImportKnowledge): AnalysedArticle {
  const { text } = input;
  const blocks = splitBlocks(text).map(({ text: line }): BlockMark => {
    const count = knowledge.countLine(lineKey(line));
    return count >= 4 ? repeated(count) : BODY;
  });
  return {
    metadata: { ...NO_METADATA, title: tidyTitle(input.pastedTitle) || proposeTitle(text, input.fileName) },
    blocks,
    dates: [],
    fields: [],
    reviewReasons: [],
    ...articleFigures(text, blocks),
  };
}
