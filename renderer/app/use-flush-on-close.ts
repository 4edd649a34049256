import { useEffect } from 'react';
import { useWorkbench } from '../platform/use-workbench';
import { useStore } from '../storage/use-store';

/** Editors hear of the closing too and write what they still hold; they get this long to do it. */
const EDITORS_MS = 60;
const FLUSH_MS = 4000;

/** Answers main's wish to close once everything is on its disk. */
export function useFlushOnClose(): void {
  const workbench = useWorkbench();
  const store = useStore();
  useEffect(
    () =>
      workbench.on('app.flush', () => {
        void (async () => {
          await new Promise((resolve) => setTimeout(resolve, EDITORS_MS));
          await store.flush(FLUSH_MS);
          await workbench.invoke('app.flushed');
        })();
      }),
    [workbench, store],
  );
}
