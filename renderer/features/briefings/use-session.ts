import { useEffect, useState } from 'react';
import { withCurrentQuotes } from '../../core/briefing/current-quotes';
import type { EvidenceLookup } from '../../core/briefing/evidence';
import type { Briefing } from '../../core/model';
import { BriefingEditing } from '../../editor/briefing/briefing-editing';
import { useStore } from '../../storage/use-store';
import { Autosave } from './autosave';
import { useFlushOnLeaving } from './use-flush-on-leaving';

export interface Session {
  readonly editing: BriefingEditing;
  readonly autosave: Autosave;
  /** Evidence as last read, for the kept text of quotes; set while rendering the page. */
  readonly evidence: { current: EvidenceLookup };
}

/** The page and its saving for as long as one briefing is open. */
export function useSession(briefing: Briefing): Session {
  const store = useStore();
  const [session] = useState((): Session => {
    const editing = new BriefingEditing(briefing.document);
    const evidence: { current: EvidenceLookup } = { current: new Map() };
    const autosave = new Autosave(briefing.document, {
      read: () => withCurrentQuotes(editing.read(), evidence.current),
      write: (document) => store.briefings.write(briefing.id, document),
      stored: async () => (await store.briefings.find(briefing.id))?.document,
      show: (document) => editing.replace(document),
    });
    return { editing, autosave, evidence };
  });
  const { editing, autosave } = session;

  useEffect(() => editing.onChange(() => autosave.touch()), [editing, autosave]);
  useEffect(() => {
    void autosave.receive(briefing.document);
  }, [autosave, briefing.document]);
  useFlushOnLeaving(autosave.flush);
  return session;
}
