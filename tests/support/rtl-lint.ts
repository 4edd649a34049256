import { openPackage } from './rtl-lint/open-package';
import { PACKAGE_RULES } from './rtl-lint/package-rules';
import { PARAGRAPH_RULES } from './rtl-lint/paragraph-rules';
import type { Finding, Rule } from './rtl-lint/rule';
import { STRUCTURE_RULES } from './rtl-lint/structure-rules';

/** Every rule by name: what the Open XML SDK does not see, above all direction (docs: the Word recipe). */
export const RTL_RULES: Readonly<Record<string, Rule>> = {
  ...PARAGRAPH_RULES,
  ...STRUCTURE_RULES,
  ...PACKAGE_RULES,
};

/** What is wrong with a right-to-left Word file; empty when nothing is. Throws when it is no zip of XML. */
export function lintDocx(bytes: Uint8Array): readonly Finding[] {
  const file = openPackage(bytes);
  return Object.entries(RTL_RULES).flatMap(([rule, check]) =>
    [...check(file)].map((problem) => ({ rule, ...problem })),
  );
}
