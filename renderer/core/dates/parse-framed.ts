import { counted, type Quantity, readQuantity, skipAbout } from './parse-duration';
import { readPoint, readRange } from './parse-range';
import type { Frame, Point, Reading } from './reading';
import { type Found, follows, found, isNext, isRole, type Token } from './tokens';

/**
 * What stands behind `منذ`, `حتى`, `قبل`, `بعد`, `اعتبارا من`: a date (`منذ مطلع العام`), a length of time counted back
 * from the article (`قبل ثلاثة أيام`, `منذ عامين`), a length unknown (`منذ أسابيع`), or an event (`منذ مجيء …`).
 */
export function readFramed(tokens: readonly Token[], at: number): Found<Reading> | undefined {
  const frame = frameAt(tokens, at);
  if (!frame || !follows(tokens, frame.next)) return undefined;
  const dated = readFramedDate(tokens, frame);
  if (dated) return dated;
  if (frame.value === 'since' && isNext(tokens, frame.next, 'happening')) {
    return found(tokens, { form: 'event', frame: 'since', at: {} }, frame.next + 1);
  }
  const quantity = readQuantity(tokens, frame.next);
  if (!quantity || quantity.value.isDefinite) return undefined;
  return readCountedBack(tokens, frame.value, quantity);
}

function frameAt(tokens: readonly Token[], at: number): Found<Frame> | undefined {
  if (isRole(tokens, at, 'since')) return found(tokens, 'since', at + 1);
  if (isRole(tokens, at, 'starting') && isNext(tokens, at + 1, 'from')) return found(tokens, 'from', at + 2);
  if (isRole(tokens, at, 'until')) return found(tokens, 'until', at + 1);
  if (isRole(tokens, at, 'before')) return found(tokens, 'before', at + 1);
  if (isRole(tokens, at, 'to') && isNext(tokens, at + 1, 'until')) return found(tokens, 'until', at + 2);
  return isRole(tokens, at, 'after') ? found(tokens, 'after', at + 1) : undefined;
}

function readFramedDate(tokens: readonly Token[], frame: Found<Frame>): Found<Reading> | undefined {
  const about = skipAbout(tokens, frame.next);
  const read = readRange(tokens, about, true);
  if (!read) return undefined;
  const isSince = frame.value === 'since' || frame.value === 'from';
  const { form, at, to } = read.value;
  // `منذ 2014 حتى 2017` has both its ends; two days behind any other frame are no frame's business.
  if (form === 'range' && to) return isSince ? read : undefined;
  const isPart = frame.value === 'before' || frame.value === 'after';
  if (isPart && at.unit === 'day' && at.shift === 2) return undefined;
  const end = isSince ? readEnd(tokens, read.next) : undefined;
  if (end) return { ...end, value: { form: 'range', at, to: end.value } };
  const approximate = about > frame.next ? { isApproximate: true as const } : {};
  return { ...read, value: { ...read.value, ...approximate, frame: frame.value } };
}

/** `… وحتى آب 2023`. */
function readEnd(tokens: readonly Token[], at: number): Found<Point> | undefined {
  const isGoal = isNext(tokens, at, 'to') && isNext(tokens, at + 1, 'until');
  const place = isGoal ? at + 2 : isNext(tokens, at, 'until') ? at + 1 : at;
  if (place === at || !follows(tokens, place)) return undefined;
  const read = readPoint(tokens, place, true);
  return read && !read.value.to ? { ...read, value: read.value.at } : undefined;
}

function readCountedBack(
  tokens: readonly Token[],
  frame: Frame,
  read: Found<Quantity>,
): Found<Reading> | undefined {
  const { unit, count, isApproximate } = read.value;
  if (frame === 'until' || frame === 'from') return undefined;
  const isOfEvent = isNext(tokens, read.next, 'from');
  // "بعد عامين" is counted from what the text tells of, not from the article.
  if (frame === 'after') return found(tokens, { form: 'event', frame, at: {} }, read.next);
  if (frame === 'before' && isOfEvent) {
    return found(tokens, { form: 'event', frame, at: {} }, read.next + 1);
  }
  if (count === null) return { ...read, value: { form: 'vague', side: 'before', at: { unit } } };
  const about = isApproximate || unit === 'week' || unit === 'hour' ? { isApproximate: true as const } : {};
  const reading: Reading = { form: 'point', at: back(unit, count), ...about };
  return { ...read, value: frame === 'since' ? { ...reading, frame } : reading };
}

const back = (unit: Quantity['unit'], count: number): Point => counted(unit, count === 0 ? 0 : -count);

/** `من أسابيع مضت`, `مرور أسابيع`. */
export function readPassed(tokens: readonly Token[], at: number): Found<Reading> | undefined {
  if (!isRole(tokens, at, 'from') && !isRole(tokens, at, 'passing')) return undefined;
  const read = follows(tokens, at + 1) ? readQuantity(tokens, at + 1) : undefined;
  if (!read || read.value.isDefinite || read.value.isBareOne) return undefined;
  const isPassed = isNext(tokens, read.next, 'passed');
  if (isRole(tokens, at, 'from') && !isPassed) return undefined;
  const next = isPassed ? read.next + 1 : read.next;
  const { unit, count, isApproximate } = read.value;
  if (count === null) return found(tokens, { form: 'vague', side: 'before', at: { unit } }, next);
  const about = isApproximate ? { isApproximate: true as const } : {};
  if (isRole(tokens, at, 'passing'))
    return found(tokens, { form: 'duration', count, at: { unit }, ...about }, next);
  return found(tokens, { form: 'point', at: back(unit, count), ...about }, next);
}
