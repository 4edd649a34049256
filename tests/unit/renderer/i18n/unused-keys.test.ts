import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ar } from '../../../../renderer/i18n/ar';

const KEY = String.raw`[\w-]+(?:\.[\w-]+)+`;
const CATALOGUES = [join('i18n', 'ar'), join('i18n', 'en')].map((path) => `${sep}${path}${sep}`);

/** The program's own text without the catalogues and without test ids, which are built like keys. */
function readSources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(folder, path))
    .filter((path) => !CATALOGUES.some((catalogue) => path.includes(catalogue)))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
    .replace(/(?:data-testid|testId)=(?:"[^"]*"|\{`[^`]*`\})/g, '')
    .replace(/testId: (?:'[^']*'|`[^`]*`)/g, '');
}

/** `a.${x}.b` stands for every key that begins and ends so. */
function patternOf(template: string): RegExp {
  const parts = template
    .split(/\$\{[^}]*\}/)
    .map((part) => part.replace(/[.\\^$*+?()[\]|]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join(String.raw`[\w.:+-]+`)}$`);
}

describe('the catalogues', () => {
  it('hold no message that the program never says', () => {
    const sources = readSources(join(import.meta.dirname, '../../../../renderer'));
    const literals = new Set(
      [...sources.matchAll(new RegExp(`['"\`](${KEY})['"\`]`, 'g'))].map((match) => match[1]),
    );
    const patterns = [...sources.matchAll(/`([a-z][\w-]*\.[^`\s]*\$\{[^`]*)`/g)].map((match) =>
      patternOf(match[1]!),
    );
    const unused = Object.keys(ar).filter(
      (key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});
