import type { Role, Word } from './words';

/** Roles that may begin an expression, all of them with more behind them. */
const OPENING: ReadonlySet<Role> = new Set([
  'from',
  'in',
  'to',
  'until',
  'since',
  'before',
  'after',
  'starting',
  'between',
  'what',
  'about',
  'than',
  'during',
  'within',
  'passing',
  'some',
  'this',
  'glue',
  'dated',
  'matching',
  'daypart',
  'first',
  'quarter',
  'half',
  'season-noun',
  'named-after',
  'event',
]);
/** Roles that are an expression by themselves. */
const WHOLE: ReadonlySet<Role> = new Set(['today', 'yesterday', 'tomorrow']);

/**
 * Whether an expression may begin with the word: `alone` when nothing need follow it, `more` when something must.
 * Most words of a text are outside the vocabulary, so this answers for nearly all places without trying the rules.
 */
export function startOf(word: Omit<Word, 'start'>): Word['start'] {
  if (isWhole(word)) return 'alone';
  const isCounted = word.ordinal !== undefined || word.count !== undefined;
  const isNamed = (word.month ?? word.heads ?? word.noun ?? word.part ?? word.season) !== undefined;
  return isCounted || isNamed || word.roles.some((role) => OPENING.has(role)) ? 'more' : 'never';
}

function isWhole({ month, weekday, decade, noun, roles }: Omit<Word, 'start'>): boolean {
  if (weekday !== undefined || decade !== undefined) return true;
  return month?.need === 'nothing' || noun?.number === 'two' || roles.some((role) => WHOLE.has(role));
}
