import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Observable, Store } from './store';

/** Provided once by the app, when the store is open. */
export const StoreContext = createContext<Store | null>(null);

/** The open store; throws outside the app's provider, which is a bug. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useStore outside StoreContext');
  return store;
}

/** The latest answer of a read; undefined until the first one. Reads again whenever its rows change. */
export function useLive<T>(read: () => Promise<T>, deps: readonly unknown[]): T | undefined {
  return useLiveQuery(read, [...deps]);
}

/** The current value of an observable. */
export function useObservable<T>(observable: Observable<T>): T {
  return useSyncExternalStore(observable.subscribe, observable.get);
}
