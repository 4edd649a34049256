import type { Workbench } from '../platform/workbench';
import type { JournalFailure, JournalPort } from '../storage/journal-port';

/**
 * The journal channels of the contract as the store wants them. `newer-format` is known from the status before
 * anything is written, so later it can only mean that this program may not write there.
 */
export function journalPort(workbench: Pick<Workbench, 'invoke'>): JournalPort {
  return {
    status: () => workbench.invoke('journal.status'),
    begin: async (storeId) => withoutFormat(await workbench.invoke('journal.begin', storeId, null)),
    append: async (storeId, records) =>
      withoutFormat(await workbench.invoke('journal.append', storeId, records)),
    read: (after, maxBytes) => workbench.invoke('journal.read', { after, maxBytes }),
  };
}

type Refusal<C extends string> = { ok: false; code: C | 'newer-format' };

function withoutFormat<T extends { ok: true }, C extends string>(
  reply: T | Refusal<C>,
): T | { ok: false; code: C | JournalFailure } {
  return !reply.ok && reply.code === 'newer-format' ? { ok: false, code: 'denied' } : (reply as T);
}
