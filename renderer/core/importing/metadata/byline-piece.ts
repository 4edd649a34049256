import { readDateLine } from '../../dates/date-line';
import type { PartialDate } from '../../model/partial-date';
import { wordCount } from '../../text/words';
import { lineKey } from '../line-key';
import type { SourceIndex, SourceMatch } from '../outlets/find-source';
import { isPersonName, isPlace } from './names';
import { tidyName } from './proposal';

/** What a piece between separators is. */
export type BylinePiece =
  | { readonly kind: 'source'; readonly text: string; readonly match: SourceMatch }
  /** Named as an outlet by a word such as `صحيفة`, without being known. */
  | { readonly kind: 'outlet'; readonly text: string }
  | { readonly kind: 'agency'; readonly text: string }
  | { readonly kind: 'place'; readonly text: string }
  | { readonly kind: 'person'; readonly text: string }
  | { readonly kind: 'date'; readonly text: string; readonly date: PartialDate | null }
  | { readonly kind: 'office'; readonly text: string }
  | { readonly kind: 'unknown'; readonly text: string };

const OUTLET_WORD =
  /^(?:صحيفه|جريده|مجله|موقع|قناه|شبكه|بوابه|اذاعه|راديو|تلفزيون|منصه|مركز|معهد)\s|(?:\s(?:برس|نيوز|نت|اونلاين|اون لاين|تي في|تايمز|بوست|نيوز عربيه)$)|\.(?:com|net|org|نت|كوم)$/;
const AGENCY_WORD = /^(?:وكاله|وكالات)\s/;
const OFFICE =
  /^(?:المكتب الاعلامي|المكتب الصحفي|العلاقات العامه|دائره الاعلام|مديريه الاعلام|وزاره|هييه|رياسه|كاتب|كاتبه|باحث|باحثه|محلل|محلله|صحفي|صحفيه|صحافي|صحافيه|اكاديمي|اكاديميه|استاذ|خبير|مراسل|مراسله|موفد|اعلامي)(?:\s|$)/;
/** A longer piece is a headline. */
export const MOST_PIECE_WORDS = 5;

/** Tells what a piece of a byline is. */
export function readPiece(text: string, sources: SourceIndex): BylinePiece {
  const name = tidyName(text);
  const match = sources.named(name);
  if (isPlace(name) && (match === undefined || match.isOrdinary)) return { kind: 'place', text: name };
  if (match) return { kind: 'source', text: name, match };
  const key = lineKey(name);
  if (AGENCY_WORD.test(key)) return { kind: 'agency', text: name };
  if (OFFICE.test(key)) return { kind: 'office', text: name };
  if (OUTLET_WORD.test(key) && wordCount(name) <= MOST_PIECE_WORDS) return { kind: 'outlet', text: name };
  const date = /\d/.test(key) ? readDateLine(name) : undefined;
  if (date) return { kind: 'date', text: name, date: date.published };
  return isPersonName(name) ? { kind: 'person', text: name } : { kind: 'unknown', text: name };
}
