import { useCallback, useSyncExternalStore } from 'react';
import type { Evidence } from '../../core/briefing/evidence';
import type { HighlightId } from '../../core/model';
import type { BriefingEditing } from '../../editor/briefing/briefing-editing';
import { useLive, useStore } from '../../storage/use-store';
import type { ReferenceBasis } from './briefing-scope';

export interface References {
  readonly basisOf: (id: HighlightId) => ReferenceBasis;
  /** Evidence by highlight, for those that have some. */
  readonly lookup: ReadonlyMap<HighlightId, Evidence>;
  readonly usedIds: ReadonlySet<HighlightId>;
}

const NOTHING: ReadonlyMap<HighlightId, Evidence> = new Map();

/** What the references on the page stand on, live: a renamed article or a deleted highlight shows at once. */
export function useReferences(editing: BriefingEditing): References {
  const store = useStore();
  const references = useSyncExternalStore(editing.references.subscribe, editing.references.get);
  const ids = [...new Set(references.map((reference) => reference.highlightId))];
  const idKey = ids.join(' ');
  const answer = useLive(async () => {
    const found = await store.highlights.evidenceFor(ids);
    return { asked: new Set(ids), lookup: new Map(found.map((each) => [each.highlight.id, each])) };
  }, [store, idKey]);
  const basisOf = useCallback(
    (id: HighlightId): ReferenceBasis => {
      if (!answer?.asked.has(id)) return 'unread';
      return answer.lookup.get(id) ?? 'gone';
    },
    [answer],
  );
  return { basisOf, lookup: answer?.lookup ?? NOTHING, usedIds: new Set(ids) };
}
