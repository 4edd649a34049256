import { useMemo, useRef } from 'react';
import type { CaseFileId, Outlet, OutletId, Result } from '../../core/model';
import { useMessages } from '../../i18n/messages';
import { writeFailureText } from '../../i18n/write-failure-text';
import type { OutletChanges, WriteFailure } from '../../storage/store';
import { useStore } from '../../storage/use-store';
import { useToasts } from '../../ui/toasts';
import { useUndoOffer } from '../../ui/undo-offer';

/** Changes of the list; each answers whether it was written and has told the user when not. */
export interface OutletWrites {
  readonly create: (name: string) => Promise<OutletId | undefined>;
  /** The changes are reckoned on the outlet as it is when their turn comes, so that none undoes the one before. */
  readonly edit: (id: OutletId, changesOf: (now: Outlet) => OutletChanges) => Promise<boolean>;
  readonly merge: (from: Outlet, into: Outlet) => Promise<boolean>;
  readonly remove: (outlet: Outlet) => Promise<boolean>;
}

/** What can be done to the outlets of a case file. */
export function useOutletWrites(caseFileId: CaseFileId): OutletWrites {
  const { outlets } = useStore();
  const messages = useMessages();
  const toasts = useToasts();
  const offerUndo = useUndoOffer();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useMemo(() => {
    const { t } = messages;
    const isWritten = (outcome: Result<unknown, WriteFailure>): boolean => {
      if (!outcome.ok)
        toasts.show({ key: 'outlets', tone: 'bad', text: writeFailureText(messages, outcome.error) });
      return outcome.ok;
    };
    const editNow = async (id: OutletId, changesOf: (now: Outlet) => OutletChanges) => {
      const now = (await outlets.list(caseFileId)).find((outlet) => outlet.id === id);
      return isWritten(
        now ? await outlets.edit(id, changesOf(now)) : { ok: false, error: { code: 'missing' } },
      );
    };
    return {
      create: async (name) => {
        const outcome = await outlets.create(caseFileId, { name });
        isWritten(outcome);
        return outcome.ok ? outcome.value.id : undefined;
      },
      edit: (id, changesOf) => {
        const write = () => editNow(id, changesOf);
        // A change that broke off must not hold up those after it.
        const turn = last.current.then(write, write);
        last.current = turn;
        return turn;
      },
      merge: async (from, into) => {
        const isDone = isWritten(await outlets.merge(into.id, [from.id]));
        if (isDone) offerUndo(t('outlets.merged', { from: from.name, into: into.name }));
        return isDone;
      },
      remove: async (outlet) => {
        const isDone = isWritten(await outlets.delete(outlet.id));
        if (isDone) offerUndo(t('outlets.deleted', { name: outlet.name }));
        return isDone;
      },
    };
  }, [outlets, caseFileId, messages, toasts, offerUndo]);
}
