import { useSyncExternalStore } from 'react';
import type { Signal } from '../../editor/briefing/signal';

/** The current value of something the editor publishes. */
export function useWatched<T>(signal: Signal<T>): T {
  return useSyncExternalStore(signal.subscribe, signal.get);
}
