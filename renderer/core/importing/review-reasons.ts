import type { DateMention } from '../dates/date-mention';
import { type ArticleMetadata, REVIEW_REASONS, type ReviewReason } from '../model/article';
import type { BlockMark } from '../model/block-role';
import { DOUBT_LINE, RESIDUE_LINE } from './blocks/mark';

/** What the reasons are read from. */
export interface ReviewedArticle {
  readonly text: string;
  readonly metadata: ArticleMetadata;
  readonly blocks: readonly BlockMark[];
  readonly dates: readonly DateMention[];
  readonly isUnsureEncoding: boolean;
  readonly unreadable: number;
  readonly hasMojibake: boolean;
}

/**
 * Characters that show nothing and change how text shows or matches: C0 and C1 without white space, overrides of
 * direction, invisible operators, a byte order mark inside the text. Marks, joiners and embeddings are usual in Arabic.
 */
const CONTROLS =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202d\u202e\u2061-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb]/;

/** Why an article wants a look, in the order of the list of reasons. */
export function reviewReasons(article: ReviewedArticle): readonly ReviewReason[] {
  const { metadata, blocks, dates } = article;
  const found: Readonly<Record<ReviewReason, boolean>> = {
    'no-title': metadata.title === '',
    'no-outlet': metadata.outlet === '',
    'no-date': metadata.publishedOn === null,
    'unsure-encoding': article.isUnsureEncoding,
    'unreadable-characters': article.unreadable > 0,
    mojibake: article.hasMojibake,
    'unsure-residue': blocks.some(isDoubtful),
    likeness: false,
    'date-conflict': dates.some(({ conflictsWith }) => conflictsWith !== null),
    'control-characters': CONTROLS.test(article.text),
  };
  return REVIEW_REASONS.filter((reason) => found[reason]);
}

/** A line that was kept, though something speaks for its being residue. */
const isDoubtful = ({ role, confidence }: BlockMark): boolean =>
  role !== 'residue' && confidence >= DOUBT_LINE && confidence < RESIDUE_LINE;
