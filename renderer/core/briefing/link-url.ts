const SCHEMES = /^(https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@])/iu;
const BARE_DOMAIN = /^(www\.)?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(\/\S*)?$/u;
const BARE_ADDRESS = /^[^\s@:/]+@[^\s@]+\.[^\s@]+$/u;

/**
 * The address a link may lead to: http, https or mailto as typed, without spaces or control characters;
 * undefined for everything else. What was stored passes unchanged.
 */
export function allowedUrl(text: string): string | undefined {
  const url = text.trim();
  return SCHEMES.test(url) && !hasBlankOrControl(url) ? url : undefined;
}

/** Like {@link allowedUrl}, but also completes what people type: `example.org`, `name@example.org`. */
export function completeUrl(text: string): string | undefined {
  const typed = text.trim();
  if (BARE_ADDRESS.test(typed)) return allowedUrl(`mailto:${typed}`);
  return allowedUrl(BARE_DOMAIN.test(typed) ? `https://${typed}` : typed);
}

function hasBlankOrControl(text: string): boolean {
  return /[\s\p{Cc}]/u.test(text);
}
