import { useCallback, useEffect, useState } from 'react';
import type { Reply } from '../../electron/ipc/contract';
import { useWorkbench } from './use-workbench';

export type WatchStatus = Reply<'watch.status'>;

/** The watched folder as main last told; undefined until it has. `refresh` asks again. */
export function useWatch(): { readonly status: WatchStatus | undefined; readonly refresh: () => void } {
  const workbench = useWorkbench();
  const [status, setStatus] = useState<WatchStatus>();
  const refresh = useCallback(() => {
    workbench.invoke('watch.status').then(setStatus, () => {
      // Main is gone: the save state says so; no folder is watched then.
      setStatus(undefined);
    });
  }, [workbench]);
  useEffect(() => {
    refresh();
    return workbench.on('watch.changed', refresh);
  }, [workbench, refresh]);
  return { status, refresh };
}
