/** The scheme and host of the window. Never change after a release: the store belongs to this origin. */
export const SCHEME = 'app';
export const HOST = 'hashiya';
export const START_ADDRESS = `${SCHEME}://${HOST}/`;

/** Parsed, never compared by prefix; and protocol with host, since Node's `origin` of an `app:` address is "null". */
export function isOwnAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url !== null && url.protocol === `${SCHEME}:` && url.host === HOST && url.username === '';
}
