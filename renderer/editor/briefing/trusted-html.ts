interface HtmlPolicy {
  createHTML(input: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(input: string): string }): HtmlPolicy;
}

let policy: HtmlPolicy | undefined;

/**
 * Parses foreign HTML without running or loading anything of it: a document made by `DOMParser` is inert, and only
 * its text and structure are read. The one Trusted Types policy of the program is for this; it is made once,
 * since the content security policy refuses a second one of the same name.
 */
export function parseForeignHtml(html: string): HTMLElement {
  const factory = (globalThis as { readonly trustedTypes?: PolicyFactory }).trustedTypes;
  policy ??= factory?.createPolicy('lexical', { createHTML: (input) => input });
  const trusted = policy ? policy.createHTML(html) : html;
  return new DOMParser().parseFromString(trusted, 'text/html').body;
}
