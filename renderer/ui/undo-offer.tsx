import { createContext, useContext } from 'react';

/** Shows `text` in a toast whose action undoes the newest change. */
export type UndoOffer = (text: string) => void;

/** Provided by the app, which knows the history and the words. */
export const UndoOfferContext = createContext<UndoOffer | null>(null);

/** To call after a destructive command that went well; throws outside the app's provider, which is a bug. */
export function useUndoOffer(): UndoOffer {
  const offer = useContext(UndoOfferContext);
  if (!offer) throw new Error('useUndoOffer outside UndoOfferContext');
  return offer;
}
