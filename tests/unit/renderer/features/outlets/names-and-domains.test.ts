import { describe, expect, it } from 'vitest';
import { domainOf } from '../../../../../renderer/features/outlets/domain-of';
import { nameProblem } from '../../../../../renderer/features/outlets/name-problem';
import { buildOutlet } from './outlet-builder';

describe('the domain in what was typed', () => {
  it.each([
    ['news.example', 'news.example'],
    [' WWW.News.Example ', 'news.example'],
    ['https://www.news.example/2026/11/a?b#c', 'news.example'],
    ['news.example/politics', 'news.example'],
    ['news.example:8080', 'news.example'],
    ['http://sub.news.example', 'sub.news.example'],
  ])('of %j is %j', (typed, domain) => {
    expect(domainOf(typed)).toBe(domain);
  });

  it.each(['', 'news', 'a b', 'https://', 'جريدة الساحل', '://', '.', 'javascript:alert(1)'])(
    'is none in %j',
    (typed) => {
      expect(domainOf(typed)).toBeUndefined();
    },
  );
});

describe('a name for an outlet', () => {
  const coast = buildOutlet('جريدة الساحل', { aliases: ['الساحل'] });
  const coral = buildOutlet('المرجان');

  it('is taken when another outlet goes by it, in any spelling', () => {
    expect(nameProblem('السـاحل', coral, [coast, coral])).toEqual({ kind: 'taken', by: coast });
    expect(nameProblem('المرجان', null, [coast, coral])).toEqual({ kind: 'taken', by: coral });
  });

  it('is its own when it goes by it already', () => {
    expect(nameProblem('الساحل', coast, [coast, coral])).toEqual({ kind: 'own' });
  });

  it('needs letters', () => {
    expect(nameProblem(' ـ ', null, [])).toEqual({ kind: 'empty' });
  });

  it('is free otherwise', () => {
    expect(nameProblem('الأفق', coral, [coast, coral])).toBeUndefined();
  });
});
