import { createContext, useContext } from 'react';
import type { OutletWrites } from './use-outlet-writes';
import type { Outlets } from './use-outlets';

/** What the parts of the screen share. */
export interface OutletsScope extends Outlets {
  readonly writes: OutletWrites;
}

export const OutletsScopeContext = createContext<OutletsScope | null>(null);

/** The outlets on the screen; throws outside of it, which is a bug. */
export function useOutletsScope(): OutletsScope {
  const scope = useContext(OutletsScopeContext);
  if (!scope) throw new Error('useOutletsScope outside the outlets screen');
  return scope;
}
