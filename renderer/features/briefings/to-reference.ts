import type { Evidence } from '../../core/briefing/evidence';
import { majorityDirection } from '../../core/text/direction';
import type { NewReference } from '../../editor/briefing/briefing-editing';

/** What is put on the page for an evidence: a quote in a Latin script gets a direction of its own. */
export function toReference({ highlight }: Evidence): NewReference {
  const reference = { highlightId: highlight.id, quote: highlight.quote };
  return majorityDirection(highlight.quote) === 'ltr' ? { ...reference, direction: 'ltr' } : reference;
}
