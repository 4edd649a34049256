import { describe, expect, it } from 'vitest';
import { analyse, rolesOf } from './analysis';
import { MANNERS } from './outlet-manners';

const textOf = (lines: (typeof MANNERS)[number]['lines']): string =>
  lines.map(([, line]) => line).join('\n\n');

describe('articles in the manner of many outlets', () => {
  it.each(MANNERS.map((manner) => [manner.name, manner] as const))(
    '%s: every line has its role',
    (_, { lines }) => {
      const roles = rolesOf(analyse(textOf(lines)));
      expect(lines.map(([, line], index) => [roles[index], line])).toEqual(lines);
    },
  );

  it.each(MANNERS.map((manner) => [manner.name, manner] as const))(
    '%s: the fields',
    (_, { lines, fields }) => {
      expect(analyse(textOf(lines)).metadata).toMatchObject(fields);
    },
  );

  it.each(MANNERS.map((manner) => [manner.name, manner] as const))(
    '%s: read alike with other line ends, and twice',
    (_, { lines }) => {
      const text = textOf(lines);
      expect(analyse(text)).toEqual(analyse(text));
      expect(rolesOf(analyse(text.replaceAll('\n\n', '\n \u00a0\n\n')))).toEqual(rolesOf(analyse(text)));
    },
  );
});
