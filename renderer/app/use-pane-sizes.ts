import { useCallback } from 'react';
import { useSettings } from '../platform/use-workbench';

/** The remembered sizes of a row of panes and how to remember new ones. */
export function usePaneSizes(name: string) {
  const { settings, change } = useSettings();
  const { panes } = settings;
  const remember = useCallback(
    (sizes: Record<string, number>) => change({ panes: { ...panes, [name]: sizes } }),
    [change, panes, name],
  );
  return [panes[name], remember] as const;
}
