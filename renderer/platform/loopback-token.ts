const STORAGE_KEY = 'hashiya.token';
const FRAGMENT = /^#token=([\w-]+)$/;

/** What the token's way from address to memory touches of the window. */
export interface TokenPlaces {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  readonly history: Pick<History, 'replaceState'>;
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>;
}

/**
 * The launch's token: taken from the address's fragment, which no server ever sees, and kept for this window's
 * reloads. The address is cleaned at once, so that a copied or photographed address bar gives nothing away.
 */
export function takeToken(places: TokenPlaces): string | null {
  const fromAddress = FRAGMENT.exec(places.location.hash)?.[1];
  if (fromAddress === undefined) return places.sessionStorage.getItem(STORAGE_KEY);
  places.sessionStorage.setItem(STORAGE_KEY, fromAddress);
  places.history.replaceState(null, '', places.location.pathname + places.location.search);
  return fromAddress;
}
