/** A name of at least two labels, in any script. */
const HOST = /^[^\s./:@?#]+(\.[^\s./:@?#]+)+$/u;

/** The host of what was typed or pasted, an address or a bare name, without `www.`; undefined when it is none. */
export function domainOf(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const address = text.includes('://') ? text : `https://${text}`;
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
  return HOST.test(host) ? host : undefined;
}
